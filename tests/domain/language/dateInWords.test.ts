import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInWords, lifeInWords } from '../../../src/domain/language/dateInWords';
import { isSpokenInMetres, lengthInWords } from '../../../src/domain/language/lengthInWords';

describe('dateInWords', () => {
  it.each([
    ['1936', '1936', '1936年'],
    ['1936~', 'about 1936', '约1936年'],
    ['1936?', '1936 (uncertain)', '1936年（存疑）'],
    ['1936%', 'about 1936 (uncertain)', '约1936年（存疑）'],
    ['1937-08', 'August 1937', '1937年8月'],
    ['1937-08~', 'about August 1937', '约1937年8月'],
    ['1937-12-13', '13 December 1937', '1937年12月13日'],
    ['1938/1939', '1938–1939', '1938—1939年'],
    ['1938/1938', '1938', '1938年'],
    ['1937-08/1937-11', 'August–November 1937', '1937年8月至11月'],
    ['1937-08/1938-05', 'August 1937 – May 1938', '1937年8月至1938年5月'],
    ['1939-01-12/1939-01-19', '12–19 January 1939', '1939年1月12日至19日'],
    ['1938-03-03/1938-04-05', '3 March – 5 April 1938', '1938年3月3日至4月5日'],
    ['1937-08/1939~', 'August 1937 – about 1939', '1937年8月至约1939年'],
    ['1937/..', 'from 1937', '1937年起'],
    ['1937/', 'from 1937, end not known', '1937年起，止期未详'],
    ['/1939', 'until 1939', '至1939年'],
  ])('says %s as a label would', (edtf, en, zh) => {
    expect(dateInWords(edtf, 'en')).toBe(en);
    expect(dateInWords(edtf, 'zh')).toBe(zh);
  });

  it('gives back what it cannot read, unchanged', () => {
    expect(dateInWords('spring of 1938', 'en')).toBe('spring of 1938');
    expect(dateInWords('1/2/3', 'zh')).toBe('1/2/3');
  });

  it('names both years of any interval of whole years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1850, max: 2030 }), fc.integer({ min: 1, max: 90 }), (year, length) => {
        const edtf = `${year}/${year + length}`;
        expect(dateInWords(edtf, 'en')).toBe(`${year}–${year + length}`);
        expect(dateInWords(edtf, 'zh')).toBe(`${year}—${year + length}年`);
      }),
    );
  });
});

describe('lifeInWords', () => {
  it('gives years only', () => {
    expect(lifeInWords('1905-07-19', '1972-02-15', 'en')).toBe('1905–1972');
    expect(lifeInWords('1905-07-19', '1972-02-15', 'zh')).toBe('1905—1972');
  });
  it('marks doubt and tells which of two years is known', () => {
    expect(lifeInWords('1905?', null, 'en')).toBe('born 1905?');
    expect(lifeInWords(null, '1950~', 'en')).toBe('died about 1950');
    expect(lifeInWords(null, '1950', 'zh')).toBe('1950年逝世');
    expect(lifeInWords(null, null, 'en')).toBeNull();
  });
});

describe('lengthInWords', () => {
  it('turns millimetres into centimetres with one decimal at most', () => {
    expect(lengthInWords(145, 'en', false)).toBe('14.5 cm');
    expect(lengthInWords(220, 'zh', false)).toBe('22厘米');
  });
  it('speaks of large things in metres', () => {
    // 41800 mm / 1000 = 41.8 m
    expect(isSpokenInMetres([41800, 8500])).toBe(true);
    expect(lengthInWords(41800, 'en', true)).toBe('41.8 m');
    expect(isSpokenInMetres([1015, 1610, 556])).toBe(false);
  });
});
