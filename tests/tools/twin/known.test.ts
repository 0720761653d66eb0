import { describe, expect, it } from 'vitest';
import { shareInWords } from '../../../tools/twin/known/TallyTable';
import { tallyKnown } from '../../../tools/twin/known/tallyKnown';
import { anExhibit, aPerson, aPlace } from '../../support/smallExhibition';

describe('the open tally', () => {
  const bare = anExhibit({ date: null, place: null, people: [] });
  const full = anExhibit({
    id: 'a-book',
    kind: 'book',
    evidence: 'on-display',
    note: { zh: '存疑', en: 'Doubtful' },
    people: [{ id: 'a-person', role: 'author' }],
    sources: [
      { title: 'A catalogue', publisher: 'A museum', date: '2025', url: 'https://example.org/a' },
      { title: 'On paper', publisher: null, date: null, url: null },
    ],
  });
  const tally = tallyKnown({
    exhibits: [bare, full],
    people: [aPerson({ death: null })],
    places: [aPlace({ approximate: true }), aPlace({ id: 'b-place' })],
  });

  it('counts levels and kinds that occur', () => {
    expect(tally.byEvidence).toEqual([
      { evidence: 'on-display', count: 1 },
      { evidence: 'documented', count: 1 },
    ]);
    expect(tally.byKind.map(({ kind }) => kind)).toEqual(['book', 'photograph']);
  });

  it('counts what is not known; an author is a maker', () => {
    expect(Object.fromEntries(tally.gaps.map(({ gap, count }) => [gap, count]))).toEqual({
      date: 1,
      place: 1,
      makers: 1,
      size: 2,
      materials: 2,
      holder: 2,
      reference: 2,
      rights: 2,
    });
  });

  it('counts sources once however often they are named', () => {
    expect(tally.sources).toEqual({ different: 2, mentions: 3, linked: 1, single: 1, several: 1, none: 0 });
  });

  it('names doubts, people and places', () => {
    expect(tally.doubts.map(({ id }) => id)).toEqual(['a-book']);
    expect(tally.people).toEqual({ all: 1, withoutBirth: 0, withoutDeath: 1 });
    expect(tally.places).toEqual({ all: 2, approximate: 1 });
  });

  it('rounds no share to nothing and none to all', () => {
    expect(shareInWords(1, 693)).toBe('< 1%');
    expect(shareInWords(692, 693)).toBe('> 99%');
    // 26 of 693 = 3.75 %
    expect(shareInWords(26, 693)).toBe('4%');
    expect(shareInWords(0, 693)).toBe('0%');
    expect(shareInWords(693, 693)).toBe('100%');
  });
});
