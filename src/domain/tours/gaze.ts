import { EYE_LINE, type Metres, type Pose, type Radians, turnBetween } from '../units';
import { type Track, walkingHeadingAt } from './track';

/** How the view changes along a track: from the pose one leaves, along the way, to the pose one arrives at. */
export interface Gaze {
  /** Turn from the walking direction to where one looked on leaving, and to where one shall look on arriving. */
  readonly leaving: Radians;
  readonly arriving: Radians;
  /** Length of way over which one turns from the one to the other. */
  readonly blend: Metres;
  readonly start: { readonly pitch: Radians; readonly eye: Metres };
  readonly end: { readonly pitch: Radians; readonly eye: Metres };
}

/** Heading (unwrapped), pitch and eye height. */
export interface View {
  heading: Radians;
  pitch: Radians;
  eye: Metres;
}

const LONGEST_BLEND: Metres = 1.8;

/** The gaze of someone who walks a track from one pose to another; eyes are at `EYE_LINE` on the way. */
export function gazeOf(track: Track, start: Pose, end: Pose): Gaze {
  return {
    leaving: turnBetween(walkingHeadingAt(track, 0), start.heading),
    arriving: turnBetween(walkingHeadingAt(track, track.length), end.heading),
    blend: Math.min(LONGEST_BLEND, track.length / 2),
    start: { pitch: start.pitch, eye: start.eye },
    end: { pitch: end.pitch, eye: end.eye },
  };
}

/** The view `s` metres along; continuous with its first derivative. Writes into `into`. */
export function viewAt(track: Track, gaze: Gaze, s: Metres, into: View): void {
  const left = 1 - ease(s / gaze.blend);
  const arrived = ease((s - track.length + gaze.blend) / gaze.blend);
  into.heading = walkingHeadingAt(track, s) + gaze.leaving * left + gaze.arriving * arrived;
  into.pitch = gaze.start.pitch * left + gaze.end.pitch * arrived;
  into.eye = EYE_LINE + (gaze.start.eye - EYE_LINE) * left + (gaze.end.eye - EYE_LINE) * arrived;
}

/** Smoothstep: 0 to 1 with level ends. */
export function ease(t: number): number {
  const u = Math.min(1, Math.max(0, t));
  return u * u * (3 - 2 * u);
}
