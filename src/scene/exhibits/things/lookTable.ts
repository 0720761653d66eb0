import { DataTexture, FloatType, NearestFilter, RGBAFormat } from 'three';
import { LOOK_TEXELS } from './material';

/** How one thing looks: its material's colour (linear), light, face and exhibit, by the number of its instance. */
export interface Look {
  readonly tone: readonly [number, number, number];
  readonly light: number;
  /** Brightness of what it mirrors, 1 as usual. */
  readonly around: number;
  readonly face: number;
  /** Row of its skin in the face table, -1 for none. */
  readonly skin: number;
  /** Where its wear lies, 0 to 1: two of one model have theirs in other places. */
  readonly wear: number;
  /** How far its colour is that of the paper its picture is printed on, 0 to 1. */
  readonly paper: number;
  readonly exhibit: number;
  /** Exhibit whose light it shares, also where it is not that exhibit itself. */
  readonly dimmedWith: number;
}

/** Columns of the table; things may lie across the end of a line. */
const COLUMNS = 64;

/** The looks of all drawn things as a small float texture. */
export interface LookTable {
  readonly uniform: { value: DataTexture };
  readonly write: (looks: readonly (readonly [instance: number, look: Look])[]) => void;
  /**
   * How far an instance is there: 0 to 1 it appears; from 1 to 2 it comes in the place of another, which goes from 0 to
   * -1, each in its own pixels. Whole, 1, once written.
   */
  readonly setPresence: (instance: number, presence: number) => void;
  readonly dispose: () => void;
}

/** Creates an empty table. */
export function createLookTable(): LookTable {
  const make = (lines: number): DataTexture => {
    const texture = new DataTexture(new Float32Array(COLUMNS * lines * 4), COLUMNS, lines, RGBAFormat, FloatType);
    texture.minFilter = NearestFilter;
    texture.magFilter = NearestFilter;
    return texture;
  };
  const uniform = { value: make(1) };
  return {
    uniform,
    write: (looks) => {
      const highest = looks.reduce((most, [instance]) => Math.max(most, instance), 0);
      const lines = Math.ceil(((highest + 1) * LOOK_TEXELS) / COLUMNS);
      if (lines > uniform.value.image.height) {
        const before = uniform.value;
        uniform.value = make(lines * 2);
        (uniform.value.image.data as Float32Array).set(before.image.data as Float32Array);
        before.dispose();
      }
      const values = uniform.value.image.data as Float32Array;
      for (const [instance, { tone, light, around, face, skin, wear, paper, exhibit, dimmedWith }] of looks) {
        values.set(
          [...tone, light, face, exhibit, dimmedWith, around, skin, wear, paper, 1],
          instance * LOOK_TEXELS * 4,
        );
      }
      uniform.value.needsUpdate = true;
    },
    setPresence: (instance, presence) => {
      (uniform.value.image.data as Float32Array)[(instance * LOOK_TEXELS + 2) * 4 + 3] = presence;
      uniform.value.needsUpdate = true;
    },
    dispose: () => uniform.value.dispose(),
  };
}
