/**
 * Units and the plan's frame. Everything in `domain` is in metres, radians and seconds.
 *
 * Plan space: origin at the inner corner of S8 that lies top left on the drawing; `x` along the route (right on the
 * drawing), `z` across (down on the drawing), `y` up from the finished floor. The compass direction of the building is
 * not known to us; "north" in names and headings means up on the drawing (-z).
 */

/** Length in metres. */
export type Metres = number;
/** Angle in radians. */
export type Radians = number;
/** Angle in degrees; only in files and URLs. */
export type Degrees = number;
/** Duration in seconds. */
export type Seconds = number;
/** Direction in the plan: radians clockwise seen from above, 0 = plan north (-z), pi/2 = plan east (+x). */
export type Heading = Radians;

/** A point on the floor plan. */
export interface PlanPoint {
  readonly x: Metres;
  readonly z: Metres;
}

/** A point in the hall; `y` up from the floor. */
export interface HallPoint extends PlanPoint {
  readonly y: Metres;
}

/** Extent along an item's own axes: `x` to the right of someone facing it, `y` up, `z` towards that person. */
export interface Size {
  readonly x: Metres;
  readonly y: Metres;
  readonly z: Metres;
}

/** Where a visitor's eye is and looks. `pitch` is positive upwards, 0 level. */
export interface Pose extends PlanPoint {
  readonly heading: Heading;
  readonly pitch: Radians;
  /** Eye height above the floor. */
  readonly eye: Metres;
}

/** Standing eye line of the visit (DESIGN 2.3). */
export const EYE_LINE: Metres = 1.6;

/** Degrees from files and URLs to radians. */
export const toRadians = (degrees: Degrees): Radians => (degrees * Math.PI) / 180;

/** Radians to degrees for files and URLs. */
export const toDegrees = (radians: Radians): Degrees => (radians * 180) / Math.PI;

/** The same direction within [0, 2 pi). */
export function normaliseHeading(heading: Heading): Heading {
  const turn = 2 * Math.PI;
  const rest = heading % turn;
  return rest < 0 ? rest + turn : rest;
}

/** Unit vector of a heading on the plan. */
export const directionOf = (heading: Heading): PlanPoint => ({ x: Math.sin(heading), z: -Math.cos(heading) });

/** Heading of a plan vector; the zero vector gives 0. */
export const headingOf = (vector: PlanPoint): Heading => normaliseHeading(Math.atan2(vector.x, -vector.z));

/** Shortest signed turn from one heading to another, in (-pi, pi]; positive is clockwise. */
export function turnBetween(from: Heading, to: Heading): Radians {
  const turn = normaliseHeading(to - from);
  return turn > Math.PI ? turn - 2 * Math.PI : turn;
}

/** Distance between two plan points. */
export const distanceBetween = (a: PlanPoint, b: PlanPoint): Metres => Math.hypot(a.x - b.x, a.z - b.z);
