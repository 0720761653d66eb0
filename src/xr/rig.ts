/**
 * The tracked space of a headset in the hall, pure. Tracked space: metres, floor at y = 0, looking along -z as WebXR
 * gives it; a rig says where that space's origin stands on the plan and which heading its -z has there.
 */
import type { Ray } from '../domain/picking/pick';
import { type HallPoint, type Heading, headingOf, normaliseHeading, type PlanPoint, type Pose } from '../domain/units';

/** Where the tracked space stands in the hall. */
export interface Rig extends PlanPoint {
  readonly heading: Heading;
}

/** Position and orientation as WebXR gives them; `orientation` is a unit quaternion. */
export interface TrackedPose {
  readonly position: HallPoint;
  readonly orientation: { readonly x: number; readonly y: number; readonly z: number; readonly w: number };
}

/** A point of the tracked space in the hall. */
export function pointInHall(rig: Rig, { x, y, z }: HallPoint): HallPoint {
  const turned = turn(rig.heading, { x, z });
  return { x: rig.x + turned.x, y, z: rig.z + turned.z };
}

/** What a tracked thing points at, in the hall: from its position along its own -z. */
export function rayInHall(rig: Rig, tracked: TrackedPose): Ray {
  const forward = forwardOf(tracked.orientation);
  return {
    origin: pointInHall(rig, tracked.position),
    direction: { ...turn(rig.heading, forward), y: forward.y },
  };
}

/** The pose in the plan of someone whose head is tracked. */
export function poseInHall(rig: Rig, head: TrackedPose): Pose {
  const { origin, direction } = rayInHall(rig, head);
  return {
    x: origin.x,
    z: origin.z,
    eye: origin.y,
    heading: normaliseHeading(rig.heading + headHeading(head)),
    pitch: Math.asin(Math.min(1, Math.max(-1, direction.y))),
  };
}

/** The rig that puts a tracked head upon a point of the plan, looking towards a heading. */
export function rigFor(head: TrackedPose, to: PlanPoint & { readonly heading: Heading }): Rig {
  const heading = normaliseHeading(to.heading - headHeading(head));
  const offset = turn(heading, head.position);
  return { x: to.x - offset.x, z: to.z - offset.z, heading };
}

/** Heading of a head in tracked space; someone who looks straight up or down faces where the top of the head points. */
function headHeading({ orientation }: TrackedPose): Heading {
  const forward = forwardOf(orientation);
  if (Math.hypot(forward.x, forward.z) > 0.2) return headingOf(forward);
  const { x, y, z, w } = orientation;
  const up = { x: 2 * (x * y - w * z), z: 2 * (y * z + w * x) };
  return headingOf(forward.y < 0 ? up : { x: -up.x, z: -up.z });
}

/** The unit vector (0, 0, -1) turned by a quaternion. */
function forwardOf({ x, y, z, w }: TrackedPose['orientation']): HallPoint {
  return { x: -2 * (x * z + w * y), y: -2 * (y * z - w * x), z: -(1 - 2 * (x * x + y * y)) };
}

/** A plan vector of the tracked space turned so that -z becomes the heading. */
function turn(heading: Heading, { x, z }: PlanPoint): PlanPoint {
  const cos = Math.cos(heading);
  const sin = Math.sin(heading);
  return { x: x * cos - z * sin, z: x * sin + z * cos };
}
