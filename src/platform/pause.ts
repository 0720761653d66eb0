/** Milliseconds of a pause: half a frame. */
const PAUSE = 8;

/** Resolves after half a frame, with or without one being drawn. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE));
