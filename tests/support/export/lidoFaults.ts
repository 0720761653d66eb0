import { XMLParser, XMLValidator } from 'fast-xml-parser';
import grammar from './lidoGrammar.json';

/** An element as the parser gives it: one key with its children, `:@` with its attributes. */
type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
});

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const TEXT = words(grammar.text);
const ID = words(grammar.id);
const NEEDS_LANGUAGE = words(grammar.language);
const ATTRIBUTES = words(grammar.attributes);
const CONTENT: Readonly<Record<string, string>> = grammar.content;

/** Every fault of an XML text against the grammar of LIDO 1.1: well-formed, elements in order, required attributes. */
export function lidoFaults(xml: string): readonly string[] {
  const read = XMLValidator.validate(xml);
  if (read !== true) return [`line ${read.err.line}: ${read.err.msg}`];
  const [root, ...more] = (parser.parse(xml) as Node[]).filter((node) => nameOf(node) !== '?xml');
  if (!root || more.length > 0 || nameOf(root) !== 'lidoWrap') return ['the root is not one lidoWrap'];
  return faultsIn(root, 'lidoWrap');
}

/** The texts of all elements of a name, in order. */
export function textsOf(xml: string, name: string): readonly string[] {
  const find = (node: Node): readonly string[] =>
    nameOf(node) === name ? [textOf(node)] : childrenOf(node).flatMap(find);
  return (parser.parse(xml) as Node[]).flatMap(find);
}

function faultsIn(node: Node, path: string): readonly string[] {
  const name = nameOf(node);
  const children = childrenOf(node).filter((child) => !('#text' in child));
  const attributes = Object.keys(attributesOf(node)).filter((key) => !/^xmlns(:|$)|^xsi:/.test(key));
  const needed = [...(ID.has(name) ? ['lido:type'] : []), ...(NEEDS_LANGUAGE.has(name) ? ['xml:lang'] : [])];
  return [
    ...attributes.filter((key) => !ATTRIBUTES.has(key)).map((key) => `${path}: no attribute ${key}`),
    ...needed.filter((key) => !attributes.includes(key)).map((key) => `${path}: ${key} is missing`),
    ...contentFaults(node, children, path),
    ...children.flatMap((child) => faultsIn(child, `${path}/${nameOf(child)}`)),
  ];
}

function contentFaults(node: Node, children: readonly Node[], path: string): readonly string[] {
  const name = nameOf(node);
  const text = textOf(node);
  if (TEXT.has(name) || ID.has(name)) {
    if (children.length > 0) return [`${path}: holds elements`];
    return text.trim() === '' ? [`${path}: is empty`] : [];
  }
  const content = CONTENT[name];
  if (content === undefined) return [`${path}: no such element`];
  const found = children.map((child) => `${nameOf(child)} `).join('');
  const order = new RegExp(`^${content.split(' ').map(quantified).join('')}$`);
  return [
    ...(order.test(found) ? [] : [`${path}: holds ${found}instead of ${content}`]),
    ...(text.trim() === '' ? [] : [`${path}: holds text`]),
  ];
}

function quantified(token: string): string {
  const [, name = '', mark = ''] = /^(\w+)([?*+]?)$/.exec(token) ?? [];
  return `(?:${name} )${mark}`;
}

const tagOf = (node: Node): string => Object.keys(node).find((key) => key !== ':@') ?? '';
const nameOf = (node: Node): string => tagOf(node).replace(/^(lido|gml):/, '');
const childrenOf = (node: Node): readonly Node[] => {
  const children = node[tagOf(node)];
  return Array.isArray(children) ? (children as Node[]) : [];
};
const attributesOf = (node: Node): object => {
  const attributes = node[':@'];
  return typeof attributes === 'object' && attributes !== null ? attributes : {};
};
const textOf = (node: Node): string =>
  childrenOf(node)
    .map((child) => child['#text'])
    .filter((text) => typeof text === 'string')
    .join('');
