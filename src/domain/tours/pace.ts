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
