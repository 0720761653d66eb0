import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCodes } from '../../../src/domain/logbook/checkCodes';
import { idCode, isCode } from '../../../src/domain/logbook/idCode';

describe('idCode', () => {
  it('never changes: links that people kept hold these codes', () => {
    expect(['snow-suitcase', 'book-red-star-1937', 'ph-shaw-group-1933'].map(idCode)).toEqual([
      '4rp5x9',
      '0hztgt',
      'q527cx',
    ]);
  });

  it('is six letters and digits for any id', () => {
    fc.assert(fc.property(fc.string(), (id) => isCode(idCode(id))));
    expect(isCode('abc')).toBe(false);
    expect(isCode('abcdeo')).toBe(false);
  });
});

describe('checkCodes', () => {
  const ids = (...values: readonly string[]) => values.map((value) => ({ file: 'a.json', path: `x(${value})`, value }));

  it('lets different codes pass, and one id named twice, which is told of elsewhere', () => {
    expect(checkCodes(ids('a', 'b', 'a'))).toEqual([]);
  });

  it('refuses two ids of one code', () => {
    const [one, other] = twoOfOneCode();
    expect(checkCodes(ids(one, other))).toEqual([
      {
        file: 'a.json',
        path: `x(${other}).id`,
        value: JSON.stringify(other),
        reason: `shortens to ${idCode(one)}, as ${one} does; choose another id`,
      },
    ]);
  });
});

/** By the birthday rule two of some 40,000 ids share 30 bits. */
function twoOfOneCode(): readonly [string, string] {
  const seen = new Map<string, string>();
  for (let n = 0; n < 500_000; n += 1) {
    const id = `exhibit-${n}`;
    const earlier = seen.get(idCode(id));
    if (earlier !== undefined) return [earlier, id];
    seen.set(idCode(id), id);
  }
  throw new Error('no two ids of one code');
}
