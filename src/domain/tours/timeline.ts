import type { Bilingual } from '../language/language';
import { type Metres, type Pose, type Radians, type Seconds, turnBetween } from '../units';
import { type Gaze, gazeOf } from './gaze';
import { type Pace, TOUR_PACE } from './pace';
import type { Route, RouteStop } from './routeThrough';
import { type SpeedProfile, speedProfile } from './speedProfile';
import type { Track } from './track';

/** A stretch of time in which one walks, turns on the spot or stays. */
export type Segment =
  | {
      readonly kind: 'walk';
      readonly from: Seconds;
      readonly until: Seconds;
      readonly track: Track;
      readonly profile: SpeedProfile;
      readonly gaze: Gaze;
    }
  | {
      readonly kind: 'turn';
      readonly from: Seconds;
      readonly until: Seconds;
      readonly start: Pose;
      readonly end: Pose;
      readonly turn: Radians;
    }
  | { readonly kind: 'dwell'; readonly from: Seconds; readonly until: Seconds; readonly pose: Pose };

/** When one is where on a route; sampled with `poseAt`. */
export interface Timeline {
  readonly segments: readonly Segment[];
  readonly duration: Seconds;
  readonly stops: readonly {
    readonly id: string;
    readonly caption: Bilingual | null;
    readonly arrives: Seconds;
    readonly leaves: Seconds;
  }[];
}

/** Ways shorter than this are a turn on the spot with a small step in it. */
const STEP: Metres = 0.4;

/**
 * Times a route: walks that start and end standing, look where they go and arrive looking at what the stop shows,
 * and stays. Position, heading, pitch and eye height are continuous with their first derivatives; no roll.
 *
 * @param startSpeed metres per second at the start of the first walk, for someone already walking
 */
export function timeline(route: Route, pace: Pace = TOUR_PACE, startSpeed = 0): Timeline {
  const segments: Segment[] = [];
  const stops: Timeline['stops'][number][] = [];
  let time: Seconds = 0;
  route.stops.forEach((stop, at) => {
    const before = route.stops[at - 1];
    const track = route.tracks[at - 1];
    if (before && track) {
      const leg = legOf(time, before, stop, track, pace, at === 1 ? startSpeed : 0);
      if (leg.until > time) segments.push(leg);
      time = leg.until;
    }
    const leaves = time + stop.dwell;
    if (stop.dwell > 0) segments.push({ kind: 'dwell', from: time, until: leaves, pose: stop.pose });
    stops.push({ id: stop.id, caption: stop.caption, arrives: time, leaves });
    time = leaves;
  });
  const last = route.stops.at(-1);
  if (segments.length === 0 && last) segments.push({ kind: 'dwell', from: 0, until: 0, pose: last.pose });
  return { segments, duration: time, stops };
}

function legOf(
  from: Seconds,
  before: RouteStop,
  stop: RouteStop,
  track: Track,
  pace: Pace,
  startSpeed: number,
): Segment {
  if (track.length < STEP) return turnOf(from, before.pose, stop.pose, pace);
  const gaze = gazeOf(track, before.pose, stop.pose);
  const profile = speedProfile(track, gaze, pace, startSpeed);
  return { kind: 'walk', from, until: from + profile.duration, track, profile, gaze };
}

function turnOf(from: Seconds, start: Pose, end: Pose, pace: Pace): Segment {
  const turn = turnBetween(start.heading, end.heading);
  const most = Math.max(Math.abs(turn), Math.abs(end.pitch - start.pitch));
  const moved = Math.hypot(end.x - start.x, end.z - start.z, end.eye - start.eye);
  // A smoothstep of size d in time T is fastest at 1.5 d / T and gathers speed by 6 d / T^2 at most.
  const lasts = Math.max(
    1.5 * Math.max(most / pace.turnSpeed, moved / pace.speed),
    Math.sqrt(6 * Math.max(most / (2 * pace.turnSpeed), moved / pace.acceleration)),
  );
  return { kind: 'turn', from, until: from + lasts, start, end, turn };
}
