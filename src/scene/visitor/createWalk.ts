import { findWay } from '../../domain/routes/findWay';
import type { Floor } from '../../domain/routes/floorOf';
import { VISITOR_PACE } from '../../domain/tours/pace';
import { type MutablePose, poseAt } from '../../domain/tours/poseAt';
import { roundCorners } from '../../domain/tours/roundCorners';
import { timeline } from '../../domain/tours/timeline';
import { walkingHeadingAt } from '../../domain/tours/track';
import { EYE_LINE, headingOf, type PlanPoint, type Pose } from '../../domain/units';
import type { Movement } from './movement';

/**
 * A walk across the floor to a point; null where there is no way. Looks where it goes and ends level, looking ahead.
 * The same timeline drives tours and films.
 *
 * @param startSpeed metres per second of someone already walking there
 */
export function createWalk(floor: Floor, from: Pose, to: PlanPoint, startSpeed: number): Movement | null {
  const way = findWay(floor, from, to);
  if (!way) return null;
  const track = roundCorners(floor.grid, [from, ...way.slice(1)]);
  const last = way.at(-1) ?? from;
  const heading = way.length > 1 ? walkingHeadingAt(track, track.length) : from.heading;
  const stop = { dwell: 0, via: [], caption: null };
  const line = timeline(
    {
      stops: [
        { id: 'start', pose: { ...from }, ...stop },
        { id: 'end', pose: { x: last.x, z: last.z, heading, pitch: 0, eye: EYE_LINE }, ...stop },
      ],
      tracks: [track],
    },
    VISITOR_PACE,
    startSpeed,
  );

  let time = 0;
  let speed = startSpeed;
  let course = from.heading;
  let isViewFree = false;
  const next: MutablePose = { ...from };
  return {
    step: (dt, pose) => {
      time += dt;
      poseAt(line, time, next);
      const dx = next.x - pose.x;
      const dz = next.z - pose.z;
      const moved = Math.hypot(dx, dz);
      speed = dt > 0 ? moved / dt : speed;
      if (moved > 1e-6) course = Math.atan2(dx, -dz);
      pose.x = next.x;
      pose.z = next.z;
      pose.eye = next.eye;
      if (!isViewFree) {
        pose.heading = next.heading;
        pose.pitch = next.pitch;
      }
      return time < line.duration;
    },
    yieldView: () => {
      isViewFree = true;
      return true;
    },
    fade: () => 0,
    isInterruptible: () => true,
    speed: () => speed,
    course: () => course,
  };
}

/** Whether someone who moves on a course walks towards a point, more or less. */
export function isTowards(from: PlanPoint, course: number, to: PlanPoint): boolean {
  return Math.cos(headingOf({ x: to.x - from.x, z: to.z - from.z }) - course) > 0.5;
}
