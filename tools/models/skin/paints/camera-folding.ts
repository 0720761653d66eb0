/** A folding camera: pressed leather, nickel rubbed bright, black enamel. */
import type { SkinSource } from '../texel';
import { lacquerPaint } from './lacquer';
import { leatherettePaint } from './leatherette';
import { agedPaint, isGlassOrHollow, paintBy } from './materials';
import { metalPaint } from './metal';

const FINE = 90;
const leatherette = leatherettePaint(FINE);
const enamel = lacquerPaint({ fine: FINE, crackle: 0, chipped: 0.9 });
const aged = agedPaint(FINE);

/** Skin of this model. */
export const FOLDING_CAMERA: SkinSource = {
  paint: () =>
    paintBy({
      metal: metalPaint(FINE, 0.3),
      own: enamel,
      dark: (texel, stroke) => (texel.grain > 0.5 ? leatherette : enamel)(texel, stroke),
      rough: aged,
      smooth: aged,
    }),
  isBare: isGlassOrHollow,
};
