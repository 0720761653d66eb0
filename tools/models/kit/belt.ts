/** A belt laid round wheels: the way of a track, in the plane of x and y, counter-clockwise seen from +z. */
import type { Point2 } from './polygon';

/** A wheel the belt lies on, or a bare point it is drawn over (radius 0). */
export type Pulley = readonly [x: number, y: number, radius: number];

export interface BeltPoint {
  readonly at: Point2;
  /** Direction of travel, radians from +x. */
  readonly angle: number;
}

const ARC_STEP = 0.12;

/** `count` equally spaced points of a belt round pulleys given counter-clockwise. */
export function beltPoints(pulleys: readonly Pulley[], count: number): readonly BeltPoint[] {
  const way = wayOf(pulleys);
  const lengths = way.map((a, n) => {
    const b = way[(n + 1) % way.length] ?? a;
    return Math.hypot(b[0] - a[0], b[1] - a[1]);
  });
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return Array.from({ length: count }, (_, n) => {
    let left = (n / count) * total;
    let at = 0;
    while (left > (lengths[at] ?? Infinity)) {
      left -= lengths[at] ?? 0;
      at += 1;
    }
    const a = way[at] ?? [0, 0];
    const b = way[(at + 1) % way.length] ?? a;
    const t = left / (lengths[at] || 1);
    return {
      at: [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t],
      angle: Math.atan2(b[1] - a[1], b[0] - a[0]),
    };
  });
}

/** The belt as a polygon: arcs on the wheels, straight between them. */
function wayOf(pulleys: readonly Pulley[]): readonly Point2[] {
  const headings = pulleys.map((from, n) => headingBetween(from, pulleys[(n + 1) % pulleys.length] ?? from));
  return pulleys.flatMap(([x, y, r], n): readonly Point2[] => {
    const into = headings[(n + pulleys.length - 1) % pulleys.length] ?? 0;
    const out = headings[n] ?? 0;
    if (r === 0) return [[x, y]];
    const turn = (((out - into) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
    // A belt that bends the other way over a wheel touches it in one point.
    const arc = turn > Math.PI * 1.5 ? 0 : turn;
    const steps = Math.max(1, Math.ceil(arc / ARC_STEP));
    return Array.from({ length: steps + 1 }, (_, k) => {
      const angle = into + (arc * k) / steps;
      return [x + r * Math.sin(angle), y - r * Math.cos(angle)] as const;
    });
  });
}

/** Heading of the tangent that keeps both wheels on its left. */
function headingBetween([ax, ay, ra]: Pulley, [bx, by, rb]: Pulley): number {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  return Math.atan2(by - ay, bx - ax) + Math.asin(Math.max(-1, Math.min(1, (ra - rb) / length)));
}
