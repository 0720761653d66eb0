import type { Quality } from './quality';

/** Device pixels drawn per CSS pixel, at most. */
const MOST: Readonly<Record<Quality, number>> = { low: 1, medium: 1.5, high: 2 };
/** A shorter edge of fewer pixels makes labels hard to read: small screens of high fineness get more than the level's. */
const LEGIBLE_EDGE = 720;

/**
 * Device pixels to draw per CSS pixel, at most, so that frames stay quick and labels legible; a screen that has fewer is
 * drawn with what it has.
 *
 * @param size of the picture in CSS pixels
 */
export function mostPixelRatio(
  quality: Quality,
  { width, height }: { readonly width: number; readonly height: number },
): number {
  const legible = LEGIBLE_EDGE / Math.max(1, Math.min(width, height));
  return Math.min(MOST.high, Math.max(MOST[quality], legible));
}
