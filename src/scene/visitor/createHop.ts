import { canStand } from '../../domain/routes/clearanceAt';
import { findWay } from '../../domain/routes/findWay';
import type { Floor } from '../../domain/routes/floorOf';
import { nearestFloor } from '../../domain/routes/nearestFloor';
import { roundCorners } from '../../domain/tours/roundCorners';
import { pointAt } from '../../domain/tours/track';
import { type Metres, type Pose, type Seconds, turnBetween } from '../../domain/units';
import type { Movement } from './movement';

/** Ways longer than this are hopped in the dark: flying through half a hall makes one dizzy. */
const LONGEST_GLIDE: Metres = 12;
const SHORTEST_TIME: Seconds = 0.6;
const LONGEST_TIME: Seconds = 1.4;
const DARKEN: Seconds = 0.2;
const LIGHTEN: Seconds = 0.28;
/** Eyes higher than this belong to a view from above, which needs no floor. */
const TALLEST: Metres = 2.2;

/** Where a hop to a pose really ends: beside what stands there, unless one looks from above. */
export function landingOf(floor: Floor, to: Pose): Pose {
  if (to.eye > TALLEST || canStand(floor.grid, to)) return to;
  return { ...to, ...nearestFloor(floor, to) };
}

/**
 * A hop to a pose: a glide of 0.6 to 1.4 s at eye height along the way one would walk, so never through a wall; or,
 * where the way is long or motion is unwelcome, a fade to black and back.
 */
export function createHop(floor: Floor, from: Pose, to: Pose, isMotionReduced: boolean): Movement {
  const canGlide = !isMotionReduced && isOnFloor(floor, from) && isOnFloor(floor, to);
  const straight = Math.hypot(to.x - from.x, to.z - from.z);
  if (!canGlide || straight > LONGEST_GLIDE) return fadeTo(to);
  const way = findWay(floor, from, to);
  if (!way) return fadeTo(to);
  const track = roundCorners(floor.grid, [from, ...way.slice(1, -1), to]);
  return track.length > LONGEST_GLIDE ? fadeTo(to) : glideAlong(track, from, to);
}

const isOnFloor = (floor: Floor, pose: Pose): boolean => pose.eye <= TALLEST && canStand(floor.grid, pose, 0.2);

function glideAlong(track: ReturnType<typeof roundCorners>, from: Pose, to: Pose): Movement {
  const start = { ...from };
  const turn = turnBetween(start.heading, to.heading);
  const wanted = 0.45 + 0.08 * track.length + 0.15 * Math.abs(turn);
  const lasts = Math.min(LONGEST_TIME, Math.max(SHORTEST_TIME, wanted));
  let time = 0;
  return {
    step: (dt, pose) => {
      time = Math.min(lasts, time + dt);
      if (time >= lasts) {
        Object.assign(pose, to);
        return false;
      }
      const share = easeGently(time / lasts);
      pointAt(track, track.length * share, pose);
      pose.heading = start.heading + turn * share;
      pose.pitch = start.pitch + (to.pitch - start.pitch) * share;
      pose.eye = start.eye + (to.eye - start.eye) * share;
      return true;
    },
    yieldView: () => false,
    fade: () => 0,
    isInterruptible: () => true,
    speed: () => 0,
    course: () => 0,
  };
}

function fadeTo(to: Pose): Movement {
  let time = 0;
  let isThere = false;
  return {
    step: (dt, pose) => {
      time += dt;
      if (!isThere && time >= DARKEN) {
        Object.assign(pose, to);
        isThere = true;
        // Lightening starts from full black, however long the frame of the jump took.
        time = DARKEN;
      }
      return time < DARKEN + LIGHTEN;
    },
    yieldView: () => false,
    fade: () => (isThere ? Math.max(0, 1 - (time - DARKEN) / LIGHTEN) : Math.min(1, time / DARKEN)),
    isInterruptible: () => isThere,
    speed: () => 0,
    course: () => 0,
  };
}

/** Smootherstep: starts and ends without a jerk. */
const easeGently = (t: number): number => t * t * t * (t * (6 * t - 15) + 10);
