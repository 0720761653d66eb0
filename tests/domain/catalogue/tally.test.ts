import { describe, expect, it } from 'vitest';
import { surveyCatalogue } from '../../../src/domain/catalogue/surveyCatalogue';
import { tally } from '../../../src/domain/catalogue/tally';
import { anExhibit, aStory, catalogueFiles } from '../../support/smallExhibition';

const countOf = (exhibits: readonly unknown[], overrides: Readonly<Record<string, unknown>> = {}) =>
  tally(surveyCatalogue(catalogueFiles({ 'catalogue/military.json': { exhibits }, ...overrides })).draft);

describe('tally', () => {
  it('counts by kind, section, evidence, story and subject', () => {
    const counted = countOf(
      [
        anExhibit(),
        anExhibit({ id: 'b', kind: 'book', evidence: 'on-display' }),
        anExhibit({ id: 'c', story: 'second' }),
      ],
      {
        'catalogue/stories.json': {
          stories: [
            aStory({ id: 'second', order: 2, exhibits: ['c'], lead: 'c', subject: null }),
            aStory({ exhibits: ['a-photograph', 'b'] }),
          ],
        },
      },
    );
    expect(counted).toMatchObject({
      records: 3,
      artifacts: 1,
      photographs: 2,
      byKind: { book: 1, photograph: 2, film: 0 },
      bySection: { reporting: 0, military: 3, medical: 0, support: 0 },
      byEvidence: { 'on-display': 1, 'museum-collection': 0, documented: 2 },
      bySubject: { 'a-subject': 2 },
      people: 1,
      places: 1,
      events: 1,
    });
    expect(Object.entries(counted.byStory)).toEqual([
      ['a-story', 2],
      ['second', 1],
    ]);
  });

  it('counts faulty records too, and what they lack', () => {
    const counted = countOf([
      anExhibit({ sources: [] }),
      anExhibit({ id: 'b', date: null }),
      { ...anExhibit({ id: 'c' }), title: { en: 'No Chinese' } },
      'not a record',
    ]);
    expect(counted).toMatchObject({ records: 4, withoutSource: 2, withoutChinese: 2, withoutDate: 2 });
    expect(counted.idsWithout).toEqual({ source: ['a-photograph', '?'], chinese: ['c', '?'], date: ['b', '?'] });
  });
});
