import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefBetween, pathOf, RECORD_PAGES, SINGLE_PAGES } from '../../../tools/twin/address';
import { readSiteUrl } from '../../../tools/twin/readSiteUrl';

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/);
const address = fc.oneof(
  fc.constant({ kind: 'home' } as const),
  fc.constantFrom(...SINGLE_PAGES).map((kind) => ({ kind })),
  fc.tuple(fc.constantFrom(...RECORD_PAGES), id).map(([kind, name]) => ({ kind, id: name })),
);
const path = fc.tuple(address, fc.constantFrom('zh', 'en')).map(([to, language]) => pathOf(to, language));

describe('addresses', () => {
  it('are Chinese at the root and English in their own folder', () => {
    expect(pathOf({ kind: 'exhibit', id: 'snow-suitcase' }, 'zh')).toBe('exhibit/snow-suitcase/');
    expect(pathOf({ kind: 'exhibit', id: 'snow-suitcase' }, 'en')).toBe('en/exhibit/snow-suitcase/');
    expect(pathOf({ kind: 'route' }, 'en')).toBe('en/route/');
  });

  it('lead from every page to every other, in whatever folder the site stands', () => {
    fc.assert(
      fc.property(path, path, fc.constantFrom('', 'side/', 'a/b/'), (from, to, base) => {
        const site = `https://museum.example/${base}`;
        expect(new URL(hrefBetween(from, to), site + from).href).toBe(site + to);
      }),
    );
  });

  it('are relative', () => {
    fc.assert(fc.property(path, path, (from, to) => !/^\/|:/.test(hrefBetween(from, to))));
  });
});

describe('the address the site is published at', () => {
  it('ends with a slash, and is not invented', () => {
    expect(readSiteUrl('https://museum.example/side')).toBe('https://museum.example/side/');
    expect(readSiteUrl(undefined)).toBeNull();
    expect(readSiteUrl('')).toBeNull();
  });

  it.each(['museum.example', 'ftp://museum.example/', 'https://museum.example/?a', 'https://museum.example/#a'])(
    'is refused where it is none: %s',
    (value) => {
      expect(() => readSiteUrl(value)).toThrow(/SITE_URL/);
    },
  );
});
