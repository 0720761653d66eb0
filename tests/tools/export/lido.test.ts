import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { lidoFiles } from '../../../tools/export/lido/lidoFiles';
import type { ExportMaterial } from '../../../tools/export/material';
import type { TextFile } from '../../../tools/export/writeFiles';
import { lidoFaults, textsOf } from '../../support/export/lidoFaults';
import { realMaterial } from '../../support/export/realMaterial';
import { smallMaterial } from '../../support/export/smallMaterial';
import { hostileText } from '../../support/recordArbitrary';
import { aPerson, aPlace } from '../../support/smallExhibition';

let material: ExportMaterial;
let files: readonly TextFile[] = [];

beforeAll(async () => {
  material = await realMaterial();
  files = lidoFiles(material);
});

const xmlOf = (...args: Parameters<typeof smallMaterial>): string => lidoFiles(smallMaterial(...args))[0]?.text ?? '';
/** Text as XML 1.0 can hold it, line ends as a parser gives them. */
const heldByXml = (text: string): string =>
  text.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd').replaceAll(/\r\n?/g, '\n');

describe('the LIDO documents of the exhibition', () => {
  it('keep the grammar of LIDO 1.1, one document per section, every record in it', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'lido/reporting.xml',
      'lido/military.xml',
      'lido/medical.xml',
      'lido/support.xml',
    ]);
    for (const { path, text } of files) expect(lidoFaults(text).slice(0, 5), path).toEqual([]);
    const ids = files.flatMap(({ text }) => text.match(/(?<=<lido:lidoRecID[^>]*>)[^<]+/g) ?? []);
    expect(ids.length).toBe(material.catalogue.exhibits.length);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are the same when made again', () => {
    const exhibits = material.catalogue.exhibits.slice(0, 30);
    const few = { ...material, catalogue: { ...material.catalogue, exhibits } };
    expect(lidoFiles(few)).toEqual(lidoFiles(few));
  });
});

describe('a LIDO record', () => {
  it('stays well-formed and keeps its texts, whatever they hold', () => {
    fc.assert(
      fc.property(
        hostileText.filter((text) => text.trim() !== ''),
        (text) => {
          const xml = xmlOf({ title: { zh: '名', en: text }, text: { zh: '文', en: text } });
          expect(lidoFaults(xml).filter((fault) => !fault.endsWith('is empty'))).toEqual([]);
          expect(textsOf(xml, 'descriptiveNoteValue').map(heldByXml)).toContain(heldByXml(text));
        },
      ),
      { numRuns: 80 },
    );
  });

  it('tells everything twice, in Chinese and in English', () => {
    const xml = xmlOf({ holder: { zh: '某馆', en: 'A museum' }, materials: { zh: '纸', en: 'Paper' } });
    expect(textsOf(xml, 'displayMaterialsTech')).toEqual(['纸', 'Paper']);
    expect(textsOf(xml, 'repositoryName')).toHaveLength(2);
    expect(textsOf(xml, 'displayDate')).toEqual(['1938年5月', 'May 1938']);
  });

  it('claims date and place of making only where the record says so', () => {
    const production = 'http://terminology.lido-schema.org/lido00007';
    const unspecified = 'http://terminology.lido-schema.org/lido00003';
    const eventsIn = (xml: string) => textsOf(xml, 'conceptID').filter((id) => id === production || id === unspecified);
    expect(eventsIn(xmlOf({ kind: 'photograph' }))).toEqual([production, production]);
    expect(eventsIn(xmlOf({ kind: 'object' }))).toEqual([unspecified, unspecified]);
    // A book's date is that of its publication; its place may be where it is set.
    expect(eventsIn(xmlOf({ kind: 'book' }))).toEqual([production, unspecified, production, unspecified]);
    expect(eventsIn(xmlOf({ kind: 'book', date: null, place: null }))).toEqual([]);
  });

  it('marks days that are estimates, and leaves open ends open', () => {
    expect(xmlOf({ date: '1928~' })).toContain(
      '<lido:earliestDate lido:type="estimated">1928-01-01</lido:earliestDate>',
    );
    const open = xmlOf({ date: '../1950' });
    expect(open).not.toContain('earliestDate');
    expect(open).toContain('<lido:latestDate lido:type="exact">1950-12-31</lido:latestDate>');
  });

  it('gives sizes in millimetres, and no thickness to a sheet', () => {
    const xml = xmlOf({ dimensionsMm: { w: 194, h: 294.5, d: 1 } });
    expect(textsOf(xml, 'measurementValue')).toEqual(['294.5', '194', '294.5', '194']);
  });

  it('names people and places with the identifiers that are certain', () => {
    const xml = xmlOf({}, undefined, {
      'catalogue/people.json': { people: [aPerson({ identifiers: { wikidata: 'Q4233718', ulan: '500115588' } })] },
      'catalogue/places.json': { places: [aPlace({ identifiers: { wikidata: null, tgn: '7001758' } })] },
    });
    const ids = [...textsOf(xml, 'actorID'), ...textsOf(xml, 'placeID')];
    expect(new Set(ids)).toEqual(
      new Set([
        'a-person',
        'http://www.wikidata.org/entity/Q4233718',
        'http://vocab.getty.edu/ulan/500115588',
        'a-place',
        'http://vocab.getty.edu/tgn/7001758',
      ]),
    );
    expect(textsOf(xml, 'pos')).toEqual(['30 110', '30 110']);
  });
});

describe('the grammar', () => {
  it.each<[string, (xml: string) => string]>([
    ['a missing title', (xml) => xml.replaceAll(/<lido:titleSet>[\s\S]*?<\/lido:titleSet>/g, '')],
    [
      'elements out of order',
      (xml) =>
        xml.replace(/(<lido:conceptID[^>]*>[^<]*<\/lido:conceptID>\s*)(<lido:term[^>]*>[^<]*<\/lido:term>)/, '$2$1'),
    ],
    ['an identifier without a type', (xml) => xml.replace(/<lido:recordID lido:type="[^"]*"/, '<lido:recordID')],
    [
      'metadata without a language',
      (xml) => xml.replace('<lido:descriptiveMetadata xml:lang="zh">', '<lido:descriptiveMetadata>'),
    ],
    ['an element of its own', (xml) => xml.replaceAll('lido:category', 'lido:sort')],
    ['a tag that is not closed', (xml) => xml.replace('</lido:category>', '')],
    ['a bare ampersand', (xml) => xml.replace('<lido:term', '<lido:term a&b')],
  ])('refuses a planted fault: %s', (_name, plant) => {
    const sound = xmlOf();
    expect(lidoFaults(sound)).toEqual([]);
    expect(plant(sound)).not.toBe(sound);
    expect(lidoFaults(plant(sound))).not.toEqual([]);
  });
});
