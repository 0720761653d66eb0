import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Atlas, chartSize, packCharts } from '../../../src/domain/lighting/packCharts';
import type { Surface } from '../../../src/domain/lighting/surface';
import { surfacesOf } from '../../../src/domain/lighting/surfacesOf';
import { realPlan } from './realPlan';

/** Names of charts that overlap, leave the atlas or come closer than two texels to another. */
function faultsOf({ w, h, charts }: Atlas): string[] {
  const taken = new Int32Array(w * h).fill(-1);
  const faults: string[] = [];
  charts.forEach((chart, n) => {
    if (chart.x < 1 || chart.y < 1 || chart.x + chart.w >= w || chart.y + chart.h >= h)
      faults.push(`${chart.surface} leaves`);
    // A ring of one texel belongs to each chart: two charts are two texels apart.
    for (let y = chart.y - 1; y <= chart.y + chart.h; y += 1) {
      for (let x = chart.x - 1; x <= chart.x + chart.w; x += 1) {
        if (taken[y * w + x] !== -1)
          faults.push(`${chart.surface} touches ${charts[taken[y * w + x] ?? 0]?.surface ?? ''}`);
        taken[y * w + x] = n;
      }
    }
  });
  return faults;
}

const surfaceOf = (id: string, width: number, height: number): Surface => ({
  id,
  part: 'side',
  block: id,
  face: 0,
  atlas: 'A',
  finish: 'wall',
  origin: { x: 0, y: 0, z: 0 },
  u: { x: 1, y: 0, z: 0 },
  v: { x: 0, y: 1, z: 0 },
  normal: { x: 0, y: 0, z: 1 },
  width,
  height,
  density: 1,
});

describe('charts', () => {
  it('never overlap and keep their distance, whatever the surfaces', () => {
    const sizes = fc.array(
      fc.tuple(fc.double({ min: 0.01, max: 30, noNaN: true }), fc.double({ min: 0.01, max: 7, noNaN: true })),
      {
        minLength: 1,
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(sizes, (list) => {
        const [atlas] = packCharts(list.map(([width, height], n) => surfaceOf(`s${n}`, width, height)));
        return atlas !== undefined && atlas.charts.length === list.length && faultsOf(atlas).length === 0;
      }),
    );
  });

  it('do not depend on the order of the surfaces', () => {
    const surfaces = surfacesOf(realPlan());
    expect(packCharts(surfaces.toReversed()).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      packCharts(surfaces).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
  });

  it('give every surface of the real halls one chart of its own size', () => {
    const surfaces = surfacesOf(realPlan());
    const atlases = packCharts(surfaces);
    expect(atlases.map(({ id }) => id)).toEqual(['S8', 'S9']);
    const charts = new Map(atlases.flatMap((atlas) => atlas.charts.map((chart) => [chart.surface, chart] as const)));
    expect(charts.size).toBe(surfaces.length);
    for (const surface of surfaces) expect(charts.get(surface.id), surface.id).toMatchObject(chartSize(surface));
    for (const atlas of atlases) expect(faultsOf(atlas)).toEqual([]);
  });

  it('that are pushed over one another are found', () => {
    const [atlas] = packCharts([surfaceOf('a', 3, 3), surfaceOf('b', 3, 3)]);
    const [a, b] = atlas?.charts ?? [];
    if (!atlas || !a || !b) throw new Error('two charts expected');
    expect(faultsOf({ ...atlas, charts: [a, { ...b, x: a.x + a.w + 1 }] })).not.toEqual([]);
  });
});
