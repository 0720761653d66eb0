/** Capital letters as strokes in a box one unit high, baseline at 0. */
import type { Point2 } from '../../kit/polygon';

/** A letter: its width and its strokes. */
export interface Letter {
  readonly width: number;
  readonly strokes: readonly (readonly Point2[])[];
}

const arc = (cx: number, cy: number, rx: number, ry: number, from: number, to: number): readonly Point2[] =>
  Array.from({ length: 13 }, (_, n) => {
    const angle = from + ((to - from) * n) / 12;
    return [cx + Math.cos(angle) * rx, cy + Math.sin(angle) * ry] as const;
  });

/** The letters of the one word that is documented. */
export const LETTERS: Readonly<Record<string, Letter>> = {
  T: {
    width: 0.72,
    strokes: [
      [
        [0, 1],
        [0.72, 1],
      ],
      [
        [0.36, 0.97],
        [0.36, 0],
      ],
    ],
  },
  R: {
    width: 0.66,
    strokes: [
      [
        [0.05, 0],
        [0.05, 1],
      ],
      [[0.05, 1], [0.34, 1], ...arc(0.34, 0.75, 0.25, 0.25, Math.PI / 2, -Math.PI / 2), [0.05, 0.5]],
      [
        [0.32, 0.5],
        [0.64, 0],
      ],
    ],
  },
  U: { width: 0.7, strokes: [[[0.05, 1], [0.05, 0.32], ...arc(0.35, 0.3, 0.3, 0.3, Math.PI, 2 * Math.PI), [0.65, 1]]] },
  H: {
    width: 0.7,
    strokes: [
      [
        [0.05, 0],
        [0.05, 1],
      ],
      [
        [0.65, 0],
        [0.65, 1],
      ],
      [
        [0.05, 0.52],
        [0.65, 0.52],
      ],
    ],
  },
};
