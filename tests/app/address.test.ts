import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, formatAddress, parseAddress, type Route, withLanguage } from '../../src/app/address';

const id = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('-'));
const hundredths = fc.integer({ min: -99999, max: 99999 }).map((value) => value / 100 + 0);
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>({ kind: 'hall' }),
  id.map((name): Route => ({ kind: 'exhibit', id: name })),
  id.map((name): Route => ({ kind: 'hand', id: name })),
  id.map((name): Route => ({ kind: 'story', id: name })),
  fc.tuple(id, fc.integer({ min: 1, max: 200 })).map(([name, stop]): Route => ({ kind: 'tour', id: name, stop })),
  fc
    .string({ unit: 'grapheme', maxLength: 40 })
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((query): Route => ({ kind: 'search', query })),
  fc.stringMatching(/^1\.[0-9a-z]{1,40}(\.[0-9a-z]{1,40})?$/).map((code): Route => ({ kind: 'visit', code })),
  fc.constantFrom('people', 'map', 'timeline').map((surface): Route => ({ kind: 'surface', surface })),
  fc
    .tuple(fc.constantFrom('person', 'place', 'journey', 'event'), id)
    .map(([kind, name]): Route => ({ kind: 'topic', topic: { kind, id: name } })),
  fc
    .integer({ min: 1000, max: 9999 })
    .map((year): Route => ({ kind: 'topic', topic: { kind: 'year', id: String(year) } })),
  fc.tuple(hundredths, hundredths, hundredths).map(([x, z, headingDeg]): Route => ({ kind: 'at', x, z, headingDeg })),
);
const address: fc.Arbitrary<Address> = fc.record({
  route,
  options: fc.record({
    language: fc.constantFrom('zh', 'en', null),
    quality: fc.constantFrom('auto', 'low', 'medium', 'high', null),
    kiosk: fc.boolean(),
    embed: fc.option(fc.subarray(['https://museum.example', 'http://localhost:8080', 'https://www.chnmuseum.cn'])),
  }),
});

describe('address', () => {
  it('reads back whatever it wrote', () => {
    fc.assert(
      fc.property(address, (given) => {
        const { hash, search } = formatAddress(given);
        expect(parseAddress(hash, search)).toEqual(given);
      }),
    );
  });

  it('writes the addresses that are published', () => {
    expect(parseAddress('#/exhibit/snow-suitcase', '?lang=en').route).toEqual({ kind: 'exhibit', id: 'snow-suitcase' });
    expect(parseAddress('#/exhibit/snow-suitcase/hand', '').route).toEqual({ kind: 'hand', id: 'snow-suitcase' });
    expect(parseAddress('#/search/%E7%99%BD%E6%B1%82%E6%81%A9', '').route).toEqual({ kind: 'search', query: '白求恩' });
    expect(parseAddress('#/search/R%2FT%20Smith', '').route).toEqual({ kind: 'search', query: 'R/T Smith' });
    expect(parseAddress('#/at/1.2,13,90', '').route).toEqual({ kind: 'at', x: 1.2, z: 13, headingDeg: 90 });
    expect(parseAddress('#/tour/fifteen-minutes/3', '').route).toEqual({
      kind: 'tour',
      id: 'fifteen-minutes',
      stop: 3,
    });
  });

  it('writes those of people, map and timeline', () => {
    expect(parseAddress('#/timeline', '').route).toEqual({ kind: 'surface', surface: 'timeline' });
    expect(parseAddress('#/timeline/1938', '').route).toEqual({ kind: 'topic', topic: { kind: 'year', id: '1938' } });
    expect(parseAddress('#/person/edgar-snow', '').route).toEqual({
      kind: 'topic',
      topic: { kind: 'person', id: 'edgar-snow' },
    });
  });

  it.each([
    '#/persons',
    '#/person',
    '#/person/',
    '#/timeline/38',
    '#/year/1938',
    '#/exhibit/',
    '#/exhibit/Snow Suitcase',
    '#/exhibit/<img src=x>',
    '#/exhibit/a/b',
    '#/exhibit/a/hand/1',
    '#/story/a/hand',
    '#/at/1,2',
    '#/at/1,2,NaN',
    '#/at/1e9,2,3',
    '#/tour/x/0',
    '#/search/',
    '#/search/%20',
    '#/search/%E7',
    '#/search/a/b',
    '#/visit/',
    '#/visit/1.a_b',
    '#/visit/1.a/b',
    '#exhibit/x',
    'nonsense',
  ])('takes %s as the hall itself', (hash) => {
    expect(parseAddress(hash, '').route).toEqual({ kind: 'hall' });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (hash, search) => {
        expect(parseAddress(`#/${hash}`, `?${search}`).route.kind).toBeTypeOf('string');
      }),
    );
  });

  it('drops embedding origins that are none', () => {
    expect(parseAddress('', '?embed=javascript:alert(1),https://museum.example/page').options.embed).toEqual([
      'https://museum.example',
    ]);
    expect(parseAddress('', '?embed').options.embed).toEqual([]);
  });

  it('changes the language in a query and nothing else', () => {
    expect(withLanguage('?lang=zh&film&embed=https%3A%2F%2Fa.example', 'en')).toBe(
      '?lang=en&film&embed=https%3A%2F%2Fa.example',
    );
    expect(withLanguage('', 'zh')).toBe('?lang=zh');
  });
});
