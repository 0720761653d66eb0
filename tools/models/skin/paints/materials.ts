/** Reads off a part's look what it is made of, and paints it so: for forms whose parts are of several materials. */
import { cloudyNoise, ramp } from '../solidNoise';
import type { Look, SkinPaint } from '../texel';
import { glaze, shade } from './strokes';

/** What a part may be made of. */
export type Material = 'metal' | 'own' | 'dark' | 'rough' | 'smooth';

/** Brightness below which a part counts as dark. */
const DARK = 0.06;

/** The material of a look: metal; in the thing's own tone; dark; else rough (cloth, paper) or smooth. */
export function materialOf({ r, g, b, tint, gloss, metal, grain }: Look): Material {
  if (metal > 0.5) return 'metal';
  if (tint > 0.5) return 'own';
  if (0.2126 * r + 0.7152 * g + 0.0722 * b < DARK) return 'dark';
  return gloss < 0.2 || grain > 0.35 ? 'rough' : 'smooth';
}

/** A paint that has one for each material. */
export const paintBy =
  (paints: Readonly<Record<Material, SkinPaint>>): SkinPaint =>
  (texel, stroke) =>
    paints[materialOf(texel)](texel, stroke);

/** Glass and dark hollows, of which a skin would say nothing. */
export const isGlassOrHollow = ({ r, g, b, gloss, metal }: Look): boolean =>
  metal < 0.5 && (gloss > 0.82 || (r + g + b) / 3 < 0.0035);

/** Ivory, paper, porcelain: a little yellowed and dusty. @param fine features to the metre */
export const agedPaint =
  (fine: number): SkinPaint =>
  (t, stroke) => {
    const cloud = cloudyNoise(t.x * fine, t.y * fine, t.z * fine, 4, 3);
    shade(stroke, 0.97 + 0.06 * cloud);
    glaze(stroke, [0.86, 0.74, 0.52], 0.35 * ramp(-0.2, 0.6, cloud));
    glaze(stroke, [0.5, 0.44, 0.36], 0.6 * (1 - ramp(0.25, 0.8, t.open)));
  };
