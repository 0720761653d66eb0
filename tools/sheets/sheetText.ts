import { stringify } from 'csv-stringify/sync';
import { cellsOf } from './cellsOf';
import { guardCell } from './cellText';
import { type Leaf, leavesOf } from './fieldsOf';
import type { Table } from './tables';

/** How the cells of a row are parted. */
export type SheetForm = 'csv' | 'tsv';

const DELIMITERS: Readonly<Record<SheetForm, string>> = { csv: ',', tsv: '\t' };

/**
 * Records as a sheet: RFC 4180, every cell in quotes, a byte order mark so that spreadsheets see UTF-8; one row per
 * record under a row of column names. Equal records give equal text.
 */
export function sheetText(table: Table, records: readonly unknown[], form: SheetForm): string {
  const leaves = leavesOf(table.fields);
  const rows = records.map((record) =>
    cellsOf(record, table.fields).map((cell, index) => (isText(leaves[index]) ? guardCell(cell) : cell)),
  );
  return stringify([leaves.map(({ name }) => name), ...rows], {
    bom: true,
    delimiter: DELIMITERS[form],
    quoted: true,
    quoted_empty: true,
    record_delimiter: '\r\n',
  });
}

/** Numbers and flags are left bare: a spreadsheet may reckon with them. */
const isText = (leaf: Leaf | undefined): boolean => leaf?.kind !== 'number' && leaf?.kind !== 'flag';
