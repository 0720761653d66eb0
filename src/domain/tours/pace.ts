import { toRadians } from '../units';
import type { Tour } from './schemas';

/** How briskly a timeline goes. */
export interface Pace {
  /** Metres per second. */
  readonly speed: number;
  /** Metres per second squared, along the way and across it. */
  readonly acceleration: number;
  /** Radians per second. */
  readonly turnSpeed: number;
}

/** Tours and films: a stroll that turns no faster than 45 degrees per second. */
export const TOUR_PACE: Pace = { speed: 1.1, acceleration: 0.6, turnSpeed: 0.785 };
/** A visitor sent across the floor by a click. */
export const VISITOR_PACE: Pace = { speed: 1.4, acceleration: 1.6, turnSpeed: 1.7 };

/** The pace a tour file asks for; `TOUR_PACE` where it says nothing. */
export const paceOf = (asked: Tour['pace']): Pace => ({
  ...TOUR_PACE,
  speed: asked?.speed ?? TOUR_PACE.speed,
  turnSpeed: asked?.turnDeg === undefined ? TOUR_PACE.turnSpeed : toRadians(asked.turnDeg),
});
