import type { Colour } from '../colour';
import { cells, cloudyNoise, ramp, solidNoise } from '../solidNoise';
import type { SkinPaint } from '../texel';
import { cover, glaze, shade } from './strokes';

const STEEL: Colour = [0.26, 0.25, 0.235];
const RUST: Colour = [0.17, 0.075, 0.03];
const DUST: Colour = [0.4, 0.37, 0.32];

export interface LacquerOptions {
  /** Features to the metre. */
  readonly fine: number;
  /** Wrinkled, as instrument makers liked it, 0 to 1. */
  readonly crackle: number;
  /** How much of it has gone at the edges, 0 to 1. */
  readonly chipped: number;
}

/** Paint on sheet metal: crackle or brush marks, edges knocked down to the steel with rust beside, scratches, dust on top. */
export const lacquerPaint =
  ({ fine, crackle, chipped }: LacquerOptions): SkinPaint =>
  (t, stroke) => {
    const { x, y, z } = t;
    const cloud = cloudyNoise(x * fine, y * fine, z * fine, 4, 3);
    shade(stroke, 0.97 + 0.1 * cloud);
    const wrinkle = ramp(0.02, 0.3, cells(x * fine * 22, y * fine * 22, z * fine * 22, 5).border);
    shade(stroke, 1 + crackle * 0.16 * (wrinkle - 0.6));
    stroke.height += crackle * (0.009 / fine) * (wrinkle - 0.6);
    const flake = cloudyNoise(x * fine * 7, y * fine * 7, z * fine * 7, 3, 7);
    const near = 1 - ramp(0, 0.1 / fine, t.edge);
    const rubbed = Math.max(near, 0.75 * t.wear);
    const bare = chipped * ramp(0.56, 0.68, flake + 0.66 * rubbed);
    const rusty = chipped * ramp(0.42, 0.66, flake + 0.6 * rubbed) * ramp(0, 0.5, cloud);
    cover(stroke, RUST, 0.7 * rusty);
    cover(stroke, STEEL, 0.85 * bare);
    stroke.height -= (0.006 / fine) * bare;
    const scratch = ramp(0.66, 0.82, solidNoise(x * fine * 3, y * fine * 50, z * fine * 3, 11)) * ramp(0, 0.4, cloud);
    cover(stroke, STEEL, 0.3 * chipped * scratch);
    glaze(stroke, [0.4, 0.36, 0.32], 0.65 * (1 - ramp(0.2, 0.75, t.open)));
    cover(stroke, DUST, 0.22 * ramp(0.6, 1, t.ny) * (0.7 + 0.3 * cloud));
  };

/** Glassy enamel fired on metal: depth in clouds, hair scratches, chips where it meets the rim. */
export const enamelPaint =
  (fine: number): SkinPaint =>
  (t, stroke) => {
    const { x, y, z } = t;
    const cloud = cloudyNoise(x * fine * 0.6, y * fine * 0.6, z * fine * 0.6, 3, 3);
    const speck = ramp(0.6, 0.8, solidNoise(x * fine * 9, y * fine * 9, z * fine * 9, 5));
    shade(stroke, 0.97 + 0.1 * cloud - 0.05 * speck);
    const hair = ramp(0.7, 0.86, solidNoise((x + y) * fine * 1.2, (x - y) * fine * 26, z * fine, 7));
    cover(stroke, DUST, 0.05 * hair);
    stroke.height += (0.004 / fine) * cloud;
    const flake = cloudyNoise(x * fine * 4, y * fine * 4, z * fine * 4, 3, 9);
    const chip = ramp(0.6, 0.68, flake + 0.5 * (1 - ramp(0, 0.05 / fine, t.edge)) + 0.3 * t.wear);
    cover(stroke, STEEL, 0.7 * chip);
    stroke.height -= (0.012 / fine) * chip;
    glaze(stroke, [0.5, 0.46, 0.42], 0.5 * (1 - ramp(0.3, 0.8, t.open)));
  };
