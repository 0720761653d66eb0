import type { Heading, Metres, Radians, Seconds } from '../units';
import { BODY_RADIUS } from './clearanceAt';
import type { CollisionGrid } from './collisionGrid';
import { slideOut } from './slideOut';

/** Where a walking visitor is and how fast; metres and radians per second, plan space. */
export interface WalkState {
  readonly x: Metres;
  readonly z: Metres;
  readonly heading: Heading;
  readonly vx: number;
  readonly vz: number;
  /** Turning, clockwise seen from above. */
  readonly turnRate: number;
}

/** What the visitor's hands ask for; each -1..1, together at most full speed. */
export interface WalkIntent {
  readonly forward: number;
  /** To the right of the view. */
  readonly right: number;
  /** Clockwise. */
  readonly turn: number;
  readonly isRunning: boolean;
}

/** Pace of walking and turning. */
export interface WalkOptions {
  readonly speed: number;
  readonly runSpeed: number;
  /** Radians per second. */
  readonly turnSpeed: number;
  readonly radius: Metres;
  /** How quickly the wish is followed, per second: after 1/easing s 63 % of the change is done. */
  readonly easing: number;
}

/** DESIGN 2.3: 1.4 m/s; the rest chosen so that a start takes about half a second and no turn makes one dizzy. */
export const WALK: WalkOptions = { speed: 1.4, runSpeed: 2.6, turnSpeed: 1.4, radius: BODY_RADIUS, easing: 6 };

/** Longest time one step answers for; a longer pause (a hidden tab) is cut to this. */
export const LONGEST_STEP: Seconds = 0.1;
/** Longest sub-step: at 2.6 m/s 22 mm, far less than the radius, so that nothing can be jumped through. */
const SUB_STEP: Seconds = 1 / 120;
/** Below these a visitor who wants to stand stands. */
const STILL_SPEED = 0.004;
const STILL_TURN = 0.002;

type Mutable = { -readonly [K in keyof WalkState]: WalkState[K] };

/**
 * Moves a visitor for `dt` seconds: speed follows the wish exponentially (in closed form, so that 20 and 60 frames a
 * second walk the same way to the millimetre), and the body, a circle, slides along whatever it meets.
 *
 * @param dt seconds; cut to `LONGEST_STEP`
 * @param into written and returned instead of a new state, so that a frame allocates nothing; may be `state` itself
 */
export function walkStep(
  state: WalkState,
  intent: WalkIntent,
  dt: Seconds,
  grid: CollisionGrid,
  options: WalkOptions = WALK,
  into: Mutable = { ...state },
): WalkState {
  Object.assign(into, state);
  const time = Math.min(LONGEST_STEP, Math.max(0, dt));
  if (time === 0) return into;
  const steps = Math.ceil(time / SUB_STEP - 1e-6);
  const part = time / steps;
  for (let step = 0; step < steps; step += 1) subStep(into, intent, part, grid, options);
  const wantsToStand = intent.forward === 0 && intent.right === 0;
  if (wantsToStand && Math.hypot(into.vx, into.vz) < STILL_SPEED) {
    into.vx = 0;
    into.vz = 0;
  }
  if (intent.turn === 0 && Math.abs(into.turnRate) < STILL_TURN) into.turnRate = 0;
  return into;
}

/** Whether nothing moves and nothing is asked for: the loop may sleep. */
export const isAtRest = (state: WalkState, intent: WalkIntent): boolean =>
  state.vx === 0 &&
  state.vz === 0 &&
  state.turnRate === 0 &&
  intent.forward === 0 &&
  intent.right === 0 &&
  intent.turn === 0;

function subStep(state: Mutable, intent: WalkIntent, h: Seconds, grid: CollisionGrid, options: WalkOptions): void {
  const decay = Math.exp(-options.easing * h);
  const gained = (1 - decay) / options.easing;

  const turnWish = clampUnit(intent.turn) * options.turnSpeed;
  const turned: Radians = turnWish * h + (state.turnRate - turnWish) * gained;
  const middle = state.heading + turned / 2;
  state.heading += turned;
  state.turnRate = turnWish + (state.turnRate - turnWish) * decay;

  const size = Math.max(1, Math.hypot(intent.forward, intent.right));
  const speed = (intent.isRunning ? options.runSpeed : options.speed) / size;
  const sin = Math.sin(middle);
  const cos = Math.cos(middle);
  const wishX = (sin * intent.forward + cos * intent.right) * speed;
  const wishZ = (-cos * intent.forward + sin * intent.right) * speed;
  const fromX = state.x;
  const fromZ = state.z;
  state.x += wishX * h + (state.vx - wishX) * gained;
  state.z += wishZ * h + (state.vz - wishZ) * gained;
  state.vx = wishX + (state.vx - wishX) * decay;
  state.vz = wishZ + (state.vz - wishZ) * decay;
  slideOut(grid, state, options.radius, fromX, fromZ);
}

const clampUnit = (value: number): number => Math.min(1, Math.max(-1, value));
