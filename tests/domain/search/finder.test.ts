import { beforeAll, describe, expect, it } from 'vitest';
import { createFinder, type Finder } from '../../../src/domain/search/createFinder';
import type { Chosen } from '../../../src/domain/search/facets';
import { SMALL, searchOf } from './searchFixture';

let finder: Finder;
beforeAll(async () => {
  finder = await createFinder(searchOf());
});

const ids = (query: string, chosen: Chosen = {}): readonly string[] =>
  finder.find(query, chosen).exhibits.map((at) => SMALL.exhibits[at]?.id ?? '?');
const sorted = (query: string) => [...ids(query)].sort();
const firstTopic = (query: string) => finder.find(query, {}).topics[0]?.id;

describe('names', () => {
  it.each([
    '白求恩',
    'baiqiuen',
    'bai qiu en',
    'bqe',
    'Bethune',
    'bethun',
    'Norman Bethune',
    'Pai Chiu-en',
    "BAI QIU'EN",
  ])('%s finds the person first, and all that is theirs', (query) => {
    expect(firstTopic(query)).toBe('norman-bethune');
    expect(ids(query)).toEqual(expect.arrayContaining(['will', 'theatre']));
  });

  it('of one group give the same exhibits, alias table and mentions included', () => {
    // "raid" lies in Chongqing, "radio" mentions it.
    for (const query of ['Chungking', '重庆', 'Chongqing', 'chóngqìng', '陪都', 'Ch’ung-ch’ing'])
      expect({ query, found: sorted(query) }).toEqual({ query, found: ['radio', 'raid'] });
  });

  it('without a record are groups too', () => {
    for (const query of ['air raid', 'bombardement', '轰炸'])
      expect({ query, found: ids(query) }).toEqual({ query, found: ['raid'] });
    expect(firstTopic('bombardement')).toBeUndefined();
  });

  it('put what is shown before what is only mentioned', () => {
    expect(ids('白求恩')).toEqual(['will', 'theatre', 'radio']);
  });

  it('are offered while they are typed', () => {
    for (const query of ['chungk', '重', 'chongq']) expect(firstTopic(query)).toBe('chongqing');
    expect(ids('chungk')).toEqual(ids('Chungking'));
  });
});

describe('words', () => {
  it.each([
    ['title', 'ruined temple', ['theatre']],
    ['Chinese title', '手术室', ['theatre']],
    ['title in pinyin', 'pomiaozhong', ['theatre']],
    ['initials of a title', 'pmz', ['theatre']],
    ['label', 'septicaemia', ['theatre']],
    ['maker', 'Wu Yinxian', ['theatre']],
    ['holder', '档案馆', ['will']],
    ['reference', 'GB-1939', ['will']],
    ['story', 'wartime', ['raid', 'radio']],
    ['kind', '实物', ['radio']],
    ['country', 'Canadian', ['will', 'theatre']],
    ['hyphenated word without its hyphen', 'p40', ['radio']],
    ['several fields at once', 'temple wu', ['theatre']],
  ])('of the %s are found', (_field, query, found) => {
    expect(ids(query)).toEqual(found);
  });

  it('all have to be met', () => {
    expect(ids('temple archive')).toEqual([]);
  });

  it('of five letters and more may be misspelt, which is said', () => {
    expect(finder.find('septicemia', {})).toMatchObject({ exhibits: [1], isNear: true });
    expect(firstTopic('Betune')).toBe('norman-bethune');
    expect(finder.find('Bethune', {}).isNear).toBe(false);
    expect(finder.find('temqle', {}).exhibits).toEqual([1]);
    // Four letters are a word of their own.
    expect(finder.find('radi0', {}).exhibits).toEqual([3]);
    expect(finder.find('rado', {}).exhibits).toEqual([]);
  });

  it('that are nowhere find nothing, and say nothing of spelling', () => {
    expect(finder.find('zeppelin', {})).toMatchObject({ exhibits: [], topics: [], isNear: false });
  });

  it('that say nothing find everything, in walking order', () => {
    for (const query of ['', '  ', '！？']) expect(ids(query)).toEqual(['will', 'theatre', 'raid', 'radio']);
  });
});

describe('facets', () => {
  it('narrow what was found, and count what each would leave', () => {
    expect(ids('', { kind: ['photograph'], place: ['jin-cha-ji'] })).toEqual(['theatre']);
    const { counts } = finder.find('', { kind: ['photograph'] });
    // Its own choice does not narrow a facet: two photographs, and the document and the object beside them.
    expect([...counts.kind]).toEqual([
      ['document', 1],
      ['photograph', 2],
      ['object', 1],
    ]);
    expect([...counts.section]).toEqual([
      ['medical', 1],
      ['military', 1],
    ]);
  });

  it('follow the query', () => {
    expect([...finder.find('bethune', {}).counts.person]).toEqual([['norman-bethune', 2]]);
  });

  it('take one of several values within a facet', () => {
    expect(ids('', { kind: ['document', 'object'] })).toEqual(['will', 'radio']);
  });

  it('know decades and years, and no year where none is known', () => {
    const { counts } = finder.find('', {});
    expect(Object.fromEntries(counts.decade)).toEqual({ 1930: 2, 1940: 1 });
    expect(Object.fromEntries(counts.year)).toEqual({ 1939: 2, 1940: 1, 1941: 1 });
  });

  it('know the countries of places and people', () => {
    expect(Object.fromEntries(finder.find('', {}).counts.country)).toEqual({ CN: 3, CA: 2 });
    expect(finder.topic('country', 'CA')?.title.en).toBe('Canada');
  });
});
