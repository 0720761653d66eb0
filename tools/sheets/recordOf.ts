import { splitLines, unescapeText } from './cellText';
import { type Field, type Leaf, leavesOf, partsOf } from './fieldsOf';

/** What is wrong with how a cell is written; what it says is for the record's own schema to judge. */
export interface CellFault {
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

/** A record read from cells, still to be parsed, and the faults of writing. */
export interface RecordRead {
  readonly record: unknown;
  readonly faults: readonly CellFault[];
}

/**
 * The record that a row of cells stands for, its fields in the schema's order. What is no number stays text, so that
 * the schema refuses it with the value found.
 *
 * @param cells unguarded cell by column name; a missing cell is an empty one
 */
export function recordOf(cells: Cells, fields: readonly Field[]): RecordRead {
  const faults: CellFault[] = [];
  const record = groupOf(fields, cells, (leaf, cell) =>
    valueOf(leaf, cell, (reason, value = cell) => faults.push({ column: leaf.name, value, reason })),
  );
  return { record, faults };
}

type Cells = ReadonlyMap<string, string>;
type Tell = (reason: string, value?: string) => void;

function groupOf(
  fields: readonly Field[],
  cells: Cells,
  read: (leaf: Leaf, cell: string) => unknown,
): Record<string, unknown> {
  const cellOf = ({ name }: Leaf): string => cells.get(name) ?? '';
  return Object.fromEntries(
    fields.flatMap((field) => {
      if (field.kind !== 'group') {
        const value = read(field, cellOf(field));
        return value === undefined ? [] : [[field.key, value] as const];
      }
      const isEmpty = leavesOf(field.fields).every((leaf) => cellOf(leaf) === '');
      return [[field.key, field.isNullable && isEmpty ? null : groupOf(field.fields, cells, read)] as const];
    }),
  );
}

function valueOf(leaf: Leaf, cell: string, tell: Tell): unknown {
  if (leaf.kind === 'list')
    return splitLines(cell)
      .flat()
      .map((part) => textOf(part, tell));
  if (leaf.kind === 'entries') return splitLines(cell).map((parts) => entryOf(leaf, parts, tell));
  if (cell === '') return emptyOf(leaf);
  if (leaf.kind === 'text') return textOf(cell, tell);
  if (leaf.kind === 'number') return NUMBER.test(cell.trim()) ? Number(cell) : cell;
  return FLAGS[cell.trim().toLowerCase()] ?? cell;
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** Spreadsheets write them in capitals. */
const FLAGS: Readonly<Record<string, boolean>> = { true: true, false: false };

function emptyOf({ kind, isNullable, isOptional }: Leaf): unknown {
  if (isNullable) return null;
  return isOptional || kind !== 'text' ? undefined : '';
}

function textOf(written: string, tell: Tell): string {
  const text = unescapeText(written);
  if (text !== null) return text;
  tell(String.raw`a backslash begins an escape here; write \\ for a backslash`, written);
  return written;
}

function entryOf(leaf: Leaf, parts: readonly string[], tell: Tell): unknown {
  const names = partsOf(leaf);
  const line = parts.join(' | ');
  if (parts.length > names.length) {
    tell(`an entry has at most ${names.length} parts: ${names.join(' | ')}; write \\| for a bar in a text`, line);
  }
  const cells = new Map(names.map((name, index) => [name, parts[index] ?? '']));
  const filled = names.filter((name) => cells.get(name) !== '');
  const shape =
    leaf.shapes.find((fields) => {
      const known = new Set(leavesOf(fields).map(({ name }) => name));
      return filled.every((name) => known.has(name));
    }) ?? leaf.shapes[0];
  if (!shape) return {};
  const known = new Set(leavesOf(shape).map(({ name }) => name));
  const stray = filled.filter((name) => !known.has(name));
  if (stray.length > 0) tell(`${stray.join(' and ')} cannot stand beside ${[...known].join(', ')}`, line);
  return groupOf(shape, cells, (part, cell) => valueOf(part, cell, tell));
}
