import { z } from 'zod';
import type { Issue, Parsed } from './issue';
import { issuesOf } from './issuesOf';

/** A value with the place it was read from. */
export interface Located<T> {
  readonly file: string;
  /** Path inside the file, e.g. `exhibits[12](phm-doolittle)`. */
  readonly path: string;
  readonly value: T;
}

/** A file that is one list of records. */
export interface RecordFormat<T> {
  /** Schema of the whole file. */
  readonly file: z.ZodType;
  /** Field of the list. */
  readonly key: string;
  /** Schema of one record. */
  readonly record: z.ZodType<T>;
}

/** What one file gave: its sound records, and every fault of the others. */
export interface RecordsRead<T> {
  readonly issues: readonly Issue[];
  readonly records: readonly Located<T>[];
  /** Every entry of the list as it was found, faulty ones included. */
  readonly entries: readonly Located<unknown>[];
  /** Ids of all records, faulty ones included, so that a reference to a faulty record is not a second fault. */
  readonly ids: readonly Located<string>[];
  /** False where the list itself could not be read: then nothing is known about what is missing. */
  readonly hasList: boolean;
}

/** Reads a file of records; one faulty record does not hide the others. */
export function readRecords<T>(file: string, value: unknown, format: RecordFormat<T>): RecordsRead<T> {
  const whole = format.file.safeParse(value);
  const issues = whole.success ? [] : issuesOf(file, whole.error, value);
  const list = z.looseObject({ [format.key]: z.array(z.unknown()) }).safeParse(value).data?.[format.key];
  if (!Array.isArray(list)) return { issues, records: [], entries: [], ids: [], hasList: false };
  const entries = list.map((entry: unknown, index) => {
    const id = withId.safeParse(entry).data?.id;
    return { entry, id, path: `${format.key}[${index}]${id === undefined ? '' : `(${id})`}` };
  });
  return {
    issues,
    records: entries.flatMap(({ entry, path }) => {
      const read = format.record.safeParse(entry);
      return read.success ? [{ file, path, value: read.data }] : [];
    }),
    entries: entries.map(({ entry, path }) => ({ file, path, value: entry })),
    ids: entries.flatMap(({ id, path }) => (id === undefined ? [] : [{ file, path, value: id }])),
    hasList: true,
  };
}

/** The records of a file, or all its faults. */
export function parseRecords<T>(file: string, value: unknown, format: RecordFormat<T>): Parsed<readonly T[]> {
  const { issues, records } = readRecords(file, value, format);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: records.map((record) => record.value) };
}

const withId = z.looseObject({ id: z.string() });
