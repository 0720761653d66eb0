import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '../../../src/domain/catalogue/parseCatalogue';
import type { Catalogue, Exhibit } from '../../../src/domain/catalogue/schemas';
import { sheetFiles } from '../../../tools/export/csv/sheetFiles';
import { planImport } from '../../../tools/import/planImport';
import { readSheet, type SheetRead } from '../../../tools/sheets/readSheet';
import { TABLES } from '../../../tools/sheets/tables';
import { hostileText } from '../../support/recordArbitrary';
import {
  aJourney,
  anAlias,
  anEvent,
  anExhibit,
  anExhibition,
  aPerson,
  aPlace,
  aStory,
  catalogueFiles,
} from '../../support/smallExhibition';

const words = hostileText.filter((text) => text !== '');
const both = fc.record({ zh: words, en: words });
const address = fc.constantFrom('https://example.org/a?b=1;2|3', 'http://example.org/"quoted"', null);
const rights = fc.option(
  fc.record({ uri: fc.constant('http://rightsstatements.org/vocab/CNE/1.0/'), note: fc.option(both) }),
);
const sources = fc.array(
  fc.record({ title: words, publisher: fc.option(hostileText), date: fc.option(hostileText), url: address }),
  { minLength: 1, maxLength: 2 },
);
const edtf = fc.constantFrom('1937', '1937-12', '1937-12-13', '1937~', '1937/1938', '../1950', '1937-08/..', null);
const size = fc.double({ min: 0.1, max: 1e5, noNaN: true });
const degrees = fc.double({ min: -90, max: 90, noNaN: true });

const exhibit = fc.record({
  title: fc.record({ zh: words, en: words, orig: words }, { requiredKeys: ['zh', 'en'] }),
  date: edtf,
  makers: fc.array(fc.record({ name: both, role: fc.constantFrom('maker', 'photographer') }), { maxLength: 2 }),
  materials: fc.option(both),
  dimensionsMm: fc.option(fc.record({ w: size, h: size, d: fc.option(size) })),
  count: fc.option(fc.integer({ min: 1, max: 999 })),
  text: both,
  note: fc.option(both),
  holder: fc.option(both),
  reference: fc.option(words),
  sources,
  rights,
  media: fc.array(
    fc.record({
      role: fc.constant('original'),
      holder: fc.option(both),
      reference: fc.option(hostileText),
      url: address,
      rights,
    }),
    { maxLength: 2 },
  ),
});

/** A sound catalogue of two exhibits whose texts are hostile, as files. */
const catalogue = fc
  .record({
    exhibits: fc.tuple(exhibit, exhibit),
    story: fc.record({ title: both, intro: both, place: fc.option(both) }),
    person: fc.record({
      name: both,
      country: fc.option(both),
      otherNames: fc.array(words, { maxLength: 3 }),
      text: both,
    }),
    place: fc.record({
      name: both,
      historical: fc.option(hostileText),
      lat: fc.option(degrees),
      lon: fc.option(degrees),
    }),
    event: fc.record({ title: both, sources }),
    journey: fc.record({ title: both, text: both, sources }),
    alias: fc.record({ names: fc.array(words, { minLength: 2, maxLength: 3 }), note: fc.option(hostileText) }),
  })
  .map(({ exhibits: [first, second], story, person, place, event, journey, alias }) =>
    catalogueFiles({
      'catalogue/military.json': { $schema: 'x', exhibits: [anExhibit(first as Partial<Exhibit>)] },
      'catalogue/support.json': {
        exhibits: [anExhibit({ ...(second as Partial<Exhibit>), id: 'another', section: 'support' })],
      },
      'catalogue/stories.json': { stories: [aStory({ ...story, exhibits: ['another', 'a-photograph'] })] },
      'catalogue/people.json': { people: [aPerson(person)] },
      'catalogue/places.json': { places: [aPlace(place)] },
      'catalogue/timeline.json': { events: [anEvent(event)] },
      'catalogue/journeys.json': { journeys: [aJourney(journey)] },
      'catalogue/aliases.json': { aliases: [anAlias(alias)] },
    }),
  )
  // As files hold them: no objects without a prototype, no minus zero.
  .map((files) => JSON.parse(JSON.stringify(files)) as Record<string, unknown>);

function parsed(files: Readonly<Record<string, unknown>>): Catalogue {
  const read = parseCatalogue(files);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

function sheetsOf(files: Readonly<Record<string, unknown>>): readonly SheetRead[] {
  return sheetFiles(parsed(files), 'csv').map(({ path, text }) =>
    readSheet(path, new TextEncoder().encode(text), TABLES),
  );
}

const emptied = (files: Readonly<Record<string, unknown>>): Record<string, unknown> => ({
  ...catalogueFiles({
    'catalogue/military.json': { $schema: 'x', exhibits: [] },
    'catalogue/stories.json': { stories: [] },
    'catalogue/people.json': { people: [] },
    'catalogue/places.json': { places: [] },
    'catalogue/timeline.json': { events: [] },
    'catalogue/journeys.json': { journeys: [] },
    'catalogue/aliases.json': { aliases: [] },
  }),
  'exhibition.json': files['exhibition.json'],
});

describe('export, then import', () => {
  it('changes nothing, and fills an empty catalogue with the same files, whatever the texts hold', () => {
    fc.assert(
      fc.property(catalogue, (files) => {
        const sheets = sheetsOf(files);
        expect(planImport(files, sheets)).toEqual({ faults: [], changes: [], files: {} });
        const plan = planImport(emptied(files), sheets);
        expect(plan.faults).toEqual([]);
        expect(JSON.stringify({ ...emptied(files), ...plan.files })).toBe(JSON.stringify(files));
      }),
      { numRuns: 80 },
    );
  });
});

describe('planImport', () => {
  const files = catalogueFiles({
    'catalogue/military.json': {
      $schema: '../x.json',
      exhibits: [anExhibit(), anExhibit({ id: 'a-book', kind: 'book' }), anExhibit({ id: 'a-poster', kind: 'poster' })],
    },
    'catalogue/stories.json': { stories: [aStory({ exhibits: ['a-poster', 'a-photograph', 'a-book'] })] },
  });
  /** The sheet of exhibits after an edit of its records. */
  const edited = (edit: (exhibits: readonly Exhibit[]) => readonly unknown[]): readonly SheetRead[] => {
    const [sheet] = sheetFiles({ ...parsed(files), exhibits: edit(parsed(files).exhibits) as Exhibit[] }, 'csv');
    return [readSheet('exhibits.csv', new TextEncoder().encode(sheet?.text), TABLES)];
  };
  const lines = (sheets: readonly SheetRead[]) =>
    planImport(files, sheets).faults.map(
      ({ file, row, column, value, reason }) => `${file} ${row} ${column} ${value}: ${reason}`,
    );

  it('tells which cells of which record differ, and changes only the file they are in', () => {
    const sheets = edited((all) =>
      all.map((one) => (one.id === 'a-book' ? { ...one, date: '1939', note: null } : one)),
    );
    const plan = planImport(files, sheets);
    expect(plan.faults).toEqual([]);
    expect(plan.changes).toEqual([
      { table: 'exhibits', id: 'a-book', kind: 'changed', cells: [{ column: 'date', from: '1938-05', to: '1939' }] },
    ]);
    expect(Object.keys(plan.files)).toEqual(['catalogue/military.json']);
    expect(plan.files['catalogue/military.json']).toMatchObject({ $schema: '../x.json' });
  });

  it('keeps the order of a file whatever the order of the rows', () => {
    expect(
      planImport(
        files,
        edited((all) => all.toReversed()),
      ),
    ).toEqual({ faults: [], changes: [], files: {} });
  });

  it('moves a record to the file of its section', () => {
    const sheets = edited((all) => all.map((one) => (one.id === 'a-book' ? { ...one, section: 'medical' } : one)));
    const plan = planImport(files, sheets);
    expect(plan.faults).toEqual([]);
    expect(Object.keys(plan.files)).toEqual(['catalogue/military.json', 'catalogue/medical.json']);
    expect(plan.files['catalogue/medical.json']).toMatchObject({ exhibits: [{ id: 'a-book', section: 'medical' }] });
  });

  it('tells all faults at once with row and column', () => {
    const sheets = edited((all) =>
      all.map((one) => {
        if (one.id === 'a-poster') return { ...one, date: '1938-02-30', dimensionsMm: { w: 'wide', h: 3, d: null } };
        if (one.id === 'a-book') return { ...one, sources: [], people: [{ id: 'nobody', role: 'friend' }] };
        return { ...one, section: 'toys', rights: { uri: '', note: { zh: '注', en: 'Note' } } };
      }),
    );
    expect(lines(sheets)).toEqual(
      expect.arrayContaining([
        'exhibits.csv 2 date "1938-02-30": that month has days 01 to 28, not 30',
        'exhibits.csv 2 dimensionsMm.w "wide": must be a number, is text',
        'exhibits.csv 3 section toys: must be one of reporting, military, medical, support',
        'exhibits.csv 4 sources []: every record has at least one source',
        'exhibits.csv 4 people "friend": people[0](nobody).role: must be "subject" or "owner" or "author"',
      ]),
    );
  });

  it('tells of a broken reference in a file that no sheet speaks of', () => {
    const faults = lines(edited((all) => all.filter(({ id }) => id !== 'a-book')));
    expect(faults).toEqual([
      'catalogue/stories.json null stories[0](a-story).exhibits[2] "a-book": there is no exhibit of this id',
    ]);
  });

  it('refuses two sheets of one kind, and takes nothing from a sheet without its columns', () => {
    const [sheet] = edited((all) => all);
    if (!sheet) throw new Error('no sheet');
    expect(lines([sheet, { ...sheet, file: 'copy.csv' }])).toEqual([
      'copy.csv null null : exhibits.csv holds exhibits already',
    ]);
    const broken = readSheet('exhibits.csv', new TextEncoder().encode('id,section,story,kind\na,b,c,d\n'), TABLES);
    expect(planImport(files, [broken])).toMatchObject({ changes: [], files: {} });
    expect(planImport(files, [broken]).faults.length).toBeGreaterThan(20);
  });

  it('leaves the exhibition itself alone', () => {
    expect(sheetsOf(files).map(({ table }) => table?.name)).not.toContain('exhibition');
    expect(anExhibition().id).toBe('small');
  });
});
