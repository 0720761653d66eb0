/** Reads a source file of ours into what the architecture rules look at. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseSync } from 'vite';

/** One mention of another module: import, re-export, dynamic import or import type. */
export interface ImportOf {
  /** As written. */
  readonly specifier: string;
  /** Path from the repository's root for our own files, without ending; null for packages. */
  readonly target: string | null;
}

/** A node of the syntax tree, as far as the rules need it. */
export interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface SourceFile {
  /** Path from the repository's root with forward slashes, e.g. `src/domain/units.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly ImportOf[];
  /** Every node of the tree, outer before inner. */
  readonly nodes: readonly SyntaxNode[];
}

/** Parses one file. @throws Error where it is no TypeScript */
export function readSource(filePath: string, text: string): SourceFile {
  const { program, errors } = parseSync(filePath, text);
  if (errors.length > 0) throw new Error(`${filePath}: ${errors.map((error) => error.message).join('; ')}`);
  const nodes = [...nodesOf(program)];
  const imports = nodes.flatMap((node) => {
    const specifier = specifierOf(node);
    return specifier === null ? [] : [{ specifier, target: resolve(filePath, specifier) }];
  });
  return { path: filePath, text, imports, nodes };
}

/** Reads every TypeScript file below some folders of the repository. */
export async function readSources(root: string, folders: readonly string[]): Promise<readonly SourceFile[]> {
  const names = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(path.join(root, folder), { recursive: true });
      return entries.map((entry) => path.posix.join(folder, entry.split(path.sep).join('/')));
    }),
  );
  const files = names.flat().filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'));
  return Promise.all(files.sort().map(async (name) => readSource(name, await readFile(path.join(root, name), 'utf8'))));
}

const IMPORTING = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

function specifierOf(node: SyntaxNode): string | null {
  if (!IMPORTING.has(node.type)) return null;
  const source = node['source'];
  return isNode(source) && source.type === 'Literal' && typeof source['value'] === 'string' ? source['value'] : null;
}

function resolve(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return path.posix.join(path.posix.dirname(from), specifier).replace(/\.(tsx?|js)$/, '');
}

function* nodesOf(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) {
    for (const entry of value) yield* nodesOf(entry);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) yield value;
  for (const field of Object.values(value)) yield* nodesOf(field);
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
