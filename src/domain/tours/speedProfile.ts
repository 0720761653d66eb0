import type { Metres, Seconds } from '../units';
import { type Gaze, type View, viewAt } from './gaze';
import type { Pace } from './pace';
import { curvatureAt, type Track } from './track';

/** Speed along a track as steps of constant acceleration; `s`, `t`, `v` at the ends of the steps. */
export interface SpeedProfile {
  readonly s: Float64Array;
  readonly t: Float64Array;
  readonly v: Float64Array;
  readonly duration: Seconds;
}

const STEP: Metres = 0.04;
/** Never slower than this under way, so that every walk ends. */
const CREEP = 0.005;

/**
 * The fastest walk along a track that starts with `startSpeed`, ends standing, and keeps to the pace: speed,
 * acceleration along and across the way, and turn of the view.
 */
export function speedProfile(track: Track, gaze: Gaze, pace: Pace, startSpeed: number): SpeedProfile {
  const steps = Math.max(64, Math.ceil(track.length / STEP));
  const step = track.length / steps;
  const s = Float64Array.from({ length: steps + 1 }, (_, at) => at * step);
  const limits = s.map((along) => fastestAt(track, gaze, pace, along, step));
  // The slower neighbour counts too, so that the limit also holds between the samples.
  const v = limits.map((own, at) => Math.min(own, limits[at - 1] ?? own, limits[at + 1] ?? own));
  v[0] = Math.min(startSpeed, pace.speed);
  v[steps] = 0;
  const gain = 2 * pace.acceleration * step;
  for (let at = steps - 1; at >= 0; at -= 1) v[at] = Math.min(v[at] ?? 0, Math.sqrt((v[at + 1] ?? 0) ** 2 + gain));
  for (let at = 1; at <= steps; at += 1) v[at] = Math.min(v[at] ?? 0, Math.sqrt((v[at - 1] ?? 0) ** 2 + gain));
  const t = new Float64Array(steps + 1);
  for (let at = 1; at <= steps; at += 1) {
    t[at] = (t[at - 1] ?? 0) + (2 * step) / ((v[at - 1] ?? 0) + (v[at] ?? 0));
  }
  return { s, t, v, duration: t[steps] ?? 0 };
}

/** Distance along the track after `time` seconds of the walk. */
export function distanceAt(profile: SpeedProfile, time: Seconds): Metres {
  const { s, t, v } = profile;
  let low = 0;
  let high = t.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((t[middle] ?? 0) <= time) low = middle;
    else high = middle - 1;
  }
  const start = v[low] ?? 0;
  const lasts = (t[low + 1] ?? 0) - (t[low] ?? 0);
  const passed = Math.min(lasts, Math.max(0, time - (t[low] ?? 0)));
  if (lasts <= 0) return s[low] ?? 0;
  const acceleration = ((v[low + 1] ?? 0) - start) / lasts;
  return (s[low] ?? 0) + start * passed + (acceleration * passed * passed) / 2;
}

function fastestAt(track: Track, gaze: Gaze, pace: Pace, s: Metres, step: Metres): number {
  const before: View = { heading: 0, pitch: 0, eye: 0 };
  const after: View = { heading: 0, pitch: 0, eye: 0 };
  viewAt(track, gaze, s - step / 2, before);
  viewAt(track, gaze, s + step / 2, after);
  const turns = Math.max(Math.abs(after.heading - before.heading), Math.abs(after.pitch - before.pitch)) / step;
  const rises = Math.abs(after.eye - before.eye) / step;
  const byTurn = (0.97 * pace.turnSpeed) / Math.max(turns, 1e-6);
  const byRise = pace.speed / Math.max(rises, 1e-6);
  const byBend = Math.sqrt(pace.acceleration / Math.max(Math.abs(curvatureAt(track, s)), 1e-6));
  return Math.max(CREEP, Math.min(pace.speed, byTurn, byRise, byBend));
}
