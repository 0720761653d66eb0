/** A slot names one layer of one tier as a number that a shader reads exactly; `shading/faceSampling.ts` decodes it. */

/** Layers per tier and orientation that a slot can name. */
const LAYERS = 1024;
/** No picture: the paper's own tone. */
export const NO_SLOT = -1;

/** Number of a layer; `isTurned` says that the picture lies there on its side, a quarter turn clockwise. */
export const slotOf = (tier: number, layer: number, isTurned: boolean): number =>
  (tier * 2 + (isTurned ? 1 : 0)) * LAYERS + layer;

/** First slot of the distant sheet: it stands where a seventh tier would, after those of `TIER_NAMES`. */
export const DISTANT_SLOT = 6 * 2 * LAYERS;

/** Number of a tile of the distant sheet, 2047 at most. */
export const distantSlotOf = (tile: number): number => DISTANT_SLOT + tile;
