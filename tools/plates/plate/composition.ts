import type { Subject } from '../sources/plateSources';
import type { Notice } from './parts';

/** One way of composing a plate. */
export interface Composition {
  readonly id: string;
  /** Style sheets beside `plate/plate.css`. */
  readonly styles: readonly string[];
  /** Whether its ground is dark; two dark plates never hang side by side in the curator's order. */
  readonly isDark: boolean;
  /** How well it suits the record: 0 not at all, 1 as well as any. */
  readonly suits: (subject: Subject) => number;
  /** Paper tones as class names, one of which is chosen by the record's seed. */
  readonly tones: readonly [string, ...string[]];
  readonly markup: (subject: Subject, notice: Notice) => string;
}

/** Whether the plate stands upright. */
export const isPortrait = ({ face }: Subject): boolean => face.w < face.h;
