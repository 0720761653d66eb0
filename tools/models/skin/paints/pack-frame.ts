/** The 'Marco Polo Bridge' pack: plain boards, canvas, rope, iron. */
import type { SkinSource } from '../texel';
import { cottonPaint } from './cotton';
import { agedPaint, isGlassOrHollow, paintBy } from './materials';
import { metalPaint } from './metal';
import { woodPaint } from './wood';

/** Skin of this model. */
export const PACK_FRAME: SkinSource = {
  tone: '#8a6a46',
  paint: () =>
    paintBy({
      metal: metalPaint(24, 1),
      own: woodPaint,
      dark: woodPaint,
      rough: cottonPaint(420),
      smooth: agedPaint(14),
    }),
  isBare: isGlassOrHollow,
};
