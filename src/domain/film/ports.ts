import type { Pose, Seconds } from '../units';

/** One rendered picture as raw bytes: 4 per pixel (red, green, blue, alpha), rows from the top. */
export interface Frame {
  readonly pixels: Uint8Array<ArrayBuffer>;
  readonly w: number;
  readonly h: number;
}

/** Where the pictures of a film come from: the hall, drawn for a pose and a virtual time. */
export interface FrameSource {
  /** Waits until everything the pose needs is there, draws once and reads the picture back. */
  readonly draw: (pose: Pose, time: Seconds) => Promise<Frame>;
}

/** Where the pictures go. */
export interface FrameSink {
  /** Codec as a short name, e.g. `vp9`. */
  readonly codec: string;
  /** Takes one picture; resolves when the next may come. */
  readonly add: (frame: Frame, time: Seconds, lasts: Seconds) => Promise<void>;
  /** Ends the film; nothing may be added after. */
  readonly finish: () => Promise<void>;
  /** Gives up and throws away what was made. */
  readonly abandon: () => Promise<void>;
}

/** Digest of bytes as lower-case hex; SHA-256 wherever it is used. */
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;

/** Where the time goes; only for reports, never for what is drawn. */
export interface Stopwatch {
  /** Seconds since the stopwatch was made. */
  readonly read: () => Seconds;
}

/** What is written beside a film, so that anyone can say whether another rendering is the same. */
export interface FilmReceipt {
  readonly film: string;
  readonly size: string;
  readonly fps: number;
  readonly frames: number;
  readonly codec: string;
  /** Digest of the film's plan and of the address of the compiled exhibition. */
  readonly inputsHash: string;
  /** Digest of each picture's pixels, in order. */
  readonly frameHashes: readonly string[];
  /** Length of the film. */
  readonly seconds: Seconds;
  /** How fast it was made. */
  readonly framesPerSecond: number;
}
