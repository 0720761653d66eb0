import { cloudyNoise, ramp, solidNoise } from '../solidNoise';
import type { SkinPaint } from '../texel';
import { cover, glaze, shade } from './strokes';

const TARNISH = [0.42, 0.33, 0.24] as const;
const VERDIGRIS = [0.16, 0.24, 0.16] as const;

/**
 * Brass or plated metal that hands have polished where they could: tarnish in clouds and hollows, hairlines, bright
 * edges. `fine` is how many features there are to the metre.
 */
export const metalPaint =
  (fine: number, age: number): SkinPaint =>
  (t, stroke) => {
    const cloud = cloudyNoise(t.x * fine, t.y * fine, t.z * fine, 4, 31);
    const hairs = solidNoise(t.x * fine * 34, t.y * fine * 3, t.z * fine * 34, 5);
    const hollow = 1 - ramp(0.3, 0.8, t.open);
    const polished = Math.max(ramp(0.2, 0.8, t.wear), 1 - ramp(0, 0.05 / fine, t.edge));
    const tarnish = Math.min(1, ramp(-0.15, 0.5, cloud + 0.5 * hollow) * (1 - 0.8 * polished)) * age;
    glaze(stroke, TARNISH, tarnish);
    cover(stroke, VERDIGRIS, 0.3 * age * hollow * ramp(0.1, 0.6, cloud));
    shade(stroke, 1 + 0.05 * hairs + 0.22 * polished);
    stroke.height += 0.004 * (1 / fine) * cloud * tarnish;
  };
