/** The transmitter of XNCR: crackle-finish steel knocked bare at its edges, brass, bakelite, yellowed scales. */
import type { SkinSource } from '../texel';
import { lacquerPaint } from './lacquer';
import { agedPaint, isGlassOrHollow, paintBy } from './materials';
import { metalPaint } from './metal';

const FINE = 9;
const aged = agedPaint(FINE * 2);

/** Skin of this model. */
export const TRANSMITTER: SkinSource = {
  tone: '#4a524f',
  paint: () =>
    paintBy({
      metal: metalPaint(FINE * 1.6, 0.8),
      own: lacquerPaint({ fine: FINE, crackle: 0.2, chipped: 0.65 }),
      dark: lacquerPaint({ fine: FINE * 3, crackle: 0, chipped: 0.15 }),
      rough: aged,
      smooth: aged,
    }),
  isBare: isGlassOrHollow,
};
