import type { SheetFault } from '../sheets/readSheet';
import { short } from '../sheets/readSheet';
import type { Change, ImportPlan } from './planImport';

const MARKS: Readonly<Record<Change['kind'], string>> = { added: '+', changed: '~', removed: '-' };

/** What an import would change, as a curator reads it: a line per record, and one per cell that differs. */
export function planText({ changes, files }: ImportPlan, isWritten: boolean): string {
  const lines = changes.flatMap(({ table, id, kind, cells }) => [
    `${MARKS[kind]} ${table} ${id}`,
    ...cells.map(({ column, from, to }) => `    ${column}: ${cellText(from)} → ${cellText(to)}`),
  ]);
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  const sum = `${count('added')} added, ${count('changed')} changed, ${count('removed')} removed`;
  const names = Object.keys(files);
  if (names.length === 0) return 'Nothing differs.\n';
  const end = isWritten
    ? `Written: ${names.join(', ')}`
    : `Would write: ${names.join(', ')}. Nothing is written without --write.`;
  return `${[...lines, sum, end].join('\n')}\n`;
}

/** Every fault on a line of its own: file, row, column, value, reason. */
export const faultsText = (faults: readonly SheetFault[]): string =>
  `${faults.length} faults\n${faults.map((fault) => `  ${lineOf(fault)}\n`).join('')}`;

const cellText = (cell: string): string => (cell === '' ? 'nothing' : JSON.stringify(short(cell)));

function lineOf({ file, row, column, value, reason }: SheetFault): string {
  const place = [file, row === null ? null : `row ${row}`, column === null ? null : `column ${column}`];
  return `${[...place, value].filter((part) => part !== null && part !== '').join(' ')}: ${reason}`;
}
