import { describe, expect, it } from 'vitest';
import type { Exhibit } from '../../../src/domain/catalogue/schemas';
import { surveyCatalogue } from '../../../src/domain/catalogue/surveyCatalogue';
import { checkSubjects } from '../../../src/domain/curation/checkSubjects';
import type { BannedWord } from '../../../src/domain/curation/schemas';
import { warnCuration } from '../../../src/domain/curation/warnCuration';
import { orphansOf } from '../../../src/domain/curation/warnOrphans';
import { aJourney, anEvent, anExhibit, aPerson, aPlace, aStory, catalogueFiles } from '../../support/smallExhibition';
import { aCuration } from './aCuration';

const draftOf = (files: Readonly<Record<string, unknown>> = {}) =>
  surveyCatalogue(
    catalogueFiles({ 'catalogue/stories.json': { stories: [aStory({ hero: 'a-photograph' })] }, ...files }),
  ).draft;

const warningsFor = (files: Readonly<Record<string, unknown>>, curation = aCuration()): readonly string[] =>
  warnCuration(draftOf(files), curation).map(({ file, path, value, reason }) => `${file} ${path} ${value} ${reason}`);

const withExhibit = (overrides: Partial<Exhibit>) => ({
  'catalogue/military.json': { exhibits: [anExhibit(overrides)] },
});

const text = (zh: number, en: number): Partial<Exhibit> => ({
  text: { zh: `${'字'.repeat(zh - 1)}。`, en: `${'word '.repeat(en).trim()}.` },
});

describe('warnCuration', () => {
  it('has nothing to say of the sound catalogue', () => {
    expect(warningsFor({})).toEqual([]);
  });

  it.each<[string, Partial<Exhibit>, RegExp | null]>([
    ['59 Chinese characters', text(59, 30), /text\.zh .*the label has 59 characters; 60 to 140 read well/],
    ['60 Chinese characters', text(60, 30), null],
    ['140 Chinese characters', text(140, 70), null],
    ['141 Chinese characters', text(141, 70), /text\.zh .*the label has 141 characters/],
    ['29 English words', text(60, 29), /text\.en .*the label has 29 words; 30 to 70 read well/],
    ['71 English words', text(60, 71), /text\.en .*the label has 71 words/],
  ])('measures a label of %s', (_name, overrides, warning) => {
    const found = warningsFor(withExhibit(overrides)).join('\n');
    if (warning === null) expect(found).toBe('');
    else expect(found).toMatch(warning);
  });

  it.each([
    [
      'too many exhibits',
      { exhibits: ['a-photograph'] },
      { least: 2, most: 3 },
      /exhibits 1 the story has 1 exhibits; 2 to 3/,
    ],
    ['no hero', { hero: null }, { least: 1, most: 3 }, /hero null no object stands for this story/],
    [
      'a long introduction',
      { intro: { zh: `${'字'.repeat(221)}。`, en: 'Short.' } },
      { least: 1, most: 3 },
      /intro\.zh .*222 characters; 1 to 220/,
    ],
    [
      'a long English introduction',
      { intro: { zh: '短。', en: 'word '.repeat(121) } },
      { least: 1, most: 3 },
      /intro\.en .*121 words/,
    ],
  ])('warns of a story with %s', (_name, overrides, exhibitsPerStory, warning) => {
    const { rules } = aCuration();
    if (rules === null) throw new Error('the fixture has rules');
    const stories = [aStory({ hero: 'a-photograph', ...overrides })];
    const curation = aCuration({ rules: { ...rules, exhibitsPerStory } });
    expect(warningsFor({ 'catalogue/stories.json': { stories } }, curation)).toEqual([expect.stringMatching(warning)]);
  });

  it('makes an error of a subject that too few exhibits tell of', () => {
    const { rules } = aCuration();
    if (rules === null) throw new Error('the fixture has rules');
    expect(checkSubjects(draftOf(), rules)).toEqual([]);
    expect(checkSubjects(draftOf(), { ...rules, exhibitsPerSubject: { least: 2 } })).toEqual([
      {
        file: 'exhibition.json',
        path: 'subjects[0]',
        value: '"a-subject"',
        reason: 'the stories of this subject have 1 exhibits; at least 2 are wanted',
      },
    ]);
  });

  it('wants a record from outside the period to explain itself', () => {
    const book: Partial<Exhibit> = { kind: 'book', people: [] };
    expect(warningsFor(withExhibit({ ...book, date: '1951-05' }))).toEqual([
      expect.stringMatching(/\.date "1951-05" lies outside 1931\/1945; explain it/),
    ]);
    expect(warningsFor(withExhibit({ ...book, date: '1951', note: { zh: '后出。', en: 'Later.' } }))).toEqual([]);
    const told = { zh: `1951年${'字'.repeat(60)}。`, en: `In 1951 ${'word '.repeat(40).trim()}.` };
    expect(warningsFor(withExhibit({ ...book, date: '1951', text: told }))).toEqual([]);
    expect(warningsFor(withExhibit({ ...book, date: '1945/1951' }))).toEqual([]);
    const inOneOnly = { ...told, zh: `${'字'.repeat(60)}。` };
    expect(warningsFor(withExhibit({ ...book, date: '1951', text: inOneOnly }))).toHaveLength(1);
  });

  it('finds people and places that nothing leads to', () => {
    const files = {
      'catalogue/people.json': { people: [aPerson(), aPerson({ id: 'nobody' })] },
      'catalogue/places.json': { places: [aPlace(), aPlace({ id: 'nowhere' })] },
    };
    expect(warningsFor(files)).toEqual([
      expect.stringMatching(/people\[1\]\(nobody\) {2}no exhibit and no journey names this person/),
      expect.stringMatching(/places\[1\]\(nowhere\) {2}no exhibit, event or journey names this place/),
    ]);
    expect(orphansOf(draftOf(files))).toEqual({ people: ['nobody'], places: ['nowhere'] });
    const journeys = [
      aJourney({
        person: 'nobody',
        points: [
          { place: 'nowhere', date: null },
          { lat: 1, lon: 2 },
        ],
      }),
    ];
    expect(orphansOf(draftOf({ ...files, 'catalogue/journeys.json': { journeys } }))).toEqual({
      people: [],
      places: [],
    });
  });

  it('finds events and journeys that name nothing', () => {
    const files = {
      'catalogue/timeline.json': { events: [anEvent({ place: null }), anEvent({ id: 'at', place: 'a-place' })] },
      'catalogue/journeys.json': { journeys: [aJourney({ person: null, exhibits: [] })] },
    };
    expect(warningsFor(files)).toEqual([
      expect.stringMatching(/events\[0\]\(an-event\) {2}the event names neither a place nor an exhibit/),
      expect.stringMatching(/journeys\[0\]\(a-journey\) {2}the journey names neither a person nor an exhibit/),
    ]);
  });

  it('tells of files of the curator that are not there', () => {
    expect(warningsFor({}, { rules: null, words: null, apart: null }).map((line) => line.split(' ')[0])).toEqual([
      'curation/rules.json',
      'curation/words.json',
      'curation/apart.json',
    ]);
  });
});

describe('banned words', () => {
  const iconic: BannedWord = { language: 'en', word: 'iconic', reason: 'promotional', except: ['an iconic sign'] };
  const famous: BannedWord = { language: 'zh', word: '知名', reason: '写明以何知名', except: ['不知名'] };
  const labelled = (zh: string, en: string) =>
    warningsFor(
      withExhibit({ text: { zh: `${zh}${'字'.repeat(60)}。`, en: `${en} ${'word '.repeat(40).trim()}.` } }),
      aCuration({ words: [iconic, famous] }),
    );

  it('are found in either language, whatever their case, with the words around them and the reason', () => {
    expect(labelled('他是知名记者', 'An Iconic photograph')).toEqual([
      expect.stringMatching(/text\.en "An Iconic photograph.*" “iconic”: promotional/),
      expect.stringMatching(/text\.zh "他是知名记者.*" “知名”: 写明以何知名/),
    ]);
  });

  it.each([
    ['inside a longer word', '字', 'The laconic aniconic iconicity'],
    ['in quotation marks', '题“知名人士”', 'She called it “iconic”'],
    ['in single quotation marks', '字', "He wrote 'that's iconic' in his diary"],
    ['in a book title', '《知名人士》', 'word'],
    ['in an expression where they are right', '不知名的士兵', 'It was an iconic sign'],
  ])('are let pass %s', (_name, zh, en) => {
    expect(labelled(zh, en)).toEqual([]);
  });

  it('are not looked for in titles, which are often not ours', () => {
    const title = { title: { zh: '知名人士', en: 'An iconic face' } };
    expect(warningsFor(withExhibit(title), aCuration({ words: [iconic, famous] }))).toEqual([]);
  });
});
