import { cloudyNoise, ramp, solidNoise } from '../solidNoise';
import type { SkinPaint } from '../texel';
import { cover, glaze, shade } from './strokes';

const GREY: readonly [number, number, number] = [0.62, 0.6, 0.56];
const DIRT: readonly [number, number, number] = [0.34, 0.29, 0.25];

/** Plain boards that have travelled: each its own tone, grain along it, rubbed edges, dirt in corners, knocks. */
export const woodPaint: SkinPaint = (t, stroke) => {
  const seed = t.part % 97;
  const along = t.axis === 0 ? t.x : t.axis === 1 ? t.y : t.z;
  const p = t.axis === 0 ? t.y : t.x;
  const q = t.axis === 2 ? t.y : t.z;
  const bow = 0.012 * solidNoise(along * 5, p * 9, seed * 3.1, 1);
  const ring = Math.sin(150 * (p + bow) + 40 * q + 3 * cloudyNoise(along * 3, p * 22, q * 22, 2, seed));
  const fibre = cloudyNoise(along * 28, p * 420, q * 420, 3, 7);
  const pore = ramp(0.35, 0.7, solidNoise(along * 60, p * 900, q * 900, 8));
  shade(stroke, 0.86 + 0.12 * solidNoise(seed * 7.7, 0, 0, 3) + 0.12 * ring + 0.14 * fibre - 0.18 * pore);
  stroke.r *= 1 + 0.05 * ring;
  stroke.height += 0.00022 * ring + 0.00028 * fibre - 0.0003 * pore;
  const knock = cloudyNoise(t.x * 70, t.y * 70, t.z * 70, 3, 13);
  const edge = 1 - ramp(0, 0.004 + 0.004 * Math.max(0, knock), t.edge);
  cover(
    stroke,
    [stroke.r * 1.4 + 0.03, stroke.g * 1.4 + 0.03, stroke.b * 1.4 + 0.025],
    0.6 * edge * ramp(-0.2, 0.3, knock),
  );
  glaze(stroke, DIRT, 0.75 * (1 - ramp(0.2, 0.75, t.open + 0.15 * knock)));
  glaze(stroke, GREY, 0.35 * ramp(0.1, 0.5, cloudyNoise(t.x * 6, t.y * 6, t.z * 6, 3, 17)));
  glaze(stroke, DIRT, 0.4 * ramp(0.3, 0.55, cloudyNoise(t.x * 11 + 5, t.y * 11, t.z * 11, 3, 19)));
  stroke.height -= 0.0006 * ramp(0.55, 0.7, knock);
};
