/**
 * Whether the level of the picture fits the pace at which frames came. Pure: the scene measures windows of frames while
 * the visitor moves and hands each in.
 */
import type { Seconds } from '../units';
import { coarserOf, QUALITIES, type Quality } from './quality';

/** One window of frames drawn while the visitor moved. */
export interface FrameWindow {
  /** Median time between two frames. */
  readonly median: Seconds;
  /** How long the window lasted. */
  readonly length: Seconds;
}

/** A level with what was seen of it so far. */
export interface Pace {
  readonly level: Quality;
  /** Never above this. */
  readonly highest: Quality;
  /** Slow windows in a row. */
  readonly slow: number;
  /** Time of smooth windows in a row. */
  readonly smooth: Seconds;
  /** A level is gone up once in a visit; what then turns out too much is never tried again. */
  readonly hasRisen: boolean;
}

/** Frames slower and faster than these are slow and smooth; between them nothing is wrong and nothing is proved. */
export interface PaceLimits {
  readonly slow: Seconds;
  readonly smooth: Seconds;
}

/** Flat: below 25 frames a second is slow, above 46 smooth. A screen that shows 30 stays where it is. */
export const FLAT_LIMITS: PaceLimits = { slow: 0.04, smooth: 0.0215 };
/** In a headset below 55 frames a second make ill, and no level is gone up. */
export const HEADSET_LIMITS: PaceLimits = { slow: 0.018, smooth: 0 };

/** So many slow windows in a row are no accident. */
const SLOW_WINDOWS = 2;
/** So long it must have been smooth before more is dared. */
const SMOOTH_ENOUGH: Seconds = 60;

/** The pace at the start of a visit. */
export const paceAt = (level: Quality, highest: Quality): Pace => ({
  level: coarserOf(level, highest),
  highest,
  slow: 0,
  smooth: 0,
  hasRisen: false,
});

/**
 * The pace after one more window: one level down after a run of slow windows, one level up after a long smooth time and
 * only once. So a visit changes its level four times at most, whatever the frames do.
 */
export function judgePace(pace: Pace, { median, length }: FrameWindow, limits: PaceLimits = FLAT_LIMITS): Pace {
  if (median > limits.slow) {
    if (pace.slow + 1 < SLOW_WINDOWS) return { ...pace, slow: pace.slow + 1, smooth: 0 };
    return { ...pace, level: stepped(pace.level, -1), slow: 0, smooth: 0 };
  }
  if (median > limits.smooth) return { ...pace, slow: 0, smooth: 0 };
  const smooth = pace.smooth + length;
  const risen = coarserOf(stepped(pace.level, 1), pace.highest);
  if (pace.hasRisen || risen === pace.level || smooth < SMOOTH_ENOUGH) return { ...pace, slow: 0, smooth };
  return { ...pace, level: risen, slow: 0, smooth: 0, hasRisen: true };
}

const stepped = (level: Quality, by: 1 | -1): Quality => QUALITIES[QUALITIES.indexOf(level) + by] ?? level;
