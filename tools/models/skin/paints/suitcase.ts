/** Edgar Snow's travelling case, after the worn leather of its kind: no labels, since none are documented. */
import { noiseAt } from '../../kit/noise';
import { cells, cloudyNoise, ramp, solidNoise } from '../solidNoise';
import type { SkinSource, Stroke, Texel } from '../texel';
import { metalPaint } from './metal';
import { cover, glaze, nearestEvery, onLine, shade } from './strokes';

/** Half the case's height and depth without handle, straps and feet, and half the distance and width of its straps. */
const HALF_HEIGHT = 0.195;
const STRAP = { x: 0.155, half: 0.0155 };
const SUEDE = [0.47, 0.225, 0.092] as const;
const DARK = [0.36, 0.3, 0.27] as const;
const THREAD = [0.55, 0.42, 0.24] as const;

interface Scratch {
  readonly x: number;
  readonly y: number;
  readonly ux: number;
  readonly uy: number;
  readonly length: number;
  readonly width: number;
  readonly side: number;
}

/** Scratches on front and back, always the same. */
const SCRATCHES: readonly Scratch[] = Array.from({ length: 90 }, (_, n) => {
  const by = (k: number): number => noiseAt(n * 3.7, k * 5.3, 77);
  const angle = 0.5 * by(3) + (n % 5 === 0 ? 1.3 : 0.1);
  return {
    x: 0.42 * by(1),
    y: 0.26 * by(2) - 0.02,
    ux: Math.cos(angle),
    uy: Math.sin(angle),
    length: 0.018 + 0.05 * Math.abs(by(4)),
    width: 0.0007 + 0.0009 * Math.abs(by(5)),
    side: n % 2 === 0 ? 1 : -1,
  };
});

/** Skin of this model. */
export const SUITCASE: SkinSource = {
  tone: '#a2673a',
  paint: ({ centre }) => {
    const brass = metalPaint(26, 0.9);
    return (t, stroke) => {
      if (t.metal > 0.5) {
        brass(t, stroke);
        return;
      }
      const y = t.y + centre[1];
      leather(t, y, stroke);
      if (isStrap(t)) strap(t, stroke);
      else body(t, y, stroke);
    };
  },
};

/** The colour of the straps, as the form has it. */
const isStrap = ({ x, b }: Texel): boolean =>
  Math.abs(Math.abs(x) - STRAP.x) < STRAP.half + 0.001 && b < 0.36 && b > 0.27;

/** Hide under years of polish: clouds, darker where hands and rain went, fine wrinkles, pores. */
function leather(t: Texel, y: number, stroke: Stroke): void {
  const { x, z } = t;
  const wide = cloudyNoise(x * 4.2, y * 4.2, z * 4.2, 3, 3);
  const cloud = cloudyNoise(x * 13, y * 13, z * 13, 4, 11);
  const stain = ramp(0.12, 0.55, cloudyNoise(x * 7.5 + 3, y * 7.5, z * 7.5, 3, 23));
  shade(stroke, 0.72 + 0.32 * wide + 0.26 * cloud);
  glaze(stroke, DARK, 0.66 * stain);
  // Warmer where it is thin, as tanned leather is.
  stroke.r *= 1 + 0.05 * cloud;
  stroke.b *= 1 - 0.1 * cloud;
  const bent = cells(x * 135 + 2 * cloud, y * 115, z * 135 + 2 * wide, 4);
  const wrinkle = 1 - ramp(0.02, 0.16, bent.border);
  const often = 0.25 + 0.75 * ramp(-0.1, 0.6, wide + 0.5 * cloud);
  shade(stroke, 1 - 0.12 * wrinkle * often);
  stroke.height -= 0.00014 * wrinkle * often;
  const pore = solidNoise(x * 330, y * 330, z * 330, 9);
  shade(stroke, 1 + 0.05 * pore);
  stroke.height += 0.00006 * pore + 0.0002 * cloud;
}

/** The case itself: edges rubbed to the suede, dirt along the straps and under the corners, scuffs low, scratches. */
function body(t: Texel, y: number, stroke: Stroke): void {
  const round = 1 - Math.max(Math.abs(t.nx), Math.abs(t.ny), Math.abs(t.nz));
  const patchy = cloudyNoise(t.x * 60, y * 60, t.z * 60, 3, 41);
  const rubbed = ramp(0.1, 0.5, round * 2.2 + 0.45 * patchy - 0.18);
  cover(stroke, SUEDE, 0.45 * rubbed);
  stroke.height -= 0.00018 * rubbed;
  const low = ramp(HALF_HEIGHT - 0.1, HALF_HEIGHT, -y);
  glaze(stroke, DARK, 0.4 * low * (0.6 + 0.4 * patchy));
  const beside = Math.abs(Math.abs(t.x) - STRAP.x) - STRAP.half;
  if (beside > -0.002) glaze(stroke, DARK, 0.55 * (1 - ramp(0, 0.009, beside)));
  glaze(stroke, DARK, 0.6 * (1 - ramp(0.35, 0.75, t.open)));
  const scuff = ramp(0.34, 0.62, cloudyNoise(t.x * 24, y * 9, t.z * 24, 4, 51) + 0.3 * low);
  cover(stroke, SUEDE, 0.16 * scuff);
  if (Math.abs(t.nz) > 0.9) scratches(t, y, stroke);
  sewn(t, stroke);
}

function scratches(t: Texel, y: number, stroke: Stroke): void {
  for (const each of SCRATCHES) {
    if (each.side * t.nz < 0) continue;
    const dx = t.x - each.x;
    const dy = y - each.y;
    const along = dx * each.ux + dy * each.uy;
    if (along < 0 || along > each.length) continue;
    const off = dy * each.ux - dx * each.uy + 0.0016 * solidNoise(along * 60, each.x * 99, 0, 3);
    const width = each.width * (0.35 + 0.65 * Math.sin((Math.PI * along) / each.length));
    const line = onLine(off, width, 0.0006);
    cover(stroke, SUEDE, 0.42 * line);
    stroke.height -= 0.00014 * line;
  }
}

/** A pressed line inside the edges of front and back, where the lining is glued. */
function sewn(t: Texel, stroke: Stroke): void {
  if (Math.abs(t.nz) < 0.95) return;
  const line = onLine(Math.min(0.325 - Math.abs(t.x), HALF_HEIGHT - Math.abs(t.y + 0.027)) - 0.024, 0.0022, 0.001);
  shade(stroke, 1 - 0.16 * line);
  stroke.height -= 0.0003 * line;
}

/** Straps: burnished edges, a row of stitches inside each, cracks across where they bend. */
function strap(t: Texel, stroke: Stroke): void {
  const across = Math.abs(t.x) - STRAP.x;
  const along = Math.abs(t.nz) > 0.7 ? t.y : t.z;
  glaze(stroke, DARK, 0.45 * ramp(STRAP.half - 0.005, STRAP.half, Math.abs(across)));
  const seam = onLine(Math.abs(across) - STRAP.half + 0.0034, 0.0016, 0.0006);
  const dash = 1 - ramp(0.0015, 0.0024, nearestEvery(along, 0.0062));
  shade(stroke, 1 - 0.3 * seam);
  cover(stroke, THREAD, 0.42 * seam * dash);
  stroke.height += (seam * dash * 0.7 - seam * 0.45) * 0.0006;
  const bend = 1 - Math.max(Math.abs(t.ny), Math.abs(t.nz));
  const crack = onLine(nearestEvery(along + 0.0006 * solidNoise(t.x * 300, along * 90, 0, 6), 0.0034), 0.0008, 0.0005);
  shade(stroke, 1 - 0.4 * crack * ramp(0.05, 0.25, bend));
}
