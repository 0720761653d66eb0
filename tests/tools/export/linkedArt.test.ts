import { beforeAll, describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/domain/catalogue/schemas';
import { type LinkedDocument, linkedDocuments } from '../../../tools/export/linked/linkedDocuments';
import type { ExportMaterial } from '../../../tools/export/material';
import { VOCABULARY } from '../../../tools/export/vocabulary';
import { linkedArtSchema } from '../../support/export/linkedArtSchema';
import { BASE, realMaterial } from '../../support/export/realMaterial';
import { smallMaterial } from '../../support/export/smallMaterial';
import { aPerson, aPlace } from '../../support/smallExhibition';

let material: ExportMaterial;
let documents: readonly LinkedDocument[] = [];

beforeAll(async () => {
  material = await realMaterial();
  documents = linkedDocuments(material);
});

type Json = Readonly<Record<string, unknown>>;
const find = (all: readonly LinkedDocument[], path: string): Json => {
  const found = all.find((document) => document.path === `linked-art/${path}.json`);
  if (!found) throw new Error(`no document ${path}`);
  return found.content as Json;
};
const small = (...args: Parameters<typeof smallMaterial>) => linkedDocuments(smallMaterial(...args));
const objectOf = (...args: Parameters<typeof smallMaterial>): Json => find(small(...args), 'object/a-photograph');
const contents = (object: Json): readonly string[] =>
  ((object['referred_to_by'] ?? []) as readonly { content: string }[]).map(({ content }) => content);

/** Every `{ id, type }` below a value. */
function referencesIn(value: unknown): readonly { readonly id: string; readonly type: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'id' in value && typeof value.id === 'string' && 'type' in value ? [{ id: value.id, type: value.type }] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}

describe('the Linked Art documents of the exhibition', () => {
  it('keep the schemas of Linked Art 1.0', () => {
    const faults = documents.flatMap(({ path, content }) => {
      const read = linkedArtSchema.safeParse(content);
      return read.success ? [] : [`${path}: ${JSON.stringify(read.error.issues)}`];
    });
    expect(faults.slice(0, 3)).toEqual([]);
    const count = (folder: string) => documents.filter(({ path }) => path.startsWith(`linked-art/${folder}/`)).length;
    expect(count('object')).toBe(material.catalogue.exhibits.length);
    expect(count('person')).toBe(material.catalogue.people.length);
    expect(count('place')).toBe(material.catalogue.places.length);
  });

  it('refer to one another by ids that are there, under the type they have', () => {
    const types = new Map(documents.map(({ path, content }) => [BASE + path, (content as Json)['type']]));
    const broken = documents
      .flatMap(({ content }) => referencesIn(content))
      .filter(({ id }) => id.startsWith(`${BASE}linked-art/`))
      .filter(({ id, type }) => types.get(id) !== type);
    expect(broken).toEqual([]);
    expect(documents.every(({ path, content }) => (content as Json)['id'] === BASE + path)).toBe(true);
  });

  it('are each at a path of its own, and the same when made again', () => {
    expect(new Set(documents.map(({ path }) => path)).size).toBe(documents.length);
    expect(JSON.stringify(linkedDocuments(material))).toBe(JSON.stringify(documents));
  });
});

describe('an object', () => {
  it('is named in both languages and by its number, and classified by kind', () => {
    expect(
      objectOf({ kind: 'book', reference: 'MSS 2219', title: { zh: '名', en: 'Name', orig: 'Nom' } }),
    ).toMatchObject({
      _label: 'Name',
      identified_by: [
        { content: '名', language: [{ _label: 'Chinese' }] },
        { content: 'Name', language: [{ _label: 'English' }] },
        { content: 'Nom', classified_as: [{ _label: 'alternate name' }] },
        { type: 'Identifier', content: 'a-photograph' },
        { type: 'Identifier', content: 'MSS 2219' },
      ],
      classified_as: [{ id: 'http://vocab.getty.edu/aat/300028051', classified_as: [{ _label: 'type of work' }] }],
    });
  });

  it('was made when its record says so, and where a photograph was taken', () => {
    expect(objectOf({ kind: 'photograph', date: '1938-05' })).toMatchObject({
      produced_by: {
        timespan: { begin_of_the_begin: '1938-05-01T00:00:00Z', end_of_the_end: '1938-05-31T23:59:59Z' },
        took_place_at: [{ id: `${BASE}linked-art/place/a-place.json` }],
      },
    });
    expect(objectOf({ kind: 'book' })['produced_by']).not.toHaveProperty('took_place_at');
    const suitcase = objectOf({ kind: 'object', date: '1938-05' });
    expect(suitcase).not.toHaveProperty('produced_by');
    expect(contents(suitcase)).toEqual(
      expect.arrayContaining([
        'Date recorded for it: May 1938',
        'Place recorded for it: A place',
        '所涉人物：A person（中文）',
      ]),
    );
  });

  it('has no exact days for a date that is about, and none at an open end', () => {
    const spanOf = (date: string) => (objectOf({ date })['produced_by'] as { timespan: Json }).timespan;
    expect(spanOf('1938~')).toMatchObject({ identified_by: [{ content: '约1938年' }, { content: 'about 1938' }] });
    expect(spanOf('1938~')).not.toHaveProperty('begin_of_the_begin');
    expect(spanOf('1937-08/..')).toMatchObject({ begin_of_the_begin: '1937-08-01T00:00:00Z' });
    expect(spanOf('1937-08/..')).not.toHaveProperty('end_of_the_end');
  });

  it('is kept by its holder, and leads to its image, page and manifest', () => {
    const all = small({ holder: { zh: '某馆', en: 'A museum' } });
    const object = find(all, 'object/a-photograph');
    const [custodian] = object['current_custodian'] as readonly [{ id: string }];
    expect(find(all, custodian.id.slice(`${BASE}linked-art/`.length, -'.json'.length))).toMatchObject({
      type: 'Group',
      identified_by: [{ content: '某馆' }, { content: 'A museum' }],
    });
    expect(object).not.toHaveProperty('current_owner');
    expect(find(all, 'image/a-photograph')).toMatchObject({
      about: [{ id: `${BASE}linked-art/person/a-person.json` }],
    });
    const addresses = referencesIn(object['subject_of']).map(({ id }) => id);
    expect(addresses).toEqual(
      expect.arrayContaining([`${BASE}?lang=en#/exhibit/a-photograph`, `${BASE}iiif/a-photograph/manifest.json`]),
    );
  });

  it('carries a text whose author is not taken for the maker of the copy', () => {
    const all = small({ kind: 'book', people: [{ id: 'a-person', role: 'author' }] });
    expect(find(all, 'text/a-photograph')).toMatchObject({ created_by: { carried_out_by: [{ _label: 'A person' }] } });
    expect(find(all, 'object/a-photograph')['produced_by']).not.toHaveProperty('carried_out_by');
  });

  it('is measured in millimetres', () => {
    expect(objectOf({ dimensionsMm: { w: 194, h: 294, d: 1 } })['dimension']).toEqual([
      expect.objectContaining({ value: 294, unit: expect.objectContaining({ _label: 'mm' }) as unknown }),
      expect.objectContaining({ value: 194 }),
    ]);
  });

  it('has of every kind a concept, but the panels of the exhibition itself', () => {
    expect(KINDS.filter((kind) => VOCABULARY.kind[kind] === null)).toEqual(['panel']);
  });
});

describe('people and places', () => {
  it('are the same as in other authorities where that is certain', () => {
    const all = small({}, undefined, {
      'catalogue/people.json': {
        people: [aPerson({ otherNames: ['Pai Chiu-en'], identifiers: { wikidata: 'Q4233718', ulan: '500115588' } })],
      },
      'catalogue/places.json': {
        places: [aPlace({ historical: 'Chungking', lat: -1.5, identifiers: { wikidata: null, tgn: '7001758' } })],
      },
    });
    expect(find(all, 'person/a-person')).toMatchObject({
      equivalent: [{ id: 'http://www.wikidata.org/entity/Q4233718' }, { id: 'http://vocab.getty.edu/ulan/500115588' }],
      born: { timespan: { begin_of_the_begin: '1890-03-01T00:00:00Z' } },
      died: { timespan: { end_of_the_end: '1939-11-12T23:59:59Z' } },
    });
    expect(find(all, 'place/a-place')).toMatchObject({
      equivalent: [{ id: 'http://vocab.getty.edu/tgn/7001758' }],
      defined_by: 'POINT(110 -1.5)',
    });
    expect(find(small(), 'person/a-person')).not.toHaveProperty('equivalent');
  });
});

describe('the schemas', () => {
  it.each<[string, (object: Json) => Json]>([
    ['another context', (object) => ({ ...object, '@context': 'https://schema.org' })],
    ['no label', ({ _label: _gone, ...object }) => object],
    ['a property of its own', (object) => ({ ...object, holder: 'A museum' })],
    ['a name without content', (object) => ({ ...object, identified_by: [{ type: 'Name' }] })],
    ['no primary name', (object) => ({ ...object, identified_by: [] })],
    [
      'two primary names in one language',
      (object) => ({
        ...object,
        identified_by: [...(object['identified_by'] as Json[]), ...(object['identified_by'] as Json[])],
      }),
    ],
    ['a dimension without a unit', (object) => ({ ...object, dimension: [{ type: 'Dimension', value: 3 }] })],
    ['a custodian that is a place', (object) => ({ ...object, current_custodian: [{ id: BASE, type: 'Place' }] })],
    [
      'a day that is no moment',
      (object) => ({
        ...object,
        produced_by: { type: 'Production', timespan: { type: 'TimeSpan', begin_of_the_begin: '1938' } },
      }),
    ],
  ])('refuse a planted fault: %s', (_name, plant) => {
    const sound = objectOf({ date: '1938' });
    expect(linkedArtSchema.safeParse(sound).success).toBe(true);
    expect(linkedArtSchema.safeParse(plant(sound)).success).toBe(false);
  });
});
