/** The Gung Ho badge: enamel on gilt metal. */
import type { SkinSource } from '../texel';
import { enamelPaint } from './lacquer';
import { isGlassOrHollow, paintBy } from './materials';
import { metalPaint } from './metal';

const FINE = 260;
const enamel = enamelPaint(FINE);

/** Skin of this model. */
export const BADGE: SkinSource = {
  paint: () => paintBy({ metal: metalPaint(FINE, 0.7), own: enamel, dark: enamel, rough: enamel, smooth: enamel }),
  isBare: (look) => look.metal < 0.5 && look.gloss < 0.6 && isGlassOrHollow(look),
};
