/**
 * What each face shows, as a small float texture that the shaders read by row: the slot shown before, the slot shown
 * now, and when the change began. One texture for frames, labels, panels and covers alike.
 */
import { DataTexture, FloatType, NearestFilter, RGBAFormat } from 'three';
import { NO_SLOT } from './slot';

/** Texels per line of the table; must equal `FACE_COLUMNS` in `faceSampling.ts`. */
export const FACE_COLUMNS = 64;

/** Slot shown before, slot shown now, beginning of the fade, 1 where there is none. */
export type FaceState = readonly [before: number, slot: number, since: number, isWhole: number];

export interface FaceTable {
  readonly texture: DataTexture;
  /** Empties the table and makes room for so many faces. */
  readonly reset: (faces: number) => void;
  /** Slot a face shows now. */
  readonly shown: (face: number) => number;
  /** Shows a slot: at once, or fading from what was there since `since` (seconds of the stream's own time). */
  readonly show: (face: number, slot: number, since: number | null) => void;
  /** What a face shows, with the fade it may be in. */
  readonly stateOf: (face: number) => FaceState;
  /** Takes up a state again, in whatever row the face stands now. */
  readonly resume: (face: number, state: FaceState) => void;
  /** Ends a fade at once: what it began from is going away. */
  readonly endFade: (face: number) => void;
  readonly dispose: () => void;
}

/** Creates an empty table. */
export function createFaceTable(): FaceTable {
  let values = new Float32Array(FACE_COLUMNS * 4);
  const texture = new DataTexture(values, FACE_COLUMNS, 1, RGBAFormat, FloatType);
  texture.minFilter = NearestFilter;
  texture.magFilter = NearestFilter;
  const clear = (): void => {
    for (let at = 0; at < values.length; at += 4) values.set([NO_SLOT, NO_SLOT, 0, 1], at);
    texture.needsUpdate = true;
  };
  clear();

  return {
    texture,
    reset: (faces) => {
      const lines = Math.max(1, Math.ceil(faces / FACE_COLUMNS));
      if (values.length !== lines * FACE_COLUMNS * 4) {
        texture.dispose();
        values = new Float32Array(lines * FACE_COLUMNS * 4);
        texture.image = { data: values, width: FACE_COLUMNS, height: lines };
      }
      clear();
    },
    shown: (face) => values[face * 4 + 1] ?? NO_SLOT,
    show: (face, slot, since) => {
      const before = since === null ? slot : (values[face * 4 + 1] ?? NO_SLOT);
      values.set([before, slot, since ?? 0, since === null ? 1 : 0], face * 4);
      texture.needsUpdate = true;
    },
    stateOf: (face) => {
      const [before = NO_SLOT, slot = NO_SLOT, since = 0, isWhole = 1] = values.subarray(face * 4, face * 4 + 4);
      return [before, slot, since, isWhole];
    },
    resume: (face, state) => {
      values.set(state, face * 4);
      texture.needsUpdate = true;
    },
    endFade: (face) => {
      const shown = values[face * 4 + 1] ?? NO_SLOT;
      if (values[face * 4] === shown) return;
      values[face * 4] = shown;
      texture.needsUpdate = true;
    },
    dispose: () => texture.dispose(),
  };
}
