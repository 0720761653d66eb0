import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journeyWay, located } from '../../../src/domain/geography/journeyWay';
import { ASIA_UNIT_KM, SHEET_NAMES, SHEETS, sheetPoint } from '../../../src/domain/geography/sheet';
import { sheetLines } from '../../../src/domain/geography/sheetLines';

const BEIJING = { lat: 39.9042, lon: 116.4074 };
const SHANGHAI = { lat: 31.2304, lon: 121.4737 };
const CHONGQING = { lat: 29.563, lon: 106.5516 };
const SAN_FRANCISCO = { lat: 37.7749, lon: -122.4194 };
const LONDON = { lat: 51.5074, lon: -0.1278 };
const NEW_YORK = { lat: 40.7128, lon: -74.006 };

const anywhere = fc.record({
  lat: fc.double({ min: -89, max: 89, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('the sheets', () => {
  it('hold a place within their frame, or not at all', () => {
    fc.assert(
      fc.property(anywhere, fc.constantFrom(...SHEET_NAMES), (place, name) => {
        const at = sheetPoint(name, place);
        if (!at) return;
        expect(at.x).toBeGreaterThanOrEqual(0);
        expect(at.x).toBeLessThanOrEqual(SHEETS[name].w);
        expect(at.y).toBeGreaterThanOrEqual(0);
        expect(at.y).toBeLessThanOrEqual(SHEETS[name].h);
      }),
    );
  });

  it('show distances in China nearly true on the sheet of Asia', () => {
    const [from, to] = [sheetPoint('asia', BEIJING), sheetPoint('asia', SHANGHAI)];
    if (!from || !to) throw new Error('both lie in Asia');
    // Beijing–Shanghai along the great circle: 1,068 km
    expect(Math.hypot(to.x - from.x, to.y - from.y) * ASIA_UNIT_KM).toBeGreaterThan(1068 * 0.97);
    expect(Math.hypot(to.x - from.x, to.y - from.y) * ASIA_UNIT_KM).toBeLessThan(1068 * 1.03);
  });

  it('leave out of Asia what is not there, and put the Pacific in the middle of the world', () => {
    expect(sheetPoint('asia', LONDON)).toBeNull();
    expect(sheetPoint('asia', SAN_FRANCISCO)).toBeNull();
    const xs = [LONDON, CHONGQING, SAN_FRANCISCO, NEW_YORK].map((place) => sheetPoint('world', place)?.x ?? Number.NaN);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });
});

describe('lines on a sheet', () => {
  it('are great circles: from Beijing to San Francisco the way runs north of both', () => {
    const [line = []] = sheetLines('world', [BEIJING, SAN_FRANCISCO]);
    const highest = Math.min(...line.map(({ y }) => y));
    expect(highest).toBeLessThan((sheetPoint('world', BEIJING)?.y ?? 0) - 100);
    expect(highest).toBeLessThan((sheetPoint('world', SAN_FRANCISCO)?.y ?? 0) - 100);
  });

  it('begin and end where the places are', () => {
    fc.assert(
      fc.property(fc.constantFrom(BEIJING, SHANGHAI, CHONGQING), fc.constantFrom(LONDON, NEW_YORK, BEIJING), (a, b) => {
        if (a === b) return;
        const lines = sheetLines('world', [a, b]);
        expect(lines[0]?.[0]?.x).toBeCloseTo(sheetPoint('world', a)?.x ?? Number.NaN, 3);
        expect(lines.at(-1)?.at(-1)?.x).toBeCloseTo(sheetPoint('world', b)?.x ?? Number.NaN, 3);
      }),
    );
  });

  it('are cut in the Atlantic, where the world sheet is cut', () => {
    expect(sheetLines('world', [LONDON, NEW_YORK])).toHaveLength(2);
    expect(sheetLines('world', [BEIJING, NEW_YORK])).toHaveLength(1);
  });

  it('are none where nothing of the way is on the sheet', () => {
    expect(sheetLines('asia', [LONDON, NEW_YORK])).toEqual([]);
    expect(sheetLines('world', [LONDON])).toEqual([]);
  });
});

describe('the way of a journey', () => {
  const places = new Map([
    ['chongqing', { lat: 29.56, lon: 106.55 }],
    ['nowhere', { lat: null, lon: null }],
  ]);

  it('goes through its places and its own points in order, passing over what has no coordinates', () => {
    const points = [
      { place: 'chongqing', date: null },
      { lat: 27, lon: 97.5 },
      { place: 'nowhere', date: null },
      { place: 'unknown', date: null },
      { lat: 26, lon: 95 },
    ];
    expect(journeyWay({ points }, places)).toEqual([
      { lat: 29.56, lon: 106.55 },
      { lat: 27, lon: 97.5 },
      { lat: 26, lon: 95 },
    ]);
  });

  it('knows a place on the equator from one without coordinates', () => {
    expect(located({ lat: 0, lon: 0 })).toEqual([{ lat: 0, lon: 0 }]);
    expect(located({ lat: null, lon: 0 })).toEqual([]);
  });
});
