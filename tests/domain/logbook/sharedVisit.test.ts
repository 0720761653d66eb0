import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_LOGBOOK } from '../../../src/domain/logbook/logbook';
import { formatSharedVisit, parseSharedVisit } from '../../../src/domain/logbook/sharedVisit';
import { readCatalogue } from '../../support/readCatalogue';

const IDS = Array.from({ length: 400 }, (_, n) => `exhibit-${n}`);
const some = fc.shuffledSubarray(IDS, { maxLength: 60 });

describe('a shared visit', () => {
  it('comes out of its link as it went in, however the catalogue was rearranged and grew', () => {
    const newcomers = Array.from({ length: 400 }, (_, n) => `newcomer-${n}`);
    fc.assert(
      fc.property(
        some,
        some,
        fc.shuffledSubarray([...IDS, ...newcomers], { minLength: 800 }),
        (favourites, seen, known) => {
          expect(parseSharedVisit(formatSharedVisit({ favourites, seen }), known)).toEqual({
            favourites,
            seen,
            missing: 0,
          });
        },
      ),
    );
  });

  it('counts what the catalogue has no longer, and keeps the rest in order', () => {
    fc.assert(
      fc.property(some, fc.subarray(IDS), (favourites, gone) => {
        const known = IDS.filter((id) => !gone.includes(id));
        const left = favourites.filter((id) => known.includes(id));
        expect(parseSharedVisit(formatSharedVisit({ favourites, seen: [] }), known)).toEqual({
          favourites: left,
          seen: [],
          missing: favourites.length - left.length,
        });
      }),
    );
  });

  it('survives capitals, as some programs write addresses', () => {
    const code = formatSharedVisit({ favourites: ['exhibit-1'], seen: ['exhibit-2'] });
    expect(parseSharedVisit(code.toUpperCase(), IDS)).toEqual({
      favourites: ['exhibit-1'],
      seen: ['exhibit-2'],
      missing: 0,
    });
  });

  it('shows what is left of a link that was cut short', () => {
    const code = formatSharedVisit({ favourites: ['exhibit-1', 'exhibit-2'], seen: [] });
    expect(parseSharedVisit(code.slice(0, -2), IDS)).toEqual({ favourites: ['exhibit-1'], seen: [], missing: 1 });
  });

  it('never throws, and is null for what is no such code', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseSharedVisit(text, IDS)));
    for (const text of ['', '2.abcdef', '1.abcde!', '1.a.b.c', 'exhibit-1'])
      expect(parseSharedVisit(text, IDS)).toBeNull();
    expect(parseSharedVisit(formatSharedVisit(EMPTY_LOGBOOK), IDS)).toEqual({ ...EMPTY_LOGBOOK, missing: 0 });
  });

  it('holds the whole exhibition in a link of letters, digits and points', async () => {
    const ids = (await readCatalogue()).exhibits.map(({ id }) => id);
    const code = formatSharedVisit({ favourites: ids, seen: [] });
    expect(code).toMatch(/^1\.[0-9a-z]+$/);
    expect(code).toHaveLength(2 + 6 * ids.length);
    expect(parseSharedVisit(code, ids)).toEqual({ favourites: ids, seen: [], missing: 0 });
  });
});
