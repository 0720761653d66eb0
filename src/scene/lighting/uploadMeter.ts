/** Bytes sent to the graphics card by those who share the meter. */
export interface UploadMeter {
  readonly add: (bytes: number) => void;
  /** Called at the start of a frame. */
  readonly startFrame: () => void;
  /** In the frame under way or just drawn. */
  readonly lastFrame: () => number;
  readonly peak: () => number;
  readonly total: () => number;
}

/** Creates a meter at zero. */
export function createUploadMeter(): UploadMeter {
  let frame = 0;
  let peak = 0;
  let total = 0;
  return {
    add: (bytes) => {
      frame += bytes;
      total += bytes;
      peak = Math.max(peak, frame);
    },
    startFrame: () => {
      frame = 0;
    },
    lastFrame: () => frame,
    peak: () => peak,
    total: () => total,
  };
}
