import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { escapeText, guardCell, unescapeText, unguardCell } from '../../../tools/sheets/cellText';
import { fieldsOf, leavesOf, partsOf } from '../../../tools/sheets/fieldsOf';
import { readSheet } from '../../../tools/sheets/readSheet';
import { type SheetForm, sheetText } from '../../../tools/sheets/sheetText';
import { TABLES, type Table } from '../../../tools/sheets/tables';
import { hostileText, recordArbitrary } from '../../support/recordArbitrary';
import { anExhibit } from '../../support/smallExhibition';

const tables = TABLES.map((table) => [table.name, table] as const);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const rowsOf = (text: string, delimiter = ','): string[][] => parse(text, { bom: true, delimiter });

function tableOf(name: string): Table {
  const table = TABLES.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

/** The records of a sheet as JSON texts, so that the order of fields counts too. */
function readBack(text: string): readonly string[] {
  const { faults, records } = readSheet('a.csv', bytesOf(text), TABLES);
  expect(faults).toEqual([]);
  return records.map(({ record }) => JSON.stringify(record));
}

describe.each(tables)('the sheet of %s', (_name, table) => {
  it.each<SheetForm>(['csv', 'tsv'])('gives every record back as it was, field by field: %s', (form) => {
    fc.assert(
      fc.property(fc.array(recordArbitrary(table.fields), { minLength: 1, maxLength: 3 }), (records) => {
        const sheet = sheetText(table, records, form);
        expect(readBack(sheet)).toEqual(records.map((record) => JSON.stringify(record)));
      }),
      { numRuns: 60 },
    );
  });

  it('survives a spreadsheet that swallows apostrophes and saves it with semicolons, other line ends and empty rows', () => {
    fc.assert(
      fc.property(fc.array(recordArbitrary(table.fields), { minLength: 1, maxLength: 3 }), (records) => {
        const [head = [], ...rows] = rowsOf(sheetText(table, records, 'csv'));
        const swallowed = rows.map((row) => row.map((cell) => cell.replace(/^'/, '')));
        const resaved = stringify([head, [], ...swallowed.flatMap((row) => [row, head.map(() => '')])], {
          delimiter: ';',
          record_delimiter: '\n',
        });
        expect(readBack(resaved)).toEqual(records.map((record) => JSON.stringify(record)));
      }),
      { numRuns: 20 },
    );
  });

  it('holds no cell that a spreadsheet would run', () => {
    const texts = leavesOf(table.fields).map(({ kind }) => kind !== 'number' && kind !== 'flag');
    fc.assert(
      fc.property(recordArbitrary(table.fields), (record) => {
        const [, cells = []] = rowsOf(sheetText(table, [record], 'csv'));
        expect(cells.filter((cell, index) => texts[index] && /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

it('keeps a row that holds nothing but a blank: it is for the check to refuse, not for the reader to lose', () => {
  const record = { id: ' ', names: [], note: null };
  expect(readBack(sheetText(tableOf('aliases'), [record], 'csv'))).toEqual([JSON.stringify(record)]);
});

describe('the columns', () => {
  it('cover every field of every format, each once', () => {
    const kinds = 'exhibits stories people places events journeys aliases';
    expect(TABLES.map(({ name }) => name).join(' ')).toBe(kinds);
    for (const { fields } of TABLES) {
      const names = leavesOf(fields).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
    const names = leavesOf(tableOf('exhibits').fields).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['id', 'title.orig', 'dimensionsMm.d', 'rights.note.zh', 'related']));
  });

  it('are told to curators, each with the parts of its entries', async () => {
    const page = await readFile('docs/exports.md', 'utf8');
    const leaves = TABLES.flatMap(({ fields }) => leavesOf(fields));
    const untold = leaves.filter(({ name }) => !page.includes(`\`${name}\``)).map(({ name }) => name);
    const parts = leaves.filter(({ kind }) => kind === 'entries').map((leaf) => partsOf(leaf).join(' \\| '));
    expect([...untold, ...parts.filter((line) => !page.includes(line))]).toEqual([]);
  });

  it.each<[string, z.ZodType]>([
    ['a list in a list', z.strictObject({ a: z.array(z.strictObject({ b: z.array(z.string()) })) })],
    ['a list that may be null', z.strictObject({ a: z.array(z.string()).nullable() })],
    [
      'a group that may be null and has nothing it must have',
      z.strictObject({ a: z.strictObject({ b: z.string().nullable() }).nullable() }),
    ],
    ['a table of names', z.strictObject({ a: z.record(z.string(), z.string()) })],
  ])('refuse what cells could not tell apart: %s', (_name, schema) => {
    expect(() => fieldsOf(schema)).toThrow(/^a/);
  });
});

describe('a cell', () => {
  it('gives its text back, alone and as a part', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom('cell', 'part'), (text, place) => {
        expect(unescapeText(unguardCell(guardCell(escapeText(text, place))))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('is guarded where a spreadsheet would change it, and plain where it would not', () => {
    const guarded = ['=1+1', ' =1', '@a', '1937-12', '007', '(5)', 'May 1938', '＝1'];
    expect(guarded.map(guardCell)).toEqual(guarded.map((text) => `'${text}`));
    expect(guardCell("'Wounds'")).toBe("\\'Wounds'");
    // Typed in a spreadsheet that keeps it.
    expect(unguardCell("'Wounds'")).toBe("'Wounds'");
    const plain = [
      'Edgar Snow',
      '埃德加·斯诺',
      'Maybe',
      '1928年，年轻的美国记者埃德加·斯诺携此皮箱来华；1936年赴陕北红军控制区采访。',
      '',
    ];
    expect(plain.map(guardCell)).toEqual(plain);
  });
});

describe('readSheet', () => {
  const table = tableOf('exhibits');
  const sheet = sheetText(table, [anExhibit()], 'csv');
  /** The sound sheet with one cell replaced. */
  const withCell = (column: string, cell: string): string => {
    const [head = [], row = []] = rowsOf(sheet);
    return stringify([head, row.map((old, index) => (head[index] === column ? cell : old))]);
  };
  const faultsOf = (text: string) =>
    readSheet('a.csv', bytesOf(text), TABLES).faults.map(
      ({ row, column, value, reason }) => `${row} ${column} ${value}: ${reason}`,
    );

  it.each<[string, string, string]>([
    [
      'an entry with too many parts',
      withCell('people', 'a | subject | b'),
      '2 people a | subject | b: an entry has at most 2 parts: id | role; write \\| for a bar in a text',
    ],
    [
      'a stray backslash',
      withCell('title.en', 'C:\\temp\\q'),
      '2 title.en C:\\temp\\q: a backslash begins an escape here; write \\\\ for a backslash',
    ],
    [
      'a missing column',
      sheet.replace('"holder.zh",', '"holder_zh",'),
      '1 holder.zh : the column is missing from exhibits',
    ],
    [
      'an unknown column',
      sheet.replace('"holder.zh",', '"holder_zh",'),
      '1 holder_zh : nothing reads this column; exhibits has none of this name',
    ],
    ['a column twice', sheet.replace('"holder.zh",', '"id",'), '1 id : the column stands twice'],
    ['a cell beyond the columns', `${sheet.trimEnd()},"more"\r\n`, '2  more: stands beyond the last named column'],
    ['a quote that is not closed', `${sheet}"a`, 'null null : cannot be read as a sheet'],
    [
      'something else',
      'a,b\n1,2\n',
      '1 null : has no column that a catalogue knows; the first row must hold the column names',
    ],
  ])('refuses %s, and says where', (_name, text, fault) => {
    expect(faultsOf(text).some((told) => told.startsWith(fault))).toBe(true);
  });

  it('reads UTF-16 as spreadsheets write it, and refuses other encodings instead of garbling them', () => {
    const utf16 = new Uint8Array(Buffer.from(sheet, 'utf16le'));
    expect(readSheet('a.csv', utf16, TABLES).records.map(({ record }) => record)).toEqual([anExhibit()]);
    const gbk = new Uint8Array([...bytesOf('"id","section"\r\n"'), 0xd6, 0xd0, 0xb9, 0xfa]);
    expect(readSheet('a.csv', gbk, TABLES).faults[0]?.reason).toBe('is not UTF-8; save it as "CSV UTF-8"');
  });
});
