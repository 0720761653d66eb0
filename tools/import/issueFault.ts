import type { Issue } from '../../src/domain/catalogue/issue';
import { leavesOf } from '../sheets/fieldsOf';
import type { SheetFault, SheetRead } from '../sheets/readSheet';
import type { Placed } from './planImport';

/**
 * An issue of a catalogue as a fault of the sheet that its record came from; where no sheet speaks of it, of the
 * catalogue's own file, with the path inside it for a column.
 *
 * @param placed by file of the catalogue, what stands at which place of its list
 */
export function issueFault(
  { file, path, value, reason }: Issue,
  placed: ReadonlyMap<string, readonly Placed[]>,
  sheets: readonly SheetRead[],
): SheetFault {
  const [head = '', index] = /^\w+\[(\d+)\]/.exec(path) ?? [];
  const from = placed.get(file)?.[Number(index)];
  const table = sheets.find((sheet) => sheet.file === from?.file)?.table;
  if (index === undefined || !from || !table)
    return { file, row: null, column: path === '' ? null : path, value, reason };
  const rest = withoutId(path.slice(head.length), from.record);
  const column = columnOf(
    rest,
    leavesOf(table.fields).map(({ name }) => name),
  );
  return {
    file: from.file,
    row: from.row,
    column: column === '' ? null : column,
    value,
    reason: rest === column || rest === '' ? reason : `${rest}: ${reason}`,
  };
}

/** `(an-id).date` → `date`. */
function withoutId(rest: string, record: unknown): string {
  const id: unknown = typeof record === 'object' && record !== null ? Reflect.get(record, 'id') : undefined;
  const shown = typeof id === 'string' ? `(${id})` : '';
  return (rest.startsWith(shown) ? rest.slice(shown.length) : rest).replace(/^\./, '');
}

/** `sources[0].url` stands in the column `sources`; what is wrong with `rights` as a whole is told at its first column. */
function columnOf(rest: string, columns: readonly string[]): string {
  const around = columns.filter((name) => rest === name || rest.startsWith(`${name}.`) || rest.startsWith(`${name}[`));
  const inside = columns.find((name) => name.startsWith(`${rest}.`));
  return around.toSorted((a, b) => b.length - a.length)[0] ?? inside ?? rest;
}
