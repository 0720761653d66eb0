/** A folding camera: pressed leather, nickel rubbed bright, black enamel. */
import { cloudyNoise, ramp, solidNoise } from '../solidNoise';
import type { SkinPaint, SkinSource } from '../texel';
import { lacquerPaint } from './lacquer';
import { leatherettePaint } from './leatherette';
import { agedPaint, isGlassOrHollow, paintBy } from './materials';
import { metalPaint } from './metal';
import { cover, shade } from './strokes';

const FINE = 90;
const leatherette = leatherettePaint(FINE);
const enamel = lacquerPaint({ fine: FINE, crackle: 0, chipped: 0.9 });
const aged = agedPaint(FINE);

/** Black cloth of bellows: a fine weave, dust in the folds' hollows, crests rubbed a little grey. */
const bellows: SkinPaint = (t, stroke) => {
  const { x, y, z } = t;
  const weave = solidNoise(x * 2600, y * 2600, z * 2600, 3);
  const cloud = cloudyNoise(x * FINE * 0.7, y * FINE * 0.7, z * FINE * 0.7, 3, 4);
  shade(stroke, 0.94 + 0.1 * weave + 0.14 * cloud);
  stroke.height += 0.00004 * weave;
  cover(stroke, [0.055, 0.052, 0.048], 0.5 * ramp(0.2, 0.9, t.wear + 0.35 * cloud));
};

/** Skin of this model. */
export const FOLDING_CAMERA: SkinSource = {
  paint: () =>
    paintBy({
      metal: metalPaint(FINE, 0.3),
      own: enamel,
      dark: (texel, stroke) => (texel.grain > 0.75 ? leatherette : texel.grain > 0.5 ? bellows : enamel)(texel, stroke),
      rough: aged,
      smooth: aged,
    }),
  isBare: isGlassOrHollow,
};
