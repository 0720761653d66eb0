import type { Mesh } from '../make/mesh';
import type { Colour } from './colour';
import type { PaintedSkin } from './paintTexels';
import { BARE } from './unwrap';

/** Texels around a vertex whose mean colour it takes. */
const RADIUS = 5;
const STEP = 5;

/**
 * The mesh in the colours of its skin as far as vertices can carry them, so that nothing leaps when the skin arrives or
 * goes. Means are taken over what is of the vertex's own paint, and rounded: vertices of a plain surface stay alike.
 *
 * @param tone linear tone that is in the skin, or null; vertices that wear it take none any more
 */
export function recolour(mesh: Mesh, skin: PaintedSkin, groups: Uint32Array, tone: Colour | null): Mesh {
  const paint = mesh.paint.slice();
  for (let vertex = 0; vertex < mesh.uvs.length / 2; vertex += 1) {
    const [u = 0, v = 0] = mesh.uvs.subarray(vertex * 2, vertex * 2 + 2);
    if (u === BARE && v === BARE) continue;
    if (tone) takeTone(paint, vertex, tone);
    const mean = meanAround(skin, u, v, (groups[vertex] ?? 0) + 1);
    if (mean) paint.set(mean.map(byteOf), vertex * 4);
  }
  return { ...mesh, paint };
}

/** Mean colour about a place of what is of one paint group, or null where there is none. */
function meanAround({ size, values, owners }: PaintedSkin, u: number, v: number, owner: number): Colour | null {
  const sum: [number, number, number] = [0, 0, 0];
  let count = 0;
  const [x, y] = [Math.floor(u * size), Math.floor(v * size)];
  for (let row = Math.max(0, y - RADIUS); row <= Math.min(size - 1, y + RADIUS); row += 1)
    for (let column = Math.max(0, x - RADIUS); column <= Math.min(size - 1, x + RADIUS); column += 1) {
      const at = row * size + column;
      if (owners[at] !== owner) continue;
      count += 1;
      for (const k of [0, 1, 2] as const) sum[k] += values[at * 4 + k] ?? 0;
    }
  return count === 0 ? null : [sum[0] / count, sum[1] / count, sum[2] / count];
}

/** Linear value as a byte of the vertices' colours, on few steps. */
const byteOf = (value: number): number =>
  Math.min(255, Math.round((Math.min(1, value) ** (1 / 2.2) * 255) / STEP) * STEP);

/** Multiplies the tone into a vertex as far as it takes it, once and for all. */
function takeTone(paint: Uint8Array, vertex: number, tone: Colour): void {
  const tint = (paint[vertex * 4 + 3] ?? 0) / 255;
  for (const [k, channel] of tone.entries()) {
    const byte = paint[vertex * 4 + k] ?? 0;
    paint[vertex * 4 + k] = Math.round(byte * (1 + tint * (channel - 1)) ** (1 / 2.2));
  }
  paint[vertex * 4 + 3] = 0;
}
