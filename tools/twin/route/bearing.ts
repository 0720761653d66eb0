import { type Heading, headingOf, normaliseHeading, type PlanPoint } from '../../../src/domain/units';

/** Eight winds of the plan, clockwise from plan north (up on the drawing). */
export const BEARINGS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

/** A direction on the plan, as one would say it. */
export type Bearing = (typeof BEARINGS)[number];

/** The wind nearest to a heading. */
export function bearingOf(heading: Heading): Bearing {
  const eighth = Math.round(normaliseHeading(heading) / (Math.PI / 4)) % BEARINGS.length;
  return BEARINGS[eighth] ?? 'n';
}

/** The wind nearest to the direction of a vector. */
export const bearingTowards = (from: PlanPoint, to: PlanPoint): Bearing =>
  bearingOf(headingOf({ x: to.x - from.x, z: to.z - from.z }));
