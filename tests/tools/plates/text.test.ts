import { describe, expect, it } from 'vitest';
import { planFarSheet } from '../../../tools/plates/far/planFarSheet';
import { placeNames } from '../../../tools/plates/map/placeNames';
import {
  chineseHeading,
  chineseSentences,
  englishMarkup,
  englishSentences,
  escapeText,
} from '../../../tools/plates/text/markup';
import { createRandom, seedOf } from '../../../tools/plates/text/seed';
import { type ManifestEntry, manifestText, parseManifest } from '../../../tools/textures/manifest';

describe('text for the templates', () => {
  it('never carries markup from the catalogue', () => {
    expect(escapeText('<b onclick="x">&')).toBe('&lt;b onclick=&quot;x&quot;&gt;&amp;');
    expect(chineseHeading('<i>斯诺</i>', ['斯诺'])).toBe('&lt;i&gt;<span class="whole">斯诺</span>&lt;/i&gt;');
  });

  it('sets English quotes and spans of years', () => {
    expect(englishMarkup("'Wounds' and Snow's 1937-1938")).toBe('‘Wounds’ and Snow’s 1937–1938');
    expect(englishMarkup('Soong Ching-ling')).toBe('Soong <span class="whole">Ching-ling</span>');
    expect(englishMarkup('2008-03-04')).toContain('2008-03-04');
  });

  it('divides texts at sentence ends only', () => {
    expect(chineseSentences('他来了。“走吧！”她说。')).toEqual(['他来了。', '“走吧！”', '她说。']);
    expect(englishSentences('W. H. Auden came on 2 May. Dr. Bethune left. No. 5 stayed.')).toEqual([
      'W. H. Auden came on 2 May.',
      'Dr. Bethune left.',
      'No. 5 stayed.',
    ]);
  });

  it('keeps every word of a text', () => {
    const text = 'The U.S. press came in 1937. It stayed (with H. S. Wong) until May.';
    expect(englishSentences(text).join(' ')).toBe(text);
  });
});

describe('chance', () => {
  it('is the same for the same seed and spread for others', () => {
    expect(seedOf('snow-suitcase')).toBe(seedOf('snow-suitcase'));
    const first = new Set(Array.from({ length: 100 }, (_, index) => seedOf(`ph-${index}`) % 11));
    expect(first.size).toBe(11);
    const [a, b] = [createRandom(7), createRandom(7)];
    expect([a(), a(), a()]).toEqual([b(), b(), b()]);
  });
});

describe('a far sheet', () => {
  it('lays tiles of 96 pixels without overlap', () => {
    const sheet = planFarSheet(
      Array.from({ length: 13 }, (_, index) => ({ exhibit: `e-${index}`, isPortrait: index % 3 === 0 })),
    );
    // 13 tiles at 5 to a row: 3 rows of 96.
    expect([sheet.w, sheet.h]).toEqual([480, 288]);
    for (const [index, a] of sheet.tiles.entries()) {
      expect(Math.max(a.w, a.h)).toBe(96);
      const apart = sheet.tiles
        .slice(index + 1)
        .every((b) => a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y);
      expect(apart).toBe(true);
    }
  });
});

describe('names on a map', () => {
  it('leave out a town that finds no room and always name the main place', () => {
    const spec = {
      w: 120,
      h: 60,
      centre: [0, 0] as const,
      anchor: [0.5, 0.5] as const,
      widthKm: 100,
      dots: [],
      graticule: 5,
      lettering: 14,
      routes: [],
    };
    const dot = (zh: string, isMain: boolean) => ({ at: [0, 0] as const, zh, en: '', isMain, isApproximate: false });
    const names = placeNames(spec, [
      { dot: dot('保安', true), at: [60, 30] },
      { dot: dot('延安', false), at: [62, 32] },
      { dot: dot('西安', false), at: [61, 34] },
      { dot: dot('兰州', false), at: [58, 28] },
    ]);
    expect(names[0]?.dot.zh).toBe('保安');
    expect(names.length).toBeLessThan(4);
  });
});

describe('the manifest', () => {
  const entry: ManifestEntry = {
    id: 'plate/a',
    files: [{ level: 'near', path: 'plates/a.webp', bytes: 10, width: 768, height: 576 }],
    madeBy: 'test',
    source: 'test',
    licence: 'CC-BY-4.0',
    inputsHash: 'abc',
    sha256: '0'.repeat(64),
  };

  it('is read as it was written, in the order of ids', () => {
    const text = manifestText([{ ...entry, id: 'plate/b' }, entry]);
    expect(parseManifest(JSON.parse(text)).map(({ id }) => id)).toEqual(['plate/a', 'plate/b']);
  });

  it('tells every fault', () => {
    expect(() => parseManifest([{ ...entry, sha256: 'no', licence: '' }])).toThrow(/2 faults/);
  });
});
