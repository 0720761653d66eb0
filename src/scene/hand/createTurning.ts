import type { HeldTurn } from '../../domain/hand/held';
import type { Radians, Seconds } from '../../domain/units';
import { limitSpeed, spinOn } from './spin';

/** A thing is turned no further than this towards its top or its bottom. */
const STEEPEST: Radians = 1.45;
/** A longer pause between two frames is no spin. */
const LONGEST_STEP: Seconds = 0.1;

/** How a thing is turned now, and how it turns on. */
export interface Turning {
  readonly now: () => HeldTurn;
  /** Turns it and stops it. */
  readonly turn: (by: HeldTurn) => void;
  readonly letGo: (speed: HeldTurn) => void;
  /** Turns it back to how it was first. */
  readonly restore: () => void;
  /** One frame at a time in milliseconds; true while it turns on. */
  readonly step: (time: number) => boolean;
}

/** Creates a thing at rest. */
export function createTurning(first: HeldTurn): Turning {
  let turn = first;
  let speed: HeldTurn | null = null;
  let before: number | null = null;
  const add = ({ yaw, pitch }: HeldTurn): void => {
    turn = { yaw: turn.yaw + yaw, pitch: Math.min(STEEPEST, Math.max(-STEEPEST, turn.pitch + pitch)) };
  };
  return {
    now: () => turn,
    turn: (by) => {
      speed = null;
      add(by);
    },
    letGo: (given) => {
      speed = limitSpeed(given);
      before = null;
    },
    restore: () => {
      speed = null;
      turn = first;
    },
    step: (time) => {
      if (!speed) return false;
      const on = spinOn(speed, before === null ? 0 : Math.min(LONGEST_STEP, (time - before) / 1000));
      before = time;
      add(on.by);
      speed = on.speed;
      return speed !== null;
    },
  };
}
