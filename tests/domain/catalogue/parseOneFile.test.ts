import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  ALIASES_FILE,
  CATALOGUE_FILES,
  EXHIBITION_FILE,
  JOURNEYS_FILE,
  PEOPLE_FILE,
  PLACES_FILE,
  STORIES_FILE,
  TIMELINE_FILE,
} from '../../../src/domain/catalogue/formats';
import type { Parsed } from '../../../src/domain/catalogue/issue';
import { parseAliases } from '../../../src/domain/catalogue/parseAliases';
import { parseCatalogue } from '../../../src/domain/catalogue/parseCatalogue';
import { parseCatalogueFile } from '../../../src/domain/catalogue/parseCatalogueFile';
import { parseExhibition } from '../../../src/domain/catalogue/parseExhibition';
import { parseJourneys } from '../../../src/domain/catalogue/parseJourneys';
import { parsePeople } from '../../../src/domain/catalogue/parsePeople';
import { parsePlaces } from '../../../src/domain/catalogue/parsePlaces';
import { parseStories } from '../../../src/domain/catalogue/parseStories';
import { parseTimeline } from '../../../src/domain/catalogue/parseTimeline';

const folder = new URL('../../../scenes/international-friends/', import.meta.url);
const contentOf = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

const PARSERS: Readonly<Record<string, (file: string, value: unknown) => Parsed<unknown>>> = {
  [EXHIBITION_FILE]: parseExhibition,
  [STORIES_FILE]: parseStories,
  [PEOPLE_FILE]: parsePeople,
  [PLACES_FILE]: parsePlaces,
  [TIMELINE_FILE]: parseTimeline,
  [JOURNEYS_FILE]: parseJourneys,
  [ALIASES_FILE]: parseAliases,
};
const parserOf = (file: string) => PARSERS[file] ?? parseCatalogueFile;

describe.each(CATALOGUE_FILES)('the parser of %s', (file) => {
  it('reads the real file, and what it read, written out, reads the same', () => {
    const parse = parserOf(file);
    const first = parse(file, contentOf(file));
    expect(first).toMatchObject({ ok: true });
    if (!first.ok) return;
    const list = Array.isArray(first.value) ? { [keyOf(file)]: first.value } : first.value;
    expect(parse(file, JSON.parse(JSON.stringify(list)))).toEqual(first);
  });

  it.each([null, 7, 'text', [], {}])('refuses %j without throwing', (value) => {
    const read = parserOf(file)(file, value);
    expect(read.ok ? 0 : read.issues.length).toBeGreaterThan(0);
  });
});

describe('the catalogue of the exhibition', () => {
  it('is sound as a whole, in 52 stories', () => {
    const read = parseCatalogue(Object.fromEntries(CATALOGUE_FILES.map((file) => [file, contentOf(file)])));
    expect(read.ok ? [] : read.issues).toEqual([]);
    if (!read.ok) return;
    expect(read.value.stories).toHaveLength(52);
  });
});

function keyOf(file: string): string {
  const keys: Readonly<Record<string, string>> = {
    [STORIES_FILE]: 'stories',
    [PEOPLE_FILE]: 'people',
    [PLACES_FILE]: 'places',
    [TIMELINE_FILE]: 'events',
    [JOURNEYS_FILE]: 'journeys',
    [ALIASES_FILE]: 'aliases',
  };
  return keys[file] ?? 'exhibits';
}
