import { describe, expect, it } from 'vitest';
import type { Exhibit } from '../../../src/domain/catalogue/schemas';
import { surveyCatalogue } from '../../../src/domain/catalogue/surveyCatalogue';
import { likeness, titlePairs } from '../../../src/domain/curation/likeness';
import type { KeptApart } from '../../../src/domain/curation/schemas';
import { warnDuplicates } from '../../../src/domain/curation/warnDuplicates';
import { anExhibit, catalogueFiles } from '../../support/smallExhibition';

const museum = { zh: '一座博物馆', en: 'A museum' };
const source = (url: string) => [{ title: 'A page', publisher: null, date: null, url }];

/** Two records that have nothing in common, and what is to be alike in them. */
function suspects(one: Partial<Exhibit>, other: Partial<Exhibit>, apart: readonly KeptApart[] = []): readonly string[] {
  const exhibits = [
    anExhibit({
      title: { zh: '保安的窑洞', en: 'A cave at Baoan' },
      date: '1936',
      sources: source('https://a.org'),
      ...one,
    }),
    anExhibit({
      id: 'b',
      title: { zh: '昆明机场', en: 'Airfield, Kunming' },
      date: '1942',
      sources: source('https://b.org'),
      ...other,
    }),
  ];
  const { draft } = surveyCatalogue(catalogueFiles({ 'catalogue/military.json': { exhibits } }));
  return warnDuplicates(draft, apart).map(({ path, value, reason }) => `${path} ${value} ${reason}`);
}

const alike: readonly [string, Partial<Exhibit>, Partial<Exhibit>, RegExp][] = [
  [
    'nearly the same title',
    { title: { zh: '毛泽东与马海德', en: 'Mao Zedong and George Hatem' } },
    { title: { zh: '毛泽东与马海德', en: 'Mao Zedong and George Hatem in Yan’an' } },
    /nearly the same title/,
  ],
  [
    'the same title in other punctuation and width',
    { title: { zh: '《红星》，初版', en: 'Red Star: the first edition' } },
    { title: { zh: '“红星”初版', en: 'Red star, the FIRST edition' } },
    /nearly the same title/,
  ],
  [
    'the same reference of the same holder',
    { holder: museum, reference: 'GB-1928' },
    { holder: museum, reference: 'gb 1928' },
    /the same reference of the same holder/,
  ],
  [
    'the same source, day and kind',
    { date: '1938-05-16', sources: source('https://example.org/life') },
    { date: '1938-05-16', sources: source('https://example.org/life') },
    /the same source, date and kind/,
  ],
  [
    'the same edition of a book',
    { kind: 'book', title: { zh: '《红星照耀中国》（英国版）', en: 'Red Star Over China (Gollancz)' }, date: '1937' },
    {
      kind: 'book',
      title: { zh: '《红星照耀中国》（左翼书会本，橙色软封面）', en: 'Red Star (Left Book Club, limp orange covers)' },
      date: '1937-10',
    },
    /the same book of the same year/,
  ],
  [
    'the same original title in one year',
    { kind: 'book', title: { zh: '甲', en: 'A', orig: 'Alt om Kina' }, date: '1939' },
    { kind: 'book', title: { zh: '乙', en: 'B', orig: 'Alt om Kina' }, date: '1939' },
    /the same book of the same year/,
  ],
];

describe('warnDuplicates', () => {
  it('has nothing to say of two different things', () => {
    expect(suspects({}, {})).toEqual([]);
  });

  it.each(alike)('finds %s, and names both', (_name, one, other, reason) => {
    const found = suspects(one, other);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^exhibits\[1\]\(b\) "a-photograph" may be the same thing/);
    expect(found[0]).toMatch(reason);
  });

  it.each(alike)('is quiet about %s once it was examined', (_name, one, other) => {
    expect(suspects(one, other, [{ ids: ['b', 'a-photograph'], reason: 'two prints' }])).toEqual([]);
  });

  it('tells every likeness of a pair in one line', () => {
    const twin = { holder: museum, reference: '1', title: { zh: '同一张照片', en: 'The same photograph' } };
    expect(suspects(twin, twin)).toEqual([
      expect.stringMatching(/nearly the same title; the same reference of the same holder\. Keep one/),
    ]);
  });

  it.each<[string, Partial<Exhibit>, Partial<Exhibit>]>([
    [
      'two issues of a periodical',
      { title: { zh: '《抗敌报》第3期', en: 'Resistance, issue 3' } },
      { title: { zh: '《抗敌报》第4期', en: 'Resistance, issue 4' } },
    ],
    [
      'the same number at two holders',
      { holder: museum, reference: '7' },
      { holder: { zh: '乙馆', en: 'B' }, reference: '7' },
    ],
    [
      'two photographs of one year from one page',
      { date: '1941', sources: source('https://example.org/album') },
      { date: '1941', sources: source('https://example.org/album') },
    ],
    [
      'a book and a later edition',
      { kind: 'book', title: { zh: '《西行》', en: 'West' }, date: '1937' },
      {
        kind: 'book',
        title: {
          zh: '《西行》（第二版，有改动和新增的序言）',
          en: 'West (second, with many changes and a new preface)',
        },
        date: '1938',
      },
    ],
  ])('lets %s pass', (_name, one, other) => {
    expect(suspects(one, other)).toEqual([]);
  });

  it('tells of ids kept apart that are gone', () => {
    expect(suspects({}, {}, [{ ids: ['b', 'gone'], reason: 'x' }])).toEqual([
      'groups[0].ids[1] "gone" there is no exhibit of this id',
    ]);
  });
});

describe('likeness', () => {
  it('is 1 for the same letters, 0 for none in common, the same both ways', () => {
    expect(likeness(titlePairs('Red Star'), titlePairs('red-star'))).toBe(1);
    expect(likeness(titlePairs('红星'), titlePairs('Snow'))).toBe(0);
    // ab, bc, cd and bc, cd, de share two of three each: 2 · 2 / 6
    expect(likeness(titlePairs('abcd'), titlePairs('bcde'))).toBeCloseTo(2 / 3);
    expect(likeness(titlePairs('bcde'), titlePairs('abcd'))).toBeCloseTo(2 / 3);
    expect(likeness(titlePairs(''), titlePairs(''))).toBe(0);
  });
});
