/** What painted aircraft have in common. All in metres of the original. */
import type { Colour } from '../colour';
import { cloudyNoise, ramp, solidNoise } from '../solidNoise';
import type { Stroke } from '../texel';
import { cover, glaze, onLine, shade } from './strokes';

const ALUMINIUM: Colour = [0.42, 0.42, 0.41];
const SOOT: Colour = [0.018, 0.016, 0.015];
const OIL: Colour = [0.34, 0.29, 0.22];

/** A point in the aircraft's own frame. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Joint between two sheets: a dark groove, a little grime beside it. */
export function joint(stroke: Stroke, distance: number, strength = 1): void {
  const groove = onLine(distance, 0.011, 0.006);
  shade(stroke, 1 - strength * (0.5 * groove + 0.1 * (1 - ramp(0, 0.05, Math.abs(distance)))));
  stroke.height -= 0.007 * groove * strength;
}

/** A row of rivets along a line: `along` metres on it, `off` beside it. */
export function rivets(stroke: Stroke, along: number, off: number): void {
  const beside = Math.abs(off) - 0.03;
  if (Math.abs(beside) > 0.014) return;
  const apart = along - Math.round(along / 0.062) * 0.062;
  const head = 1 - ramp(0.006, 0.013, Math.hypot(apart, beside));
  shade(stroke, 1 + 0.13 * head);
  stroke.height += 0.0035 * head;
}

/** Dope and dust of a season in the open: faded in clouds, streaked along the flow. */
export function weather(stroke: Stroke, { x, y, z }: Point): void {
  const cloud = cloudyNoise(x * 1.1, y * 1.1, z * 0.8, 4, 61);
  const streak = cloudyNoise(x * 9, y * 9, z * 1.1, 3, 63);
  const speck = solidNoise(x * 42, y * 42, z * 42, 65);
  shade(stroke, 1 + 0.13 * cloud + 0.09 * streak + 0.04 * speck);
  cover(stroke, [0.34, 0.32, 0.27], 0.08 * ramp(0, 0.6, cloud));
}

/** Paint flaked off to the metal; `where` 0 to 1 says how likely. */
export function chips(stroke: Stroke, { x, y, z }: Point, where: number): void {
  if (where <= 0) return;
  const flake = cloudyNoise(x * 9, y * 9, z * 9, 4, 71) + 0.3 * solidNoise(x * 48, y * 48, z * 48, 73);
  const bare = ramp(0.72, 0.8, flake + 0.62 * where);
  cover(stroke, ALUMINIUM, 0.75 * bare);
  stroke.height -= 0.0025 * bare;
}

/** Soot from an exhaust or gun, `share` 0 to 1, broken up along the flow. */
export function soot(stroke: Stroke, { x, y, z }: Point, share: number): void {
  if (share <= 0) return;
  cover(stroke, SOOT, Math.min(0.85, share * (0.75 + 0.35 * cloudyNoise(x * 12, y * 12, z * 1.6, 3, 81))));
}

/** Oil that the slipstream has drawn out, `share` 0 to 1. */
export function oil(stroke: Stroke, { x, y, z }: Point, share: number): void {
  if (share <= 0) return;
  glaze(stroke, OIL, Math.min(1, share * ramp(-0.1, 0.5, cloudyNoise(x * 11, y * 11, z * 0.9, 3, 91))));
}
