import { type Block, holds } from '../../src/domain/lighting/block';
import { FINE } from '../../src/domain/lighting/packCharts';
import type { Spot } from '../../src/domain/lighting/spot';
import type { HallPoint } from '../../src/domain/units';
import { type Lamp, lampIrradiance, lampOf, mayReach } from './lamp';
import { chartPoint, isCovered, type LightChart, type LightGrid } from './lightCharts';
import type { RayScene } from './rayScene';

/** Warm white of 3200 K lamps beside a screen's white, of luminance 1; half adapted, as an eye in the room is. */
export const LAMP_COLOUR = [1.15, 0.975, 0.77] as const;
/** Radius of a lamp's opening in metres: the softness of shadows. */
const LAMP_RADIUS = 0.05;
/** Sample places within a texel, in texels from its centre. */
const WITHIN = [
  [-0.25, -0.25],
  [0.25, -0.125],
  [-0.125, 0.25],
  [0.25, 0.375],
] as const;
const OUT = 0.012;
/** Charts are worked off in squares of this many fine texels, each with its own short list of lamps. */
const TILE = 12;

/** Light straight from the lamps, with soft shadows, on the fine grid of one atlas. */
export function bakeDirect(
  charts: readonly LightChart[],
  spots: readonly Spot[],
  scene: RayScene,
  grid: LightGrid,
): void {
  const lamps = spots.map(lampOf);
  const cast = createShadow(scene);
  for (const chart of charts) {
    const near = within(lamps, chart, 0, 0, chart.w * FINE, chart.h * FINE);
    for (let y = 0; y < chart.h * FINE; y += TILE) {
      for (let x = 0; x < chart.w * FINE; x += TILE) {
        const until = { x: Math.min(chart.w * FINE, x + TILE), y: Math.min(chart.h * FINE, y + TILE) };
        const own = within(near, chart, x, y, until.x, until.y);
        const covers = coversNear(chart, x, y, until.x, until.y);
        for (let j = y; j < until.y; j += 1) {
          for (let i = x; i < until.x; i += 1) bakeTexel({ chart, lamps: own, covers, cast, grid }, i, j);
        }
      }
    }
  }
}

interface Tile {
  readonly chart: LightChart;
  readonly lamps: readonly Lamp[];
  readonly covers: readonly Block[];
  readonly cast: Shadow;
  readonly grid: LightGrid;
}

function bakeTexel({ chart, lamps, covers, cast, grid }: Tile, i: number, j: number): void {
  const texel = (chart.y * FINE + j) * grid.w + chart.x * FINE + i;
  let sum = 0;
  let seen = 0;
  for (let sample = 0; sample < WITHIN.length; sample += 1) {
    const [di, dj] = WITHIN[sample] ?? [0, 0];
    const point = chartPoint(chart, i + 0.5 + di, j + 0.5 + dj, FINE, OUT);
    if (isCovered(covers, point)) continue;
    seen += 1;
    for (const lamp of lamps) {
      const light = lampIrradiance(lamp, point, chart.surface.normal);
      if (light > 1e-4 && !cast(lamp, point, texel * 4 + sample)) sum += light;
    }
  }
  if (seen === 0) return;
  grid.known[texel] = 1;
  for (let c = 0; c < 3; c += 1) grid.rgb[texel * 3 + c] = (sum / seen) * (LAMP_COLOUR[c] ?? 1);
}

/** True when a place on the lamp's opening, chosen by the seed, is hidden from the point. */
export type Shadow = (lamp: Lamp, point: HallPoint, seed: number) => boolean;

/** Shadow rays into a scene; the same seed asks the same place. */
export function createShadow(scene: RayScene): Shadow {
  const origin = new Float64Array(3);
  const way = new Float64Array(3);
  return ({ at }, point, seed) => {
    // Golden-angle spiral over the opening.
    const turn = seed * 2.399963229728653;
    const radius = LAMP_RADIUS * Math.sqrt((seed * 0.7548776662466927) % 1);
    const x = at.x + Math.cos(turn) * radius - point.x;
    const y = at.y - point.y;
    const z = at.z + Math.sin(turn) * radius - point.z;
    const distance = Math.sqrt(x * x + y * y + z * z);
    origin[0] = point.x;
    origin[1] = point.y;
    origin[2] = point.z;
    way[0] = x / distance;
    way[1] = y / distance;
    way[2] = z / distance;
    return scene.isBlocked(origin, way, distance - 0.03);
  };
}

function within(
  lamps: readonly Lamp[],
  chart: LightChart,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): readonly Lamp[] {
  const { centre, radius } = sphereOf(chart, x0, y0, x1, y1);
  return lamps.filter((lamp) => mayReach(lamp, centre, radius));
}

function coversNear(chart: LightChart, x0: number, y0: number, x1: number, y1: number): readonly Block[] {
  const { centre, radius } = sphereOf(chart, x0, y0, x1, y1);
  return chart.covers.filter((block) => holds(block, centre, radius + 0.05));
}

function sphereOf(chart: LightChart, x0: number, y0: number, x1: number, y1: number) {
  const centre = chartPoint(chart, (x0 + x1) / 2, (y0 + y1) / 2, FINE, 0);
  const corner = chartPoint(chart, x0, y0, FINE, 0);
  return { centre, radius: Math.hypot(corner.x - centre.x, corner.y - centre.y, corner.z - centre.z) };
}
