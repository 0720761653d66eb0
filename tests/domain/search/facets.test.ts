import { describe, expect, it } from 'vitest';
import { isNarrowed, toggle, valuesOf } from '../../../src/domain/search/facets';
import { searchOf } from './searchFixture';

describe('choosing', () => {
  it('adds a value and takes it back', () => {
    const book = toggle({}, 'kind', 'book');
    expect(book).toEqual({ kind: ['book'] });
    expect(toggle(book, 'kind', 'map')).toEqual({ kind: ['book', 'map'] });
    expect(isNarrowed(book)).toBe(true);
    expect(isNarrowed(toggle(book, 'kind', 'book'))).toBe(false);
    expect(isNarrowed({})).toBe(false);
  });
});

describe('valuesOf', () => {
  const [will] = searchOf().exhibits;
  if (!will) throw new Error('the fixture has exhibits');

  it('lists an interval under every decade and year it touches', () => {
    expect(valuesOf({ ...will, years: [1938, 1941] })).toMatchObject({
      decade: ['1930', '1940'],
      year: ['1938', '1939', '1940', '1941'],
    });
  });

  it('lists a span of many years by decades only', () => {
    expect(valuesOf({ ...will, years: [1913, 1949] })).toMatchObject({
      decade: ['1910', '1920', '1930', '1940'],
      year: [],
    });
  });

  it('has nothing to say of what is not known', () => {
    expect(valuesOf({ ...will, years: null, place: null, people: [], countries: [] })).toMatchObject({
      decade: [],
      year: [],
      place: [],
      person: [],
      country: [],
    });
  });
});
