import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOfYears, tallyYears } from '../../../src/domain/chronology/isOfYears';
import { isSameSpan } from '../../../src/domain/chronology/isSameSpan';
import { litInYears } from '../../../src/domain/chronology/litInYears';
import { spanOfEvents, yearsOf } from '../../../src/domain/chronology/yearSpan';
import { yearsInWords } from '../../../src/domain/chronology/yearsInWords';

const WAR = { from: 1937, to: 1938 };

describe('being of some years', () => {
  it.each([
    ['1937-07-07', true],
    ['1938-12-31', true],
    ['1936-12-31', false],
    ['1939-01-01', false],
    ['1938~', true],
    ['1939?', false],
    // An interval is of every year it touches.
    ['1928/1972', true],
    ['1938/1939', true],
    ['1939/1945', false],
    // Open and unknown ends reach as far as they may.
    ['1935/..', true],
    ['1939/..', false],
    ['../1950', true],
    ['../1936', false],
    ['1938-12/', true],
  ])('%s: %s', (date, expected) => {
    expect(isOfYears(date, WAR)).toBe(expected);
  });

  it('is never said of what has no date, or none that can be read', () => {
    expect(isOfYears(null, { from: 1, to: 9999 })).toBe(false);
    expect(isOfYears('wartime', { from: 1, to: 9999 })).toBe(false);
  });

  it('holds for wider years whenever it holds for narrower', () => {
    const year = fc.integer({ min: 1900, max: 2000 });
    fc.assert(
      fc.property(year, year, year, fc.nat(40), fc.nat(40), (a, b, from, length, more) => {
        const date = `${Math.min(a, b)}/${Math.max(a, b)}`;
        const narrow = { from, to: from + length };
        const wide = { from: from - more, to: narrow.to + more };
        if (isOfYears(date, narrow)) expect(isOfYears(date, wide)).toBe(true);
        // By hand: two runs of years touch.
        expect(isOfYears(date, narrow)).toBe(Math.min(a, b) <= narrow.to && Math.max(a, b) >= narrow.from);
      }),
    );
  });
});

describe('counting by years', () => {
  it('counts what may match, and what has no date apart', () => {
    const list = ['1937', '1938-05', '1945', null, null].map((date) => ({ date }));
    expect(tallyYears(list, WAR)).toEqual({ matching: 2, undated: 2, of: 5 });
  });
});

describe('what stays lit', () => {
  it('is what may match, and it is said how much that is', () => {
    const list = ['1937', null, '1938/1939', '1945'].map((date, at) => ({ id: String(at), date }));
    const { lit, text } = litInYears(list, WAR);
    expect([...lit]).toEqual(['0', '2']);
    expect(text.en).toBe('1937–1938: 2 of 4 exhibits stay lit.');
    expect(text.zh).toBe('1937—1938年：共4件展品，其中2件亮着。');
  });
});

describe('spans of years', () => {
  it('run from the first event to the last', () => {
    const events = ['1937-07-07', '1931-09-18', '1944/1945', 'no date'].map((date) => ({ date }));
    expect(spanOfEvents(events)).toEqual({ from: 1931, to: 1945 });
    expect(spanOfEvents([])).toBeNull();
  });

  it('list their years, and are told apart', () => {
    expect(yearsOf({ from: 1943, to: 1945 })).toEqual([1943, 1944, 1945]);
    expect(isSameSpan({ from: 1, to: 2 }, { from: 1, to: 2 })).toBe(true);
    expect(isSameSpan({ from: 1, to: 2 }, { from: 1, to: 3 })).toBe(false);
    expect(isSameSpan(null, { from: 1, to: 2 })).toBe(false);
    expect(isSameSpan(null, null)).toBe(true);
  });

  it('are written as a label writes them', () => {
    expect(yearsInWords(WAR, 'en')).toBe('1937–1938');
    expect(yearsInWords(WAR, 'zh')).toBe('1937—1938年');
    expect(yearsInWords({ from: 1940, to: 1940 }, 'zh')).toBe('1940年');
  });
});
