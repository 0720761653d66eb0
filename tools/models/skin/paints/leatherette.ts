import type { Colour } from '../colour';
import { cells, cloudyNoise, ramp } from '../solidNoise';
import type { SkinPaint } from '../texel';
import { cover, shade } from './strokes';

const BROWN: Colour = [0.09, 0.062, 0.045];

/** Pressed leather or vulcanite on a camera: pebbles, rubbed brown at the edges, polished where it was held. */
export const leatherettePaint =
  (fine: number): SkinPaint =>
  (t, stroke) => {
    const { x, y, z } = t;
    const cloud = cloudyNoise(x * fine, y * fine, z * fine, 3, 3);
    const pebble = ramp(0.02, 0.4, cells(x * fine * 24, y * fine * 24, z * fine * 24, 5).border);
    const held = ramp(0.05, 0.5, cloud);
    shade(stroke, 0.85 + 0.35 * pebble * (1 - 0.5 * held) + 0.2 * cloud);
    stroke.height += (0.011 / fine) * (pebble - 0.5) * (1 - 0.55 * held);
    const flake = cloudyNoise(x * fine * 6, y * fine * 6, z * fine * 6, 3, 7);
    const rubbed = Math.max(1 - ramp(0, 0.07 / fine, t.edge), 0.7 * t.wear);
    cover(stroke, BROWN, 0.75 * ramp(0.5, 0.85, flake + 0.75 * rubbed));
  };
