import type { Seconds } from '../domain/units';

/** A closing and opening of the eyes: whoever is moved in the dark feels no motion. */
export interface Blink {
  /** Darkens, calls back once in full black, lightens. A second one takes the place of the first. */
  readonly start: (whenDark: () => void) => void;
  /** Lightens from full black. */
  readonly open: () => void;
  /** Moves on by a frame; how black the picture is, 0..1. */
  readonly step: (dt: Seconds) => number;
  readonly isOver: () => boolean;
}

const DARKEN: Seconds = 0.12;
const LIGHTEN: Seconds = 0.2;

/** Creates a blink with open eyes. */
export function createBlink(): Blink {
  let amount = 0;
  let whenDark: (() => void) | null = null;
  return {
    start: (callback) => {
      whenDark = callback;
    },
    open: () => {
      whenDark = null;
      amount = 1;
    },
    step: (dt) => {
      if (!whenDark) {
        amount = Math.max(0, amount - dt / LIGHTEN);
        return amount;
      }
      amount = Math.min(1, amount + dt / DARKEN);
      if (amount === 1) {
        const move = whenDark;
        whenDark = null;
        move();
      }
      return amount;
    },
    isOver: () => whenDark === null && amount === 0,
  };
}
