import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/domain/catalogue/schemas';
import { createFinder, type Finder } from '../../../src/domain/search/createFinder';
import { nameKey } from '../../../src/domain/search/findMentions';
import type { SearchData, Topic } from '../../../src/domain/search/searchData';
import { syllablesOf } from '../../../src/domain/search/syllables';
import { runsOf, termsOf } from '../../../src/domain/search/words';
import { compileSearch } from '../../../tools/compile/search/compileSearch';
import { readCatalogue } from '../../support/readCatalogue';

let catalogue: Catalogue;
let data: SearchData;
let finder: Finder;

beforeAll(async () => {
  catalogue = await readCatalogue();
  const none = () => null;
  data = compileSearch({
    catalogue,
    order: catalogue.exhibits.map(({ id }) => id),
    pictures: {
      face: none,
      label: none,
      panel: none,
      feature: none,
      farSheet: none,
      distant: () => ({ sheet: null, pictures: [] }),
    },
  });
  finder = await createFinder(data);
}, 60_000);

const found = (query: string): ReadonlySet<number> => new Set(finder.find(query, {}).exhibits);
const isWithin = (part: ReadonlySet<number>, whole: ReadonlySet<number>): boolean =>
  [...part].every((at) => whole.has(at));

/** Keys of names that stand for one group only, by group. */
function namesByGroup(topics: readonly Topic[]): ReadonlyMap<number, ReadonlySet<string>> {
  const groups = new Map<string, Set<number>>();
  for (const { group, names } of topics) {
    if (group === null) continue;
    for (const key of names.flatMap((name) => nameKey(name) ?? []))
      groups.set(key, (groups.get(key) ?? new Set()).add(group));
  }
  const names = new Map<number, Set<string>>();
  for (const [key, [group, ...others]] of groups)
    if (group !== undefined && others.length === 0) names.set(group, (names.get(group) ?? new Set()).add(key));
  return names;
}

describe('the search of the exhibition', () => {
  it.each(['白求恩', 'baiqiuen', 'bqe', 'Bethune'])('finds Norman Bethune first for %s', (query) => {
    const { topics, exhibits } = finder.find(query, {});
    expect(topics[0]?.id).toBe('norman-bethune');
    expect(exhibits.length).toBeGreaterThanOrEqual(12);
    const [first = -1] = exhibits;
    expect(data.exhibits[first]?.people).toContain('norman-bethune');
  });

  it('gives the same exhibits for every name of a person or a place', () => {
    const groups = namesByGroup(data.topics);
    let several = 0;
    for (const [group, names] of groups) {
      const answers = new Set([...names].map((name) => [...found(name)].sort((a, b) => a - b).join(' ')));
      expect({ group, names: [...names], answers: answers.size }).toMatchObject({ answers: 1 });
      if (names.size > 1 && !answers.has('')) several += 1;
    }
    expect(several).toBeGreaterThan(100);
  });

  it('tells other places apart: that all names give the same is not for want of difference', () => {
    expect(found('Chungking')).toEqual(found('重庆'));
    expect(found('Chungking')).not.toEqual(found('延安'));
  });

  it('finds every exhibit by its own title, in Chinese, in English and in pinyin', () => {
    const lost = catalogue.exhibits.flatMap(({ id, title }, at) =>
      [title.zh, title.en, syllablesOf(title.zh).join('')]
        .filter((query) => !found(query).has(at))
        .map((query) => [id, query]),
    );
    expect(lost).toEqual([]);
    expect(found('qqqqqq').size).toBe(0);
  });

  it('never loses what it will find while a word is being typed, but where the beginning is a name of its own', () => {
    const names = new Set([...namesByGroup(data.topics).values()].flatMap((own) => [...own]));
    const typed = catalogue.exhibits.flatMap(({ title }) => [
      ...runsOf(`${title.zh} ${title.en}`).map(({ words }) => words.join('')),
      syllablesOf(title.zh).slice(0, 4).join(''),
    ]);
    fc.assert(
      fc.property(fc.constantFrom(...new Set(typed.filter((word) => word.length > 2))), fc.nat(), (word, seed) => {
        const beginning = word.slice(0, 2 + (seed % (word.length - 2)));
        fc.pre(!names.has(beginning));
        expect({ word, beginning, isWithin: isWithin(found(word), found(beginning)) }).toMatchObject({
          isWithin: true,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('answers from the index: a small part of what reading everything would cost', () => {
    const everything = catalogue.exhibits.reduce((sum, { title, text }) => {
      return sum + termsOf(`${title.zh} ${title.en} ${text.zh} ${text.en}`).length;
    }, 0);
    const queries = [
      'b',
      'be',
      'bethune',
      '白',
      '白求恩',
      'bqe',
      'chungk',
      'flying tigers',
      'photograph',
      'septicemia',
      '1938',
    ];
    const costs = queries.map((query) => ({ query, looked: finder.find(query, {}).looked }));
    expect(costs.filter(({ looked }) => looked > everything / 20)).toEqual([]);
    expect(everything).toBeGreaterThan(50_000);
  });

  it('travels light', () => {
    // 366 bytes a record with its words and names: it grows as labels say more, and is fetched only by who searches.
    expect(gzipSync(JSON.stringify(data)).length / catalogue.exhibits.length).toBeLessThanOrEqual(400);
  });

  it('names a country for every person of whom one is known', () => {
    const nowhere = catalogue.people.filter(
      ({ id, country }) =>
        country !== null &&
        !data.topics.some(
          ({ type, exhibits }) =>
            type === 'country' && exhibits.flat().some((at) => data.exhibits[at]?.people.includes(id)),
        ) &&
        data.exhibits.some(({ people }) => people.includes(id)),
    );
    expect(nowhere.map(({ id, country }) => `${id}: ${country?.zh}`)).toEqual([]);
  });
});
