import { normalize, serialize, serializeConfigPresentation3, Traverse } from '@iiif/parser';
import { presentation3StrictUpgrade } from '@iiif/parser/strict';
import { upgrade } from '@iiif/parser/upgrader';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Exhibit } from '../../../src/domain/catalogue/schemas';
import type { IiifDocument } from '../../../tools/export/iiif/collectionsOf';
import { iiifDocuments } from '../../../tools/export/iiif/iiifDocuments';
import type { Manifest } from '../../../tools/export/iiif/manifestOf';
import type { DrawnPicture, ExportMaterial } from '../../../tools/export/material';
import { rightsUri } from '../../../tools/export/rightsUri';
import { collectionSchema, manifestSchema } from '../../support/export/presentationSchema';
import { BASE, realMaterial } from '../../support/export/realMaterial';
import { aPicture, smallMaterial } from '../../support/export/smallMaterial';

let material: ExportMaterial;
let documents: readonly IiifDocument[] = [];
const isManifest = ({ path }: IiifDocument): boolean => path.endsWith('/manifest.json');

beforeAll(async () => {
  material = await realMaterial();
  documents = iiifDocuments(material);
});

function manifestOf(exhibit: Partial<Exhibit> = {}, picture: DrawnPicture = aPicture()): Manifest {
  const found = iiifDocuments(smallMaterial(exhibit, picture)).find(isManifest);
  if (!found) throw new Error('no manifest');
  return found.content as Manifest;
}

const factOf = (manifest: Manifest, label: string) =>
  manifest.metadata.find((fact) => fact.label['en']?.[0] === label)?.value;

describe('every IIIF document of the exhibition', () => {
  it('keeps the rules of Presentation 3', () => {
    const faults = documents.flatMap((document) => {
      const read = (isManifest(document) ? manifestSchema : collectionSchema).safeParse(document.content);
      return read.success ? [] : [`${document.path}: ${JSON.stringify(read.error.issues)}`];
    });
    expect(faults).toEqual([]);
    expect(documents.filter(isManifest)).toHaveLength(material.catalogue.exhibits.length);
  });

  it('is read by the IIIF parser without a warning, and written back the same', () => {
    for (const { content } of documents.filter(isManifest)) {
      const warnings = { warnings: [] as string[] };
      const manifest = structuredClone(content) as Parameters<typeof presentation3StrictUpgrade>[0];
      presentation3StrictUpgrade(manifest, warnings);
      expect(warnings.warnings).toEqual([]);
      expect(upgrade(structuredClone(content))).toEqual(content);
      const { entities, mapping, resource } = normalize(structuredClone(content));
      const back = serialize<Manifest>({ entities, mapping, requests: {} }, resource, serializeConfigPresentation3);
      const { label, items, requiredStatement, rights } = content as Manifest;
      expect(back).toMatchObject({ label, requiredStatement, ...(rights === undefined ? {} : { rights }) });
      expect(back.items[0]).toMatchObject({ id: items[0]?.id, width: items[0]?.width, height: items[0]?.height });
    }
  });

  it('is reached from the one collection of all, each manifest once', () => {
    const served = new Map(documents.map(({ path, content }) => [BASE + path, content]));
    const seen: string[] = [];
    const open = (address: string): void => {
      const content = served.get(address);
      expect(content, address).toMatchObject({ id: address });
      seen.push(address);
      const { type, items } = content as { type: string; items: readonly { id: string }[] };
      if (type === 'Collection') for (const { id } of items) open(id);
    };
    open(`${BASE}iiif/collection.json`);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(documents.length);
  });

  it('names only pictures of this site, with the size they have', () => {
    const images: { readonly id?: string | undefined; readonly width?: unknown }[] = [];
    const walk = new Traverse({ contentResource: [(resource) => void images.push(resource as { id: string })] });
    for (const { content } of documents.filter(isManifest)) walk.traverseUnknown(structuredClone(content));
    const bodies = images.filter(({ width }) => width !== undefined);
    expect(bodies.length).toBeGreaterThanOrEqual(material.catalogue.exhibits.length);
    expect(bodies.every(({ id }) => id?.startsWith(`${BASE}textures/`))).toBe(true);
  });

  it('has ids that are its own', () => {
    const ids = documents.filter(isManifest).flatMap(({ content }) => {
      const [canvas] = (content as Manifest).items;
      return [canvas?.id, ...(canvas?.items.flatMap(({ id, items }) => [id, ...items.map((one) => one.id)]) ?? [])];
    });
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is the same when made again', () => {
    expect(JSON.stringify(iiifDocuments(material))).toBe(JSON.stringify(documents));
  });
});

describe('a manifest', () => {
  it('says in both languages that its picture is no original, and whom to credit', () => {
    expect(manifestOf().requiredStatement.value).toEqual({
      zh: ['此图版系本展厅依据档案记录绘制，并非原照片。署名：《Small（中文）》网络展厅，CC-BY-4.0。'],
      en: [
        'A plate drawn for this gallery from the record. It is not the original photograph. ' +
          'Credit: Walk-in web edition of “Small”, CC-BY-4.0.',
      ],
    });
    expect(manifestOf({ kind: 'book' }, aPicture({ kind: 'cover' })).requiredStatement.value['en']?.[0]).toMatch(
      /^Drawn for this gallery from the record\. It is not a picture of the original\./,
    );
    expect(manifestOf({ kind: 'object' }, aPicture({ kind: 'label' })).requiredStatement.value['en']?.[0]).toMatch(
      /^The label set for this gallery\./,
    );
  });

  it('states the licence of the picture, and among the facts the rights in the original', () => {
    const rights = { uri: 'https://rightsstatements.org/vocab/InC/1.0/', note: { zh: '注', en: 'Ask.' } };
    const manifest = manifestOf({ rights });
    expect(manifest.rights).toBe('http://creativecommons.org/licenses/by/4.0/');
    expect(factOf(manifest, 'Rights in the original')).toEqual({
      zh: ['受版权保护（https://rightsstatements.org/vocab/InC/1.0/）。注'],
      en: ['In copyright (https://rightsstatements.org/vocab/InC/1.0/). Ask.'],
    });
  });

  it('tells where a curator’s own picture comes from, and states no licence that IIIF does not know', () => {
    const picture = aPicture({
      isDrawnHere: false,
      source: 'By courtesy of the family',
      licence: 'LicenseRef-Permission',
    });
    const manifest = manifestOf({}, picture);
    expect(manifest.requiredStatement.value['en']).toEqual(['By courtesy of the family']);
    expect(manifest).not.toHaveProperty('rights');
  });

  it('says what is not known', () => {
    const manifest = manifestOf({ date: null, place: null, holder: null, rights: null });
    for (const label of ['Date', 'Place', 'Held by', 'Photographer', 'Rights in the original']) {
      expect(factOf(manifest, label), label).toEqual({ zh: ['未详'], en: ['not known'] });
    }
    expect(manifest).not.toHaveProperty('navDate');
    expect(manifest).not.toHaveProperty('navPlace');
    expect(manifest['@context']).toBe('http://iiif.io/api/presentation/3/context.json');
  });

  it('leads back to the exhibit in the hall, in either language', () => {
    expect(manifestOf().homepage.map(({ id, language }) => `${language.join(' ')} ${id}`)).toEqual([
      `zh ${BASE}?lang=zh#/exhibit/a-photograph`,
      `en ${BASE}?lang=en#/exhibit/a-photograph`,
    ]);
  });

  it('has its date and place where viewers look for them', () => {
    expect(manifestOf({ date: '1938-05' })).toMatchObject({
      navDate: '1938-05-01T00:00:00Z',
      navPlace: { features: [{ geometry: { coordinates: [110, 30] } }] },
    });
    expect(manifestOf({ date: '../1950' })).not.toHaveProperty('navDate');
  });

  it.each([
    ['CC-BY-4.0', 'http://creativecommons.org/licenses/by/4.0/'],
    ['CC-BY-NC-SA-3.0', 'http://creativecommons.org/licenses/by-nc-sa/3.0/'],
    ['CC0-1.0', 'http://creativecommons.org/publicdomain/zero/1.0/'],
    ['https://rightsstatements.org/vocab/NKC/1.0/', 'http://rightsstatements.org/vocab/NKC/1.0/'],
    ['Apache-2.0', null],
    ['https://museum.example/creativecommons.org/licenses/', null],
  ])('has of %s the rights %s', (licence, uri) => {
    expect(rightsUri(licence)).toBe(uri);
  });
});

describe('the rules of Presentation 3', () => {
  type Fault = (manifest: Record<string, unknown>) => Record<string, unknown>;
  const canvas =
    (change: object): Fault =>
    (manifest) => ({ ...manifest, items: [{ ...manifestOf().items[0], ...change }] });
  it.each<[string, Fault]>([
    ['no label', ({ label: _label, ...rest }) => rest],
    ['a label as plain text', (manifest) => ({ ...manifest, label: 'A photograph' })],
    ['an id without address', (manifest) => ({ ...manifest, id: 'a-photograph' })],
    ['rights by https', (manifest) => ({ ...manifest, rights: 'https://creativecommons.org/licenses/by/4.0/' })],
    ['rights of its own', (manifest) => ({ ...manifest, rights: 'http://museum.example/rights' })],
    ['no canvas', (manifest) => ({ ...manifest, items: [] })],
    ['a canvas of no size', canvas({ width: 0 })],
    ['a canvas with half a pixel', canvas({ height: 1.5 })],
    ['a painting elsewhere', canvas({ id: `${BASE}iiif/other/canvas/1` })],
    ['a homepage without a label', (manifest) => ({ ...manifest, homepage: [{ id: BASE, type: 'Text' }] })],
    ['a field of its own', (manifest) => ({ ...manifest, holder: 'A museum' })],
    ['a date that is none', (manifest) => ({ ...manifest, navDate: '1938-05' })],
    [
      'a place without its context',
      (manifest) => ({ ...manifest, '@context': 'http://iiif.io/api/presentation/3/context.json' }),
    ],
  ])('refuse a planted fault: %s', (_name, plant) => {
    const sound = { ...manifestOf() };
    expect(manifestSchema.safeParse(sound).success).toBe(true);
    expect(manifestSchema.safeParse(plant(sound)).success).toBe(false);
  });
});
