import { type Degrees, toDegrees, toRadians } from '../../domain/units';

/** Vertical field of view on wide screens. */
const VERTICAL: Degrees = 60;
/** Upright phones see at least this much from left to right. */
const LEAST_HORIZONTAL: Degrees = 60;
/** More than this looks like a fish's eye. */
const MOST_VERTICAL: Degrees = 105;

/** Vertical field of view in degrees for a picture `aspect` times as wide as high. */
export function fieldOfView(aspect: number): Degrees {
  const forWidth = toDegrees(2 * Math.atan(Math.tan(toRadians(LEAST_HORIZONTAL) / 2) / Math.max(aspect, 0.01)));
  return Math.min(MOST_VERTICAL, Math.max(VERTICAL, forWidth));
}
