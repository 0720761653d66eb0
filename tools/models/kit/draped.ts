/** Cloth that falls over a body and comes to rest: position-based dynamics (Müller et al. 2007), the same every time. */
import type { Field } from './moulded';
import type { Vec3 } from './part';

/** A cloth as points and threads between them. */
export interface Cloth {
  /** Where the points start, three numbers each; they are moved. */
  readonly points: Float64Array;
  /** Pairs of points held `length` apart; `stiff` 0 to 1 of the fault is mended each time. */
  readonly threads: readonly Thread[];
}

/** Two points, their distance at rest, and how firmly it is kept. */
export type Thread = readonly [a: number, b: number, length: number, stiff: number];

/** How a cloth falls. */
export interface Fall {
  readonly steps: number;
  /** The body under it at a time from 0 to 1; it may move while the cloth settles. */
  readonly bodyAt: (time: number) => Field;
  /** Distance kept from the body. */
  readonly skin: number;
  /** Downward shift per step, and share of its motion that a point keeps. */
  readonly weight?: number;
  readonly keep?: number;
  readonly rounds?: number;
}

/** Lets a cloth fall; its points are where they come to rest. */
export function drape({ points, threads }: Cloth, fall: Fall): void {
  const { steps, bodyAt, skin, weight = 0.00016, keep = 0.96, rounds = 10 } = fall;
  const before = Float64Array.from(points);
  const ends = Int32Array.from(threads.flatMap(([a, b]) => [a * 3, b * 3]));
  const holds = Float64Array.from(threads.flatMap(([, , length, stiff]) => [length, stiff / 2]));
  for (let step = 0; step < steps; step += 1) {
    const time = step / Math.max(1, steps - 1);
    for (let at = 0; at < points.length; at += 1) {
      const here = points[at] ?? 0;
      points[at] = here + (here - (before[at] ?? 0)) * keep - (at % 3 === 1 ? weight : 0);
      before[at] = here;
    }
    for (let round = 0; round < rounds; round += 1) pull(points, ends, holds);
    keepOut(points, before, bodyAt(time), skin);
  }
}

/** Mends each thread once, one after the other. */
function pull(points: Float64Array, ends: Int32Array, holds: Float64Array): void {
  for (let at = 0; at < ends.length; at += 2) {
    const i = ends[at] ?? 0;
    const j = ends[at + 1] ?? 0;
    const dx = read(points, j) - read(points, i);
    const dy = read(points, j + 1) - read(points, i + 1);
    const dz = read(points, j + 2) - read(points, i + 2);
    const now = Math.sqrt(dx * dx + dy * dy + dz * dz) || 1e-9;
    const by = ((now - read(holds, at)) / now) * read(holds, at + 1);
    shift(points, i, dx * by, dy * by, dz * by);
    shift(points, j, -dx * by, -dy * by, -dz * by);
  }
}

const read = (values: Float64Array, at: number): number => values[at] ?? 0;

function shift(points: Float64Array, at: number, dx: number, dy: number, dz: number): void {
  points[at] = read(points, at) + dx;
  points[at + 1] = read(points, at + 1) + dy;
  points[at + 2] = read(points, at + 2) + dz;
}

/** Points inside the body are put on its skin, and cling there a little. */
function keepOut(points: Float64Array, before: Float64Array, body: Field, skin: number): void {
  for (let at = 0; at < points.length; at += 3) {
    const [x, y, z] = [points[at] ?? 0, points[at + 1] ?? 0, points[at + 2] ?? 0];
    const deep = skin - body(x, y, z);
    if (deep <= 0) continue;
    const [nx, ny, nz] = outwards(body, x, y, z);
    points[at] = x + nx * deep;
    points[at + 1] = y + ny * deep;
    points[at + 2] = z + nz * deep;
    for (let k = 0; k < 3; k += 1) {
      before[at + k] = (before[at + k] ?? 0) + ((points[at + k] ?? 0) - (before[at + k] ?? 0)) * 0.7;
    }
  }
}

/** Direction in which a field grows. */
export function outwards(body: Field, x: number, y: number, z: number): Vec3 {
  const e = 0.0005;
  const nx = body(x + e, y, z) - body(x - e, y, z);
  const ny = body(x, y + e, z) - body(x, y - e, z);
  const nz = body(x, y, z + e) - body(x, y, z - e);
  const length = Math.hypot(nx, ny, nz) || 1;
  return [nx / length, ny / length, nz / length];
}
