/** Where a visitor stands to look at something square-on. */
import type { Walkable } from '../plan/walkable';
import {
  directionOf,
  EYE_LINE,
  type HallPoint,
  type Heading,
  headingOf,
  type Metres,
  normaliseHeading,
  type Pose,
  toRadians,
} from '../units';
import type { LineOfSight } from './lineOfSight';

/** Something to look at. */
export interface Sight {
  /** Centre of the thing. */
  readonly centre: HallPoint;
  /** Direction its front looks. */
  readonly facing: Heading;
  readonly w: Metres;
  readonly h: Metres;
  /** Wished distance on the floor between eye and centre. */
  readonly distance: Metres;
  readonly near: Metres;
  readonly far: Metres;
  /** Body the thing lies in or on, which does not hide it. */
  readonly within: string | null;
}

/** What a search for a standing point needs. */
export interface Ground {
  readonly floor: Walkable;
  readonly sees: LineOfSight;
  /** Free floor around the visitor's middle. */
  readonly clear: Metres;
}

const ANGLES = [0, 6, -6, 12, -12, 18, -18, 25, -25, 32, -32, 40, -40, 50, -50];
const STEP: Metres = 0.1;
/** A degree aside costs as much as this many metres of distance. */
const PER_DEGREE = 0.02;
/** Part of the half extents that must be seen besides the centre. */
const SEEN_PART = 0.8;

/**
 * The best pose before a thing: on reachable floor, free by `clear`, its centre and the points near its corners in clear
 * sight; as square-on and as near to the wished distance as the place allows. Null when there is none.
 */
export function standingFor(sight: Sight, ground: Ground): Pose | null {
  const points = pointsOf(sight);
  for (const { angle, distance } of candidates(sight)) {
    const out = directionOf(sight.facing + toRadians(angle));
    const eye = { x: sight.centre.x + out.x * distance, y: EYE_LINE, z: sight.centre.z + out.z * distance };
    if (!ground.floor.canStand(eye, ground.clear)) continue;
    if (points.every((point) => ground.sees(eye, point, sight.within))) return poseTowards(eye, sight.centre);
  }
  return null;
}

/** A pose at a point of the floor, eyes on a target. */
export function poseTowards(eye: HallPoint, target: HallPoint): Pose {
  const run = Math.hypot(target.x - eye.x, target.z - eye.z);
  return {
    x: round(eye.x, 1e3),
    z: round(eye.z, 1e3),
    heading: round(normaliseHeading(headingOf({ x: target.x - eye.x, z: target.z - eye.z })), 1e5),
    pitch: round(Math.atan2(target.y - EYE_LINE, run), 1e5),
    eye: EYE_LINE,
  };
}

/** Centre and four points near the corners of the front. */
export function pointsOf(sight: Pick<Sight, 'centre' | 'facing' | 'w' | 'h'>): readonly HallPoint[] {
  const { centre } = sight;
  const right = directionOf(sight.facing - Math.PI / 2);
  const at = (su: number, sv: number): HallPoint => ({
    x: centre.x + right.x * su * (sight.w / 2) * SEEN_PART,
    y: centre.y + sv * (sight.h / 2) * SEEN_PART,
    z: centre.z + right.z * su * (sight.w / 2) * SEEN_PART,
  });
  return [centre, at(-1, -1), at(1, -1), at(-1, 1), at(1, 1)];
}

function candidates(sight: Sight): readonly { angle: number; distance: Metres }[] {
  const list: { angle: number; distance: Metres; cost: number }[] = [];
  const steps = Math.max(0, Math.floor((sight.far - sight.near) / STEP + 1e-9));
  const distances = [sight.distance, ...Array.from({ length: steps + 1 }, (_, n) => sight.near + n * STEP)];
  for (const angle of ANGLES) {
    for (const distance of distances) {
      list.push({ angle, distance, cost: Math.abs(distance - sight.distance) + Math.abs(angle) * PER_DEGREE });
    }
  }
  return list.sort((a, b) => a.cost - b.cost || Math.abs(a.angle) - Math.abs(b.angle) || a.angle - b.angle);
}

const round = (value: number, per: number): number => Math.round(value * per) / per + 0;
