import { type Block, holds } from '../../src/domain/lighting/block';
import type { Atlas, FINE } from '../../src/domain/lighting/packCharts';
import { pointOn, type Surface } from '../../src/domain/lighting/surface';
import type { HallPoint } from '../../src/domain/units';

/** A chart with its surface, the grid it is computed on, and the blocks that may cover it. */
export interface LightChart {
  readonly surface: Surface;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly covers: readonly Block[];
}

/** Light of one atlas at one texel size, RGB per texel, row by row from the top left. */
export interface LightGrid {
  readonly w: number;
  readonly h: number;
  readonly rgb: Float32Array;
  /** 1 where the texel was computed, 0 in gutters and under solids. */
  readonly known: Uint8Array;
}

/** The charts of an atlas, in coarse texels. */
export function lightCharts(
  atlas: Atlas,
  surfaces: readonly Surface[],
  blocks: readonly Block[],
): readonly LightChart[] {
  const byId = new Map(surfaces.map((surface) => [surface.id, surface]));
  return atlas.charts.flatMap((chart) => {
    const surface = byId.get(chart.surface);
    if (!surface) return [];
    const reach = Math.hypot(surface.width, surface.height) / 2;
    const centre = pointOn(surface, surface.width / 2, surface.height / 2);
    const covers = blocks.filter(
      ({ id, centre: c, half }) =>
        id !== surface.block &&
        Math.hypot(c.x - centre.x, c.y - centre.y, c.z - centre.z) < reach + Math.hypot(half.x, half.y, half.z) + 0.2,
    );
    return [{ surface, x: chart.x, y: chart.y, w: chart.w, h: chart.h, covers }];
  });
}

/** An empty grid for an atlas; `scale` 1 for coarse texels, `FINE` for fine ones. */
export function emptyGrid(atlas: Atlas, scale: 1 | typeof FINE): LightGrid {
  const w = atlas.w * scale;
  const h = atlas.h * scale;
  return { w, h, rgb: new Float32Array(w * h * 3), known: new Uint8Array(w * h) };
}

/** Point in front of a chart at a texel position given in texels from its top left. */
export function chartPoint(chart: LightChart, i: number, j: number, scale: number, out: number): HallPoint {
  const { surface, w, h } = chart;
  return pointOn(surface, (i / (w * scale)) * surface.width, (1 - j / (h * scale)) * surface.height, out);
}

/**
 * Points nearer than this to a solid's face count as inside it, metres: a ray that begins in the face would pass through
 * the solid and bring the light of its other side. Less than charts stand out from their surface.
 */
const SKIN = 0.006;

/** True when a point lies in one of the solids, so that nobody can see it. */
export const isCovered = (covers: readonly Block[], point: HallPoint): boolean =>
  covers.some((block) => holds(block, point, SKIN));
