import { describe, expect, it } from 'vitest';
import { surveyCatalogue } from '../../../src/domain/catalogue/surveyCatalogue';
import { countryFault, warnCountries } from '../../../tools/check/warnCountries';
import { aPlace, catalogueFiles } from '../../support/smallExhibition';

const at = (country: string | null, lat: number | null, lon: number | null) => countryFault({ country, lat, lon });

describe('countryFault', () => {
  it.each([
    ['a city inland', 'CN', 29.56, 106.55],
    ['a harbour', 'CN', 31.24, 121.49],
    ['an island off the coast', 'CN', 30.2, 122.69],
    ['Hong Kong', 'CN', 22.28, 114.16],
    ['Taipei', 'CN', 25.03, 121.56],
    ['a town on a border', 'CN', 24.01, 97.85],
    ['an island state', 'SG', 1.29, 103.85],
    ['a country across the date line', 'NZ', -43.53, 172.64],
  ])('lets %s pass', (_name, country, lat, lon) => {
    expect(at(country, lat, lon)).toBeNull();
  });

  it.each([
    ['latitude and longitude exchanged', 'CN', 106.55 - 60, 29.56, /^lies in .+, not in CN$/],
    ['the wrong sign', 'US', 42.36, 71.06, /^lies in .+, not in US$/],
    ['the neighbouring country', 'IN', 29.56, 106.55, /^lies in China by today's borders, not in IN$/],
    ['the open sea', 'CN', 20, 150, /^lies in the sea by today's borders, not in CN$/],
    ['a country that is none', 'XX', 1, 1, /^there is no country XX/],
    ['half a position', 'CN', 30, null, /^has one coordinate without the other$/],
  ])('tells of %s', (_name, country, lat, lon, reason) => {
    expect(at(country, lat, lon)).toMatch(reason);
  });

  it('says nothing where too little is known', () => {
    expect(at('CN', null, null)).toBeNull();
    expect(at(null, 26.8, 97.8)).toBeNull();
  });
});

describe('warnCountries', () => {
  it('names the place, its position and its country', () => {
    const places = [aPlace(), aPlace({ id: 'astray', lat: 0, lon: 0 })];
    const { draft } = surveyCatalogue(catalogueFiles({ 'catalogue/places.json': { places } }));
    expect(warnCountries(draft)).toEqual([
      {
        file: 'catalogue/places.json',
        path: 'places[1](astray)',
        value: '[0,0,"CN"]',
        reason: "lies in the sea by today's borders, not in CN",
      },
    ]);
  });
});
