/** Rings of points that the figures' parts are drawn over. */
import type { Vec3 } from '../../kit/part';

/** Level ring about a place, counter-clockwise seen from above; `at` says how far from the place each angle lies. */
export function levelRing(
  count: number,
  [cx, cy, cz]: Vec3,
  at: (angle: number) => readonly [x: number, z: number, rise?: number],
): readonly Vec3[] {
  return Array.from({ length: count }, (_, n) => {
    const [x, z, rise = 0] = at((n / count) * Math.PI * 2);
    return [cx + x, cy + rise, cz + z] as const;
  });
}

/** Level ellipse; angle 0 is to x > 0, and three quarters of the round to the front. */
export const oval = (count: number, centre: Vec3, rx: number, rz: number): readonly Vec3[] =>
  levelRing(count, centre, (angle) => [rx * Math.cos(angle), -rz * Math.sin(angle)]);

/** Rings across a path, each an ellipse `wide` along a side that is carried on without twist, and `deep` across it. */
export function ringsAlong(
  path: readonly Vec3[],
  side: Vec3,
  count: number,
  radii: readonly (readonly [wide: number, deep: number])[],
): readonly (readonly Vec3[])[] {
  let u = side;
  return path.map((centre, at) => {
    const [before, after] = [path[Math.max(0, at - 1)] ?? centre, path[Math.min(path.length - 1, at + 1)] ?? centre];
    const t = unit(plus(after, before, -1));
    u = unit(plus(u, t, -dot(u, t)));
    const v = cross(t, u);
    const [wide, deep] = radii[at] ?? [0, 0];
    return Array.from({ length: count }, (_, n) => {
      const angle = (n / count) * Math.PI * 2;
      return plus(plus(centre, u, wide * Math.cos(angle)), v, deep * Math.sin(angle));
    });
  });
}

/** a + b * by. */
export const plus = (a: Vec3, b: Vec3, by = 1): Vec3 => [a[0] + b[0] * by, a[1] + b[1] * by, a[2] + b[2] * by];

const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Cross product. */
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** The vector at length 1. */
export function unit(a: Vec3): Vec3 {
  const length = Math.hypot(...a) || 1;
  return [a[0] / length, a[1] / length, a[2] / length];
}
