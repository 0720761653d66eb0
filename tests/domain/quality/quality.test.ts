import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Card, chooseQuality, type Device } from '../../../src/domain/quality/chooseQuality';
import { FLAT_LIMITS, type FrameWindow, judgePace, type Pace, paceAt } from '../../../src/domain/quality/judgePace';
import { mostPixelRatio } from '../../../src/domain/quality/mostPixelRatio';
import { coarserOf, QUALITIES, type Quality } from '../../../src/domain/quality/quality';

const laptop: Device = {
  shortEdge: 900,
  pixels: 2880 * 1800,
  pixelRatio: 2,
  memoryGb: 8,
  cores: 8,
  isTouched: false,
};
const card: Card = { textureSize: 16_384, arrayLayers: 2048, isSoftware: false };

describe('the level a visit begins with', () => {
  const chosen = (device: Partial<Device>, of: Partial<Card> = {}) =>
    chooseQuality({ ...laptop, ...device }, { ...card, ...of });

  it('is high on a laptop with a fine screen', () => {
    expect(chosen({})).toEqual({ level: 'high', highest: 'high' });
  });

  it('is medium, with room above, on ordinary screens, tablets, few cores and very many pixels', () => {
    const before = { level: 'medium', highest: 'high' };
    expect(chosen({ pixelRatio: 1, memoryGb: null })).toEqual(before);
    expect(chosen({ isTouched: true, memoryGb: null })).toEqual(before);
    expect(chosen({ cores: 2 })).toEqual(before);
    expect(chosen({ pixels: 5120 * 2880 })).toEqual(before);
  });

  it('is low for good on phones, with little memory, on a small card and where the processor draws', () => {
    const low = { level: 'low', highest: 'low' };
    expect(chosen({ shortEdge: 390, pixelRatio: 3 })).toEqual(low);
    expect(chosen({ memoryGb: 2 })).toEqual(low);
    expect(chosen({}, { textureSize: 2048 })).toEqual(low);
    expect(chosen({}, { isSoftware: true })).toEqual(low);
  });

  it('never lies above the highest', () => {
    const device = fc.record({
      shortEdge: fc.integer({ min: 200, max: 3000 }),
      pixels: fc.integer({ min: 100_000, max: 30_000_000 }),
      pixelRatio: fc.constantFrom(1, 1.25, 2, 3),
      memoryGb: fc.constantFrom(null, 0.5, 2, 4, 8, 32),
      cores: fc.constantFrom(null, 1, 2, 4, 8, 16),
      isTouched: fc.boolean(),
    });
    fc.assert(
      fc.property(device, (given) => {
        const { level, highest } = chooseQuality(given, card);
        expect(coarserOf(level, highest)).toBe(level);
      }),
    );
  });
});

/** Levels after each window. */
function levelsOver(windows: readonly FrameWindow[], start: Quality, highest: Quality): readonly Quality[] {
  let pace: Pace = paceAt(start, highest);
  return windows.map((window) => {
    pace = judgePace(pace, window);
    return pace.level;
  });
}
const changesIn = (levels: readonly Quality[], start: Quality): number =>
  levels.filter((level, at) => level !== (levels[at - 1] ?? start)).length;
const many = (count: number, window: FrameWindow): readonly FrameWindow[] =>
  Array.from({ length: count }, () => window);

const SMOOTH: FrameWindow = { median: 1 / 60, length: 1 };
const SLOW: FrameWindow = { median: 0.06, length: 2.5 };
const BETWEEN: FrameWindow = { median: 1 / 30, length: 1.5 };

describe('the pace of frames', () => {
  it('leads one level down after two slow windows in a row, and no further than low', () => {
    expect(levelsOver(many(6, SLOW), 'high', 'high')).toEqual(['high', 'medium', 'medium', 'low', 'low', 'low']);
  });

  it('forgives single slow windows, and a screen that shows thirty pictures a second', () => {
    expect(new Set(levelsOver([SLOW, BETWEEN, SLOW, SMOOTH, SLOW, BETWEEN], 'high', 'high'))).toEqual(
      new Set(['high']),
    );
    expect(new Set(levelsOver(many(200, BETWEEN), 'high', 'high'))).toEqual(new Set(['high']));
  });

  it('leads up once, after a minute of smooth frames, and not back up again', () => {
    const up = levelsOver(many(60, SMOOTH), 'medium', 'high');
    expect(up.slice(-2)).toEqual(['medium', 'high']);
    const levels = levelsOver([...many(60, SMOOTH), SLOW, SLOW, ...many(500, SMOOTH)], 'medium', 'high');
    expect(levels.at(-1)).toBe('medium');
    expect(changesIn(levels, 'medium')).toBe(2);
  });

  it('never leads above the highest', () => {
    expect(new Set(levelsOver(many(300, SMOOTH), 'low', 'low'))).toEqual(new Set(['low']));
  });

  const window = fc.record({
    median: fc.double({ min: 0.004, max: 0.5, noNaN: true }),
    length: fc.double({ min: 0.2, max: 6, noNaN: true }),
  });
  const runs = fc
    .array(fc.tuple(window, fc.integer({ min: 1, max: 120 })), { maxLength: 12 })
    .map((parts) => parts.flatMap(([each, count]) => many(count, each)));
  const quality = fc.constantFrom(...QUALITIES);

  it('changes the level four times at most, one step at a time, whatever the frames do', () => {
    fc.assert(
      fc.property(runs, quality, quality, (windows, start, highest) => {
        const from = coarserOf(start, highest);
        const levels = levelsOver(windows, from, highest);
        expect(changesIn(levels, from)).toBeLessThanOrEqual(4);
        levels.forEach((level, at) => {
          const step = QUALITIES.indexOf(level) - QUALITIES.indexOf(levels[at - 1] ?? from);
          expect(Math.abs(step)).toBeLessThanOrEqual(1);
          expect(coarserOf(level, highest)).toBe(level);
        });
      }),
    );
  });

  it('settles: a machine on which each level has its own pace ends at one and stays', () => {
    const machine = fc.record({
      low: fc.double({ min: 0.005, max: 0.2, noNaN: true }),
      more: fc.double({ min: 1, max: 4, noNaN: true }),
      most: fc.double({ min: 1, max: 4, noNaN: true }),
    });
    fc.assert(
      fc.property(machine, quality, ({ low, more, most }, start) => {
        const medians = { low, medium: low * more, high: low * more * most };
        let pace = paceAt(start, 'high');
        const levels: Quality[] = [];
        for (let n = 0; n < 400; n += 1) {
          pace = judgePace(pace, { median: medians[pace.level], length: 1 });
          levels.push(pace.level);
        }
        expect(new Set(levels.slice(-200)).size).toBe(1);
        const end = levels.at(-1) ?? start;
        if (end !== 'low') expect(medians[end]).toBeLessThanOrEqual(FLAT_LIMITS.slow);
      }),
    );
  });
});

describe('pixels drawn', () => {
  const screen = { width: 1440, height: 900 };

  it('are fewer at lower levels', () => {
    expect(QUALITIES.map((level) => mostPixelRatio(level, screen))).toEqual([1, 1.5, 2]);
  });

  it('are never so few on a small screen that labels cannot be read', () => {
    // 720 / 390 = 1.85: a phone's short edge has 720 pixels also at low
    expect(mostPixelRatio('low', { width: 390, height: 844 })).toBeCloseTo(1.85, 2);
    expect(mostPixelRatio('low', { width: 100, height: 100 })).toBe(2);
  });
});
