import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SHEET_NAMES, SHEETS } from '../../../src/domain/geography/sheet';
import { landPaths } from '../../../tools/compile/landPaths';
import { mapOf } from '../../../tools/compile/mapOf';
import { readCatalogue } from '../../support/readCatalogue';

/** The most a map may weigh, in bytes as sent. */
const MOST = 60_000;

/** Ends of all steps of a path of relative whole units. */
function pointsOf(path: string): readonly (readonly [number, number])[] {
  const points: [number, number][] = [];
  let x = 0;
  let y = 0;
  for (const [, letter = '', numbers = ''] of path.matchAll(/([Ml])([^Mlz]*)/g)) {
    const values = numbers.match(/-?\d+/g)?.map(Number) ?? [];
    for (let at = 0; at + 1 < values.length; at += 2) {
      const [dx = 0, dy = 0] = values.slice(at, at + 2);
      x = letter === 'M' ? dx : x + dx;
      y = letter === 'M' ? dy : y + dy;
      points.push([x, y]);
    }
  }
  return points;
}

describe('the ground of the maps', () => {
  const sheets = landPaths();

  it('is small enough to be fetched for one panel', async () => {
    const map = mapOf(await readCatalogue());
    expect(gzipSync(JSON.stringify(map)).length).toBeLessThanOrEqual(MOST);
  });

  it.each(SHEET_NAMES)('lies on its sheet: %s', (name) => {
    const { w, h } = SHEETS[name];
    const land = pointsOf(sheets[name].land);
    expect(land.length).toBeGreaterThan(2000);
    expect(land.filter(([x, y]) => x < 0 || y < 0 || x > w || y > h)).toEqual([]);
    expect(sheets[name].land).not.toMatch(/NaN|e-/);
    expect(pointsOf(sheets[name].graticule).length).toBeGreaterThan(20);
    expect(sheets[name].sea).toMatch(/^M.*z$/);
  });

  it('is the same whenever it is made', () => {
    expect(landPaths()).toEqual(sheets);
  });
});

describe('towns for bearing', () => {
  it('are those of most exhibits, apart from one another', async () => {
    const { towns, years } = mapOf(await readCatalogue());
    expect(towns.length).toBeGreaterThan(10);
    expect(towns.map(({ id }) => id)).toContain('yanan');
    towns.forEach((town, at) => {
      for (const other of towns.slice(at + 1))
        expect(Math.hypot(town.lat - other.lat, town.lon - other.lon)).toBeGreaterThanOrEqual(0.8);
    });
    // The war the exhibition is about lies within.
    expect(years?.from).toBeLessThanOrEqual(1931);
    expect(years?.to).toBeGreaterThanOrEqual(1945);
  });
});
