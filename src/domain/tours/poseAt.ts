import { normaliseHeading, type Pose, type Seconds } from '../units';
import { ease, viewAt } from './gaze';
import { distanceAt } from './speedProfile';
import type { Segment, Timeline } from './timeline';
import { pointAt } from './track';

/** A pose that is written in place. */
export type MutablePose = { -readonly [K in keyof Pose]: Pose[K] };

/**
 * Where one is and looks at a time of a timeline; before the start and after the end the first and last pose. Pure:
 * the live camera and the film call it with their own clocks.
 *
 * @param into written and returned instead of a new pose, so that a frame allocates nothing
 */
export function poseAt(
  { segments }: Timeline,
  time: Seconds,
  into: MutablePose = { x: 0, z: 0, heading: 0, pitch: 0, eye: 0 },
): Pose {
  let at = 0;
  while (at + 1 < segments.length && (segments[at]?.until ?? 0) <= time) at += 1;
  const segment = segments[at];
  if (segment) write(segment, Math.min(segment.until, Math.max(segment.from, time)), into);
  into.heading = normaliseHeading(into.heading);
  return into;
}

function write(segment: Segment, time: Seconds, into: MutablePose): void {
  if (segment.kind === 'walk') {
    const s = distanceAt(segment.profile, time - segment.from);
    pointAt(segment.track, s, into);
    viewAt(segment.track, segment.gaze, s, into);
    return;
  }
  if (segment.kind === 'dwell') {
    Object.assign(into, segment.pose);
    return;
  }
  const { start, end } = segment;
  const share = segment.until > segment.from ? ease((time - segment.from) / (segment.until - segment.from)) : 1;
  into.x = start.x + (end.x - start.x) * share;
  into.z = start.z + (end.z - start.z) * share;
  into.heading = start.heading + segment.turn * share;
  into.pitch = start.pitch + (end.pitch - start.pitch) * share;
  into.eye = start.eye + (end.eye - start.eye) * share;
}
