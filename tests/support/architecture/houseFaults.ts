import type { SourceFile, SyntaxNode } from './readSource';

/** Longest file we keep, in lines (STYLE 6). */
const LONGEST = 300;
const FORBIDDEN_NAMES = /(^|\/)(utils?|helpers?|common|misc|types|hooks)(\/|\.tsx?$)/;
/** Folders whose files draw or compute: time and chance come to them as parameters. */
const TIMELESS = /^src\/(domain|scene|film|state)\//;
/** Folders that may touch network, timers and storage. */
const PORTS = /^src\/(platform|assets|app)\//;
const CLOCKS = new Set(['Date.now', 'performance.now', 'Math.random']);
const PORT_GLOBALS = new Set([
  'fetch',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'XMLHttpRequest',
]);

/** A rule of the house about one file: the faults it found, one sentence each. */
export type HouseRule = (file: SourceFile) => readonly string[];

/** Files are at most 300 lines long. */
export const lengthFaults: HouseRule = ({ path, text }) => {
  const lines = text.trimEnd().split('\n').length;
  return lines > LONGEST ? [`${path}: ${lines} lines, at most ${LONGEST}`] : [];
};

/** No folder or file of odds and ends. */
export const nameFaults: HouseRule = ({ path }) =>
  FORBIDDEN_NAMES.test(path) ? [`${path}: a name of odds and ends; name it after what it does`] : [];

/** Names are imported as they are called: no default exports, no `export *`. */
export const exportFaults: HouseRule = ({ path, nodes }) => [
  ...nodes.filter(({ type }) => type === 'ExportDefaultDeclaration').map(() => `${path}: has a default export`),
  ...nodes.filter(({ type }) => type === 'ExportAllDeclaration').map(() => `${path}: has an export *`),
];

/** Drawing and domain code reads no clock and rolls no dice. */
export const clockFaults: HouseRule = ({ path, nodes }) => {
  if (!TIMELESS.test(path)) return [];
  const read = nodes.map(memberName).filter((name) => CLOCKS.has(name));
  const made = nodes.filter(
    (node) => node.type === 'NewExpression' && identifierName(node['callee']) === 'Date' && isEmpty(node['arguments']),
  );
  return [...read, ...made.map(() => 'new Date()')].map(
    (what) => `${path}: uses ${what}; time and chance are parameters`,
  );
};

/** Network, timers and storage are used in `platform`, `assets` and the composition root only. */
export const portFaults: HouseRule = ({ path, nodes }) => {
  if (!path.startsWith('src/') || PORTS.test(path)) return [];
  return nodes.flatMap((node) => {
    const name = usedGlobal(node);
    return PORT_GLOBALS.has(name) ? [`${path}: uses the global ${name}; it belongs in src/platform or src/assets`] : [];
  });
};

/** Addresses of models and textures are made in `src/assets` only. */
export const globFaults: HouseRule = ({ path, text }) =>
  path.startsWith('src/') && !path.startsWith('src/assets/') && text.includes('import.meta.glob')
    ? [`${path}: import.meta.glob belongs in src/assets`]
    : [];

/** Catalogue text is never read as HTML. */
export const markupFaults: HouseRule = ({ path, text }) => {
  if (!path.startsWith('src/')) return [];
  const found = ['dangerouslySetInnerHTML', '.innerHTML', '.outerHTML', 'insertAdjacentHTML'].filter((word) =>
    text.includes(word),
  );
  return found.map((word) => `${path}: uses ${word}; text of the catalogue is never HTML`);
};

/** `fetch(…)`, `new XMLHttpRequest()`, `localStorage.x`, `window.fetch`: the name; empty otherwise. */
function usedGlobal(node: SyntaxNode): string {
  if (node.type === 'CallExpression' || node.type === 'NewExpression') return identifierName(node['callee']);
  if (node.type !== 'MemberExpression') return '';
  const object = identifierName(node['object']);
  return object === 'window' || object === 'globalThis' ? identifierName(node['property']) : object;
}

function memberName(node: SyntaxNode): string {
  if (node.type !== 'MemberExpression') return '';
  return `${identifierName(node['object'])}.${identifierName(node['property'])}`;
}

function identifierName(node: unknown): string {
  if (typeof node !== 'object' || node === null || !('type' in node) || node.type !== 'Identifier') return '';
  return 'name' in node && typeof node.name === 'string' ? node.name : '';
}

function isEmpty(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0;
}
