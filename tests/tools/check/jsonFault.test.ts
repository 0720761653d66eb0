import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../../tools/check/jsonFault';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('jsonFault', () => {
  it.each<[string, number, RegExp]>([
    ['{"a": 1,}', 7, /no comma before }/],
    ['[1 2]', 3, /expected a comma or ]/],
    ['{a: 1}', 1, /field name in double quotes/],
    ['{"a" 1}', 5, /expected a colon/],
    ['["a\nb"]', 1, /not closed, or holds a line break/],
    ['[01]', 1, /expected a value/],
    ['[1', 2, /the file breaks off/],
    ['', 0, /the file breaks off/],
    ['{} x', 3, /nothing may follow/],
  ])('finds the fault of %j', (text, offset, reason) => {
    const fault = jsonFault(text);
    expect(fault?.offset).toBe(offset);
    expect(fault?.reason).toMatch(reason);
  });

  it('agrees with JSON.parse on sound texts and on damaged ones', () => {
    const damage = fc.tuple(
      fc.nat(),
      fc.nat(3),
      fc.constantFrom('', ',', '"', '}', ']', '{', ':', '\\', '\n', '-', '.', 'e', '0', '\u007f', ' '),
    );
    fc.assert(
      fc.property(fc.json(), fc.option(damage), fc.boolean(), (json, hit, isSpaced) => {
        const sound = isSpaced ? JSON.stringify(JSON.parse(json), null, 2) : json;
        const at = hit ? hit[0] % (sound.length + 1) : 0;
        const text = hit ? sound.slice(0, at) + hit[2] + sound.slice(at + hit[1]) : sound;
        expect([text, jsonFault(text) === null]).toEqual([text, isJson(text)]);
      }),
      { numRuns: 3000 },
    );
  });

  it('points at a place inside the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const offset = jsonFault(text)?.offset ?? 0;
        expect(offset).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
