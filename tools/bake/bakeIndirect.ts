import type { LinearColour } from '../../src/domain/lighting/albedoOf';
import { chartPoint, isCovered, type LightChart, type LightGrid } from './lightCharts';
import type { RayHit, RayScene } from './rayScene';

/**
 * Dim even light of the room: safety lighting, and what polished floors and glass send back. Chosen so that a wall
 * without a lamp shows at 0.10 to 0.14 of display white and the floor between lamps is not lost.
 */
export const FILL: LinearColour = [0.1, 0.093, 0.085];
/** Surroundings nearer than this take fill away: the softness of corners. */
const OPEN = 2.4;
const OUT = 0.012;

/** Finds what light leaves the surface a ray has met. */
export type RadianceAt = (hit: RayHit, x: number, y: number, z: number, into: Float64Array) => void;

/**
 * Light gathered from all around, by cosine-weighted rays from every coarse texel; noise is even and deterministic.
 *
 * @param rays rays per texel
 * @param leaving light that leaves other surfaces
 */
export function bakeIndirect(
  charts: readonly LightChart[],
  scene: RayScene,
  leaving: RadianceAt,
  rays: number,
  grid: LightGrid,
): void {
  const origin = new Float64Array(3);
  const way = new Float64Array(3);
  const found = new Float64Array(3);
  const hit: RayHit = { t: 0, block: -1, face: 0 };
  for (const chart of charts) {
    const { u, v, normal } = chart.surface;
    for (let j = 0; j < chart.h; j += 1) {
      for (let i = 0; i < chart.w; i += 1) {
        const at = (chart.y + j) * grid.w + chart.x + i;
        const point = chartPoint(chart, i + 0.5, j + 0.5, 1, OUT);
        if (isCovered(chart.covers, point)) continue;
        const turn = turnOf(at);
        let r = 0;
        let g = 0;
        let b = 0;
        for (let n = 0; n < rays; n += 1) {
          // Cosine-weighted direction: R2 sequence turned by the texel.
          const e1 = (n + 0.5) / rays;
          const e2 = (n * 0.6180339887498949 + turn) % 1;
          const radius = Math.sqrt(e1);
          const a = Math.cos(2 * Math.PI * e2) * radius;
          const c = Math.sin(2 * Math.PI * e2) * radius;
          const up = Math.sqrt(1 - e1);
          origin[0] = point.x;
          origin[1] = point.y;
          origin[2] = point.z;
          way[0] = u.x * a + v.x * c + normal.x * up;
          way[1] = u.y * a + v.y * c + normal.y * up;
          way[2] = u.z * a + v.z * c + normal.z * up;
          scene.cast(origin, way, 60, hit);
          const open = Math.min(1, hit.t / OPEN);
          r += FILL[0] * open;
          g += FILL[1] * open;
          b += FILL[2] * open;
          if (hit.block === -1) continue;
          leaving(
            hit,
            point.x + (way[0] as number) * hit.t,
            point.y + (way[1] as number) * hit.t,
            point.z + (way[2] as number) * hit.t,
            found,
          );
          r += found[0] as number;
          g += found[1] as number;
          b += found[2] as number;
        }
        grid.known[at] = 1;
        grid.rgb[at * 3] = r / rays;
        grid.rgb[at * 3 + 1] = g / rays;
        grid.rgb[at * 3 + 2] = b / rays;
      }
    }
  }
}

/** A fraction from a texel's number. */
function turnOf(texel: number): number {
  const mixed = Math.imul(texel ^ (texel >>> 15), 0x2c1b3c6d);
  return (Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39) >>> 0) / 4294967296;
}
