import type { FrameWindow } from '../../domain/quality/judgePace';
import type { Seconds } from '../../domain/units';

/** Gathers times between frames into windows. */
export interface FrameGatherer {
  /** Takes the time of one frame; gives a window when one is full. */
  readonly add: (interval: Seconds) => FrameWindow | null;
  /** Forgets what was gathered. */
  readonly clear: () => void;
}

/** Frames in a window; fewer where they come so slowly that this would take long. */
const FRAMES = 48;
const FEWEST = 12;
const LONGEST: Seconds = 2.5;

/** Creates an empty window; it allocates nothing between windows. */
export function createFrameWindow(): FrameGatherer {
  const intervals = new Float32Array(FRAMES);
  let count = 0;
  let length: Seconds = 0;
  const clear = (): void => {
    count = 0;
    length = 0;
  };
  return {
    add: (interval) => {
      intervals[count] = interval;
      count += 1;
      length += interval;
      if (count < FRAMES && (length < LONGEST || count < FEWEST)) return null;
      const sorted = intervals.slice(0, count).sort();
      const full = { median: sorted[Math.floor(count / 2)] ?? 0, length };
      clear();
      return full;
    },
    clear,
  };
}
