/**
 * The sizes pictures are kept in: a small one of everything near, better ones of what is large on the screen.
 * Layer counts are chosen so that all of them together stay below 115 MB (61 MB on low), the distant sheet's 4.4 MB not counted; the light maps and wall
 * texts share the rest of the 150 MB (phone 96 MB) of DESIGN 6.
 */
import type { Quality } from '../../../state/galleryState';

/** One size of picture and how many of it are kept. */
export interface Tier {
  readonly name: TierName;
  /** Pixels of one layer. Pictures of the other orientation lie on their side. */
  readonly width: number;
  readonly height: number;
  readonly levels: number;
  readonly layers: Readonly<Record<Quality, number>>;
  /** Kinds of faces it keeps: one asks for it when its longer side is at least so many device pixels on the screen. */
  readonly from: Readonly<Partial<Record<FaceKind, number>>>;
}

/** What a picture shows; a skin is drawn over a whole model. */
export type FaceKind = 'picture' | 'label' | 'panel' | 'skin';

/** In the order of quality; the index is part of a slot's number (`slot.ts`). */
export const TIER_NAMES = ['far', 'mid', 'near', 'label', 'panel', 'skin'] as const;
export type TierName = (typeof TIER_NAMES)[number];

export const TIERS: readonly Tier[] = [
  {
    name: 'far',
    width: 96,
    height: 96,
    levels: 5,
    layers: { low: 256, medium: 288, high: 384 },
    from: { picture: 0 },
  },
  {
    name: 'mid',
    width: 384,
    height: 288,
    levels: 6,
    layers: { low: 24, medium: 43, high: 48 },
    from: { picture: 84, panel: 30 },
  },
  {
    name: 'near',
    width: 768,
    height: 576,
    levels: 6,
    layers: { low: 5, medium: 9, high: 10 },
    from: { picture: 330 },
  },
  {
    name: 'label',
    width: 448,
    height: 320,
    levels: 6,
    layers: { low: 14, medium: 24, high: 28 },
    from: { label: 30 },
  },
  {
    name: 'panel',
    width: 864,
    height: 1152,
    levels: 6,
    layers: { low: 1, medium: 2, high: 2 },
    from: { panel: 170 },
  },
  {
    name: 'skin',
    width: 1024,
    height: 1024,
    levels: 11,
    layers: { low: 1, medium: 2, high: 2 },
    from: { skin: 120 },
  },
];

/** Bytes of one layer with its levels, four bytes per pixel. */
export function layerBytes({ width, height, levels }: Pick<Tier, 'width' | 'height' | 'levels'>): number {
  let bytes = 0;
  for (let level = 0; level < levels; level += 1) {
    bytes += Math.max(1, width >> level) * Math.max(1, height >> level) * 4;
  }
  return bytes;
}
