/**
 * What sheets would make of a catalogue: every fault with its row and column, or the files as they would stand, and
 * what differs. Data in, data out.
 */
import { isDeepStrictEqual } from 'node:util';
import { surveyCatalogue } from '../../src/domain/catalogue/surveyCatalogue';
import { cellsOf } from '../sheets/cellsOf';
import { leavesOf } from '../sheets/fieldsOf';
import { type SheetFault, type SheetRead, short } from '../sheets/readSheet';
import type { Table } from '../sheets/tables';
import { issueFault } from './issueFault';

/** Content of a catalogue by path relative to the exhibition folder; a file that is not there is not in it. */
export type CatalogueFiles = Readonly<Record<string, unknown>>;

/** One record that differs. */
export interface Change {
  readonly table: string;
  readonly id: string;
  readonly kind: 'added' | 'changed' | 'removed';
  /** Columns that differ, as they stand in the sheet; none for added and removed records. */
  readonly cells: readonly { readonly column: string; readonly from: string; readonly to: string }[];
}

/** A plan is to be carried out only where it has no faults. */
export interface ImportPlan {
  readonly faults: readonly SheetFault[];
  readonly changes: readonly Change[];
  /** Files that change, whole, by path. */
  readonly files: CatalogueFiles;
}

/** A record that goes into a file, and the row it came from. */
export interface Placed {
  readonly record: unknown;
  readonly file: string;
  readonly row: number;
}

/** Plans an import. Records of a sheet replace all records of its kind; those that stay keep their order. */
export function planImport(current: CatalogueFiles, sheets: readonly SheetRead[]): ImportPlan {
  const placed = new Map<string, readonly Placed[]>();
  const next: Record<string, unknown> = { ...current };
  const changes: Change[] = [];
  const faults = sheets.flatMap((sheet, index) => [
    ...sheet.faults,
    ...homeFaults(sheet),
    ...twinFaults(sheet, sheets.slice(0, index)),
  ]);
  for (const { table, file, records, isWhole } of sheets) {
    if (!table || !isWhole) continue;
    for (const target of table.files) {
      const before = recordsIn(current[target], table);
      const mine = records.filter(({ record }) => table.fileOf(record) === target);
      const after = inOldOrder(
        before,
        mine.map(({ record, row }) => ({ record, row, file })),
      );
      placed.set(target, after);
      const list = after.map(({ record }) => record);
      if (isDeepStrictEqual(list, before)) continue;
      next[target] = { ...objectOf(current[target]), [table.key]: list };
    }
    changes.push(
      ...changesOf(
        table,
        table.files.flatMap((target) => recordsIn(current[target], table)),
        records,
      ),
    );
  }
  const issues = surveyCatalogue(next).issues.map((issue) => issueFault(issue, placed, sheets));
  return {
    faults: [...faults, ...issues],
    changes,
    files: Object.fromEntries(Object.entries(next).filter(([file, content]) => content !== current[file])),
  };
}

/** Two sheets of one table would each undo the other. */
function twinFaults({ file, table }: SheetRead, earlier: readonly SheetRead[]): readonly SheetFault[] {
  const twin = table && earlier.find((sheet) => sheet.table?.name === table.name);
  if (!twin) return [];
  return [{ file, row: null, column: null, value: '', reason: `${twin.file} holds ${table.name} already` }];
}

/** A record that no file takes would vanish. */
function homeFaults({ file, table, records }: SheetRead): readonly SheetFault[] {
  if (!table) return [];
  return records
    .filter(({ record }) => table.fileOf(record) === null)
    .map(({ row, record }) => ({
      file,
      row,
      column: 'section',
      value: short(textOf(fieldOf(record, 'section'))),
      reason: `must be one of ${table.files.map((target) => target.replace(/^.*\/|\.json$/g, '')).join(', ')}`,
    }));
}

function inOldOrder(before: readonly unknown[], mine: readonly Placed[]): readonly Placed[] {
  const place = new Map(before.map((record, index) => [fieldOf(record, 'id'), index]));
  const placeOf = ({ record }: Placed): number => place.get(fieldOf(record, 'id')) ?? place.size;
  return mine.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function changesOf(table: Table, before: readonly unknown[], after: SheetRead['records']): readonly Change[] {
  const old = new Map(before.map((record) => [fieldOf(record, 'id'), record]));
  const kept = new Set(after.map(({ record }) => fieldOf(record, 'id')));
  const change = (record: unknown, kind: Change['kind'], cells: Change['cells'] = []): Change => ({
    table: table.name,
    id: textOf(fieldOf(record, 'id')),
    kind,
    cells,
  });
  return [
    ...after.flatMap(({ record }) => {
      const earlier = old.get(fieldOf(record, 'id'));
      if (earlier === undefined) return [change(record, 'added')];
      return isDeepStrictEqual(earlier, record) ? [] : [change(record, 'changed', cellChanges(table, earlier, record))];
    }),
    ...before.filter((record) => !kept.has(fieldOf(record, 'id'))).map((record) => change(record, 'removed')),
  ];
}

function cellChanges(table: Table, before: unknown, after: unknown): Change['cells'] {
  const from = cellsOf(before, table.fields);
  const to = cellsOf(after, table.fields);
  return leavesOf(table.fields).flatMap(({ name }, index) =>
    from[index] === to[index] ? [] : [{ column: name, from: from[index] ?? '', to: to[index] ?? '' }],
  );
}

function recordsIn(content: unknown, { key }: Table): readonly unknown[] {
  const list = fieldOf(content, key);
  return Array.isArray(list) ? list : [];
}

const objectOf = (content: unknown): object => (typeof content === 'object' && content !== null ? content : {});

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
