/** Helen Foster Snow's Chinese shirts: cotton, faded and creased; a stand of wood. */
import type { SkinSource } from '../texel';
import { cottonPaint } from './cotton';
import { isGlassOrHollow, type Material, materialOf, paintBy } from './materials';
import { metalPaint } from './metal';
import { woodPaint } from './wood';

const cotton = cottonPaint(480);

/** Skin of this model. */
export const SHIRT: SkinSource = {
  paint: () => {
    const cloth = paintBy({ metal: metalPaint(30, 0.5), own: cotton, dark: cotton, rough: cotton, smooth: cotton });
    const isWood = (material: Material, gloss: number): boolean => material === 'dark' && gloss > 0.3;
    return (texel, stroke) => (isWood(materialOf(texel), texel.gloss) ? woodPaint : cloth)(texel, stroke);
  },
  isBare: isGlassOrHollow,
};
