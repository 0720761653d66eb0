import { cells, cloudyNoise, ramp, solidNoise } from '../solidNoise';
import type { SkinPaint } from '../texel';
import { cover, glaze, shade } from './strokes';

const DUSK: readonly [number, number, number] = [0.55, 0.53, 0.52];

/** Woven cotton that was worn and washed: slubs of the yarn, faded ridges, creases where it was folded, dull hems. */
export const cottonPaint =
  (thread: number): SkinPaint =>
  (t, stroke) => {
    const { x, y, z } = t;
    const warp = solidNoise(x * thread, y * thread * 0.04, z * thread, 3);
    const weft = solidNoise(x * thread * 0.04, y * thread, z * thread * 0.04, 4);
    const slub = ramp(0.3, 0.8, solidNoise(x * thread * 0.5, y * 12, z * thread * 0.5, 5));
    const cloud = cloudyNoise(x * 7, y * 7, z * 7, 3, 6);
    shade(stroke, 1 + 0.05 * warp + 0.03 * weft + 0.04 * slub + 0.1 * cloud);
    stroke.height += (0.35 * warp + 0.2 * weft + 0.3 * slub) * 0.0003;
    const fold = cells(x * 9 + 0.8 * cloud, y * 5.5, z * 9 + 0.8 * cloud, 7);
    const crease = (1 - ramp(0.0, 0.16, fold.border)) * ramp(-0.1, 0.35, cloudyNoise(x * 4, y * 4, z * 4, 2, 8));
    stroke.height += 0.0005 * crease + 0.0006 * cloudyNoise(x * 22, y * 15, z * 22, 2, 9);
    cover(stroke, [stroke.r * 1.18 + 0.02, stroke.g * 1.18 + 0.02, stroke.b * 1.18 + 0.02], 0.25 * crease);
    // Edges fade first; hollows keep their colour and some dust.
    const edge = Math.max(1 - ramp(0, 0.006, t.edge), 0.8 * t.wear);
    cover(stroke, [stroke.r * 1.3 + 0.03, stroke.g * 1.3 + 0.03, stroke.b * 1.3 + 0.03], 0.55 * edge);
    glaze(stroke, DUSK, 0.7 * (1 - ramp(0.25, 0.8, t.open)));
    glaze(stroke, DUSK, 0.22 * ramp(0.25, 0.55, cloudyNoise(x * 12 + 3, y * 12, z * 12, 3, 10)));
  };
