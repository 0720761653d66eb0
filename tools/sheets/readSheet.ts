import { CsvError, parse } from 'csv-parse/sync';
import { unguardCell } from './cellText';
import { leavesOf } from './fieldsOf';
import { type CellFault, recordOf } from './recordOf';
import type { Table } from './tables';

/** A fault of a sheet, where a curator can find it. */
export interface SheetFault {
  readonly file: string;
  /** Row as a spreadsheet numbers it, the names being row 1; null where the whole file is meant. */
  readonly row: number | null;
  readonly column: string | null;
  /** The value found there, shortened. */
  readonly value: string;
  readonly reason: string;
}

/** A record as its row tells it, not yet parsed. */
export interface SheetRecord {
  readonly row: number;
  readonly record: unknown;
}

/** What a sheet holds. */
export interface SheetRead {
  readonly file: string;
  readonly table: Table | null;
  /** False where its columns are not those of the table, or it could not be read: then it has no records. */
  readonly isWhole: boolean;
  readonly records: readonly SheetRecord[];
  readonly faults: readonly SheetFault[];
}

/** Longest value shown in a fault, in characters. */
const SHOWN = 80;

/**
 * Reads a sheet as a spreadsheet may have saved it: comma, semicolon or tab, UTF-8 or UTF-16, rows and columns in any
 * order, empty rows between.
 *
 * @param file name to tell faults with
 * @param tables tables that it may be; its column names say which
 */
export function readSheet(file: string, bytes: Uint8Array, tables: readonly Table[]): SheetRead {
  const refuse = (reason: string, row: number | null = null): SheetRead => ({
    file,
    table: null,
    isWhole: false,
    records: [],
    faults: [{ file, row, column: null, value: '', reason }],
  });
  const text = decode(bytes);
  if (text === null) return refuse('is not UTF-8; save it as "CSV UTF-8"');
  let rows: readonly (readonly string[])[];
  try {
    rows = parse(text, { delimiter: delimiterOf(text), relax_column_count: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse(`cannot be read as a sheet: ${error.message}`);
  }
  const names = (rows[0] ?? []).map((name) => unguardCell(name).trim());
  const table = nearest(tables, names);
  if (!table) return refuse('has no column that a catalogue knows; the first row must hold the column names', 1);
  const headFaults = headingFaults(file, names, table);
  if (headFaults.length > 0) return { file, table, isWhole: false, records: [], faults: headFaults };
  const read = rows.flatMap((cells, index) =>
    index === 0 || cells.every((cell) => cell === '') ? [] : [rowOf(cells, index + 1, names, table)],
  );
  return {
    file,
    table,
    isWhole: true,
    records: read.map(({ row, record }) => ({ row, record })),
    faults: read.flatMap(({ row, faults }) =>
      faults.map((fault) => ({ file, row, ...fault, value: short(fault.value) })),
    ),
  };
}

/** A value shortened for a message. */
export const short = (value: string): string => (value.length > SHOWN ? `${value.slice(0, SHOWN - 1)}…` : value);

function rowOf(
  cells: readonly string[],
  row: number,
  names: readonly string[],
  table: Table,
): SheetRecord & { readonly faults: readonly CellFault[] } {
  const byName = new Map(names.map((name, index) => [name, unguardCell(cells[index] ?? '')]));
  const { record, faults } = recordOf(byName, table.fields);
  const beyond = cells.slice(names.length).filter((cell) => cell !== '');
  const stray = beyond.map((value) => ({ column: '', value, reason: 'stands beyond the last named column' }));
  return { row, record, faults: [...faults, ...stray] };
}

function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What stands after the first column name; column names hold letters and points only. */
const delimiterOf = (text: string): string => /^"?'?[A-Za-z.]+"?([,;\t])/.exec(text)?.[1] ?? ',';

/** The table that knows most of the names, of several the one with the fewest others; null where none knows any. */
function nearest(tables: readonly Table[], names: readonly string[]): Table | null {
  const scored = tables.map((table) => {
    const known = leavesOf(table.fields).map(({ name }) => name);
    const shared = known.filter((name) => names.includes(name)).length;
    return { table, shared, missing: known.length - shared };
  });
  const [best] = scored.toSorted((a, b) => b.shared - a.shared || a.missing - b.missing);
  return best && best.shared > 0 ? best.table : null;
}

function headingFaults(file: string, names: readonly string[], table: Table): readonly SheetFault[] {
  const known = leavesOf(table.fields).map(({ name }) => name);
  const tell = (column: string, reason: string): SheetFault => ({ file, row: 1, column, value: '', reason });
  return [
    ...known
      .filter((name) => !names.includes(name))
      .map((name) => tell(name, `the column is missing from ${table.name}`)),
    ...names
      .filter((name) => name !== '' && !known.includes(name))
      .map((name) => tell(name, `nothing reads this column; ${table.name} has none of this name`)),
    ...names
      .filter((name, index) => name !== '' && names.indexOf(name) < index)
      .map((name) => tell(name, 'the column stands twice')),
  ];
}
