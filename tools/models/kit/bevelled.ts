import { faceted } from './loft';
import { joined, type Part, type Vec3 } from './part';
import { extruded, type Point2, polygon, rim } from './polygon';
import { flipped } from './solids';

/** An outline moved inwards by `by` along all its sides; meant for convex outlines, counter-clockwise. */
export function insetOf(outline: readonly Point2[], by: number): readonly Point2[] {
  const count = outline.length;
  const normalOf = (n: number): Point2 => {
    const a = outline[(n + count) % count] ?? [0, 0];
    const b = outline[(n + 1) % count] ?? [0, 0];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    return [(a[1] - b[1]) / length, (b[0] - a[0]) / length];
  };
  return outline.map(([x, y], n) => {
    const [ax, ay] = normalOf(n - 1);
    const [bx, by_] = normalOf(n);
    const share = by / Math.max(0.3, 1 + ax * bx + ay * by_);
    return [x + (ax + bx) * share, y + (ay + by_) * share] as const;
  });
}

/** A prism over a convex outline between z0 and z1 whose upper and lower edges are cut at 45 degrees. */
export function bevelled(outline: readonly Point2[], z0: number, z1: number, bevel: number): Part {
  if (bevel <= 0) return extruded(outline, z0, z1);
  const inner = insetOf(outline, bevel);
  const slope = (from: readonly Point2[], zFrom: number, to: readonly Point2[], zTo: number): Part =>
    faceted(
      from.map((a, n) => {
        const next = (n + 1) % from.length;
        const corner = (p: Point2 | undefined, z: number): Vec3 => [p?.[0] ?? 0, p?.[1] ?? 0, z];
        return [corner(a, zFrom), corner(from[next], zFrom), corner(to[next], zTo), corner(to[n], zTo)];
      }),
    );
  return joined(
    polygon(inner, z1),
    flipped(polygon(inner, z0)),
    rim(outline, z0 + bevel, z1 - bevel, false),
    slope(outline, z1 - bevel, inner, z1),
    slope(inner, z0, outline, z0 + bevel),
  );
}
