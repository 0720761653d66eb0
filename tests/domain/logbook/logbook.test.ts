import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLogbook } from '../../../src/domain/logbook/formatLogbook';
import {
  addSeen,
  EMPTY_LOGBOOK,
  mergeLogbooks,
  removeSeen,
  toggleFavourite,
} from '../../../src/domain/logbook/logbook';
import { parseLogbook } from '../../../src/domain/logbook/parseLogbook';

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
const ids = fc.uniqueArray(id, { maxLength: 30 });
const logbook = fc.record({ favourites: ids, seen: ids });

describe('a logbook', () => {
  it('keeps an exhibit once, and no longer when asked again', () => {
    const kept = toggleFavourite(toggleFavourite(EMPTY_LOGBOOK, 'a'), 'b');
    expect(kept.favourites).toEqual(['a', 'b']);
    expect(toggleFavourite(kept, 'a').favourites).toEqual(['b']);
    fc.assert(
      fc.property(logbook, (book) => {
        expect(toggleFavourite(toggleFavourite(book, 'zz-new'), 'zz-new')).toEqual(book);
      }),
    );
  });

  it('lists what was opened once, the last at the end', () => {
    const seen = ['a', 'b', 'a', 'a', 'c'].reduce(addSeen, EMPTY_LOGBOOK);
    expect(seen.seen).toEqual(['b', 'a', 'c']);
    expect(addSeen(seen, 'c')).toBe(seen);
    expect(removeSeen(seen, 'a').seen).toEqual(['b', 'c']);
  });

  it('loses nothing when two become one', () => {
    fc.assert(
      fc.property(logbook, logbook, (one, other) => {
        const both = mergeLogbooks(one, other);
        expect(new Set(both.favourites)).toEqual(new Set([...one.favourites, ...other.favourites]));
        expect(both.seen.slice(0, one.seen.length)).toEqual(one.seen);
        expect(mergeLogbooks(both, other)).toEqual(both);
      }),
    );
  });
});

describe('parseLogbook', () => {
  it('reads back what was written', () => {
    fc.assert(
      fc.property(logbook, (book) => {
        expect(parseLogbook(formatLogbook(book))).toEqual(book);
      }),
    );
  });

  it('takes anything else as nothing kept', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseLogbook(text)).toEqual(EMPTY_LOGBOOK);
      }),
    );
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseLogbook(text)).toEqual(EMPTY_LOGBOOK);
      }),
    );
    expect(parseLogbook(null)).toEqual(EMPTY_LOGBOOK);
    expect(parseLogbook('{"version":2,"favourites":["a"],"seen":[]}')).toEqual(EMPTY_LOGBOOK);
  });

  it('keeps what is sound of a damaged one', () => {
    expect(parseLogbook('{"version":1,"favourites":["a",7,"<img>","a","b"],"seen":"x"}')).toEqual({
      favourites: ['a', 'b'],
      seen: [],
    });
  });
});
