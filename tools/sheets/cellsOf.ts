import { BAR, type CellPlace, escapeText } from './cellText';
import { type Field, type Leaf, leavesOf, partsOf } from './fieldsOf';

/** The cells of a record in the order of its columns; not yet guarded against spreadsheets. */
export const cellsOf = (record: unknown, fields: readonly Field[]): readonly string[] =>
  leavesOf(fields).map((leaf) => cellOf(leaf, at(record, leaf.name), 'cell'));

function cellOf(leaf: Leaf, value: unknown, place: CellPlace): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return escapeText(value, place);
  switch (leaf.kind) {
    case 'text':
    case 'number':
    case 'flag':
      return Object.is(value, -0) ? '-0' : JSON.stringify(value);
    case 'list':
      return listOf(value)
        .map((item) => escapeText(String(item), 'part'))
        .join(` ${BAR} `);
    case 'entries':
      return listOf(value)
        .map((entry) => lineOf(leaf, entry))
        .join('\n');
  }
}

function lineOf(leaf: Leaf, entry: unknown): string {
  const leaves = new Map(leaf.shapes.flatMap(leavesOf).map((part) => [part.name, part]));
  return partsOf(leaf)
    .map((name) => {
      const part = leaves.get(name);
      return part ? cellOf(part, at(entry, name), 'part') : '';
    })
    .join(` ${BAR} `);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const at = (value: unknown, name: string): unknown =>
  name
    .split('.')
    .reduce<unknown>(
      (found, key) =>
        typeof found === 'object' && found !== null && Object.hasOwn(found, key) ? Reflect.get(found, key) : undefined,
      value,
    );
