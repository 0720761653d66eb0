/** What brushes do to a stroke. Colours are linear. */
import type { Colour } from '../colour';
import { ramp } from '../solidNoise';
import type { Stroke } from '../texel';

/** Brighter or darker by a factor. */
export function shade(stroke: Stroke, by: number): void {
  stroke.r *= by;
  stroke.g *= by;
  stroke.b *= by;
}

/** Another colour over it, `share` 0 to 1. */
export function cover(stroke: Stroke, colour: Colour, share: number): void {
  stroke.r += (colour[0] - stroke.r) * share;
  stroke.g += (colour[1] - stroke.g) * share;
  stroke.b += (colour[2] - stroke.b) * share;
}

/** Its colour multiplied by another, `share` 0 to 1. */
export function glaze(stroke: Stroke, colour: Colour, share: number): void {
  stroke.r *= 1 + (colour[0] - 1) * share;
  stroke.g *= 1 + (colour[1] - 1) * share;
  stroke.b *= 1 + (colour[2] - 1) * share;
}

/** How much of a line of a width lies at a distance from its middle, 0 to 1; `soft` metres to either side fade. */
export const onLine = (distance: number, width: number, soft: number): number =>
  1 - ramp(width / 2 - soft, width / 2 + soft, Math.abs(distance));

/** Distance to the nearest of lines at these places. */
export function nearestOf(value: number, places: readonly number[]): number {
  let nearest = 99;
  for (const place of places) nearest = Math.min(nearest, Math.abs(value - place));
  return nearest;
}

/** Distance to the nearest of lines that come again every `step`. */
export const nearestEvery = (value: number, step: number): number => Math.abs(value - Math.round(value / step) * step);
