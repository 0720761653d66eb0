/** Mouth and eye of the Flying Tigers' aircraft in side view, metres: x behind the spinner's tip, y; after the project's sketch of the type. */
import type { Colour } from '../colour';
import { ramp } from '../solidNoise';
import type { Stroke } from '../texel';
import { cover } from './strokes';

type Point = readonly [number, number];

const UPPER: readonly Point[] = [
  [0.46, -0.07],
  [0.9, -0.12],
  [1.35, -0.1],
  [1.98, 0.09],
];
const LOWER: readonly Point[] = [
  [0.46, -0.62],
  [0.9, -0.7],
  [1.4, -0.6],
  [1.98, 0.09],
];
const BLACK: Colour = [0.008, 0.008, 0.009];
const RED: Colour = [0.27, 0.012, 0.012];
const TONGUE: Colour = [0.5, 0.09, 0.08];
const WHITE: Colour = [0.84, 0.81, 0.72];

/** Height of a lip at x, looked up along its curve. */
function lip(points: readonly Point[]): (x: number) => number {
  const at = (t: number, axis: 0 | 1): number => {
    const a = 1 - t;
    const weights = [a ** 3, 3 * a * a * t, 3 * a * t * t, t ** 3];
    return points.reduce((sum, point, n) => sum + point[axis] * (weights[n] ?? 0), 0);
  };
  const table = Array.from({ length: 257 }, (_, n) => [at(n / 256, 0), at(n / 256, 1)] as const);
  return (x) => {
    const n = table.findIndex(([px]) => px >= x);
    return table[n < 0 ? 256 : n]?.[1] ?? 0;
  };
}

const upper = lip(UPPER);
const lower = lip(LOWER);
const FIRST = 0.46;
const LAST = 1.98;
/** A hand's breadth of black round the mouth. */
const LIP = 0.034;
const SOFT = 0.006;

/** Paints the mouth and the eye where the point lies in them. */
export function sharkMouth(stroke: Stroke, x: number, y: number): void {
  if (x > 2.15) return;
  eye(stroke, x, y);
  const end = Math.min(x, LAST);
  const top = upper(end);
  const low = lower(end);
  const past = Math.max(0, x - LAST);
  // Distance inside the outline; beyond the corner it closes round.
  const inside = past > 0 ? -Math.hypot(past, y - top) : Math.min(top - y, y - low);
  const lips = ramp(-LIP - SOFT, -LIP + SOFT, inside);
  if (lips <= 0 || x < FIRST - 0.1) return;
  cover(stroke, BLACK, lips);
  cover(stroke, RED, ramp(-SOFT, SOFT, inside));
  const middle = low + (top - low) * 0.36;
  const tongue = 1 - Math.hypot((x - 1.2) / 0.5, (y - middle) / (0.07 + 0.05 * (1.7 - x)));
  cover(stroke, TONGUE, 0.75 * ramp(0, 0.14, tongue) * ramp(-SOFT, SOFT, inside));
  cover(stroke, WHITE, Math.max(teeth(x, top - y, 10.5, 0.185), teeth(x + 0.05, y - low, 10.5, 0.155)));
}

/** Teeth hanging from a lip: `depth` below it; smaller towards the corner of the mouth, and leaning back. */
function teeth(x: number, depth: number, count: number, longest: number): number {
  const share = (x - FIRST) / (LAST - 0.08 - FIRST);
  if (share < -0.05 || share > 1 || depth < -0.004) return 0;
  const length = longest * (1 - 0.55 * share);
  const place = share * count + (0.25 * depth) / length;
  const across = Math.abs(place - Math.floor(place) - 0.5) * 2;
  const wide = 0.96 * (1 - (depth / length) ** 1.15);
  const step = (SOFT / (LAST - FIRST)) * count * 2;
  return depth > length ? 0 : 1 - ramp(wide - step, wide + step, across);
}

function eye(stroke: Stroke, x: number, y: number): void {
  const disc = (cx: number, cy: number, rx: number, ry: number): number => {
    const off = (Math.hypot((x - cx) / rx, (y - cy) / ry) - 1) * Math.min(rx, ry);
    return 1 - ramp(-SOFT, SOFT, off);
  };
  cover(stroke, BLACK, disc(1.12, 0.2, 0.165, 0.122));
  cover(stroke, WHITE, disc(1.12, 0.2, 0.136, 0.097));
  cover(stroke, RED, disc(1.1, 0.2, 0.075, 0.075));
  cover(stroke, BLACK, disc(1.09, 0.2, 0.042, 0.042));
}
