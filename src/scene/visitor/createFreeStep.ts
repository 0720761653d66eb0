import type { CollisionGrid } from '../../domain/routes/collisionGrid';
import { WALK, type WalkIntent, type WalkState, walkStep } from '../../domain/routes/walkStep';
import type { MutablePose } from '../../domain/tours/poseAt';
import { EYE_LINE, type Metres, type Radians, type Seconds } from '../../domain/units';

/** Steps of a visitor who moves by hand: legs by `walkStep`, view by dragging. */
export interface FreeStep {
  /** Asks for a turn of the view; followed softly. */
  readonly look: (turn: Radians, pitch: Radians) => void;
  /** Moves the pose on by `dt`; true while anything still moves. Allocates nothing. */
  readonly step: (dt: Seconds, pose: MutablePose, intent: WalkIntent) => boolean;
  /** Stands still at once. */
  readonly halt: () => void;
  /** Takes over a speed, for someone who was being walked. */
  readonly push: (speed: number, course: Radians) => void;
  /** Metres walked along the view in the last step. */
  readonly advanced: () => Metres;
}

/** How quickly a dragged view follows the pointer, per second. */
const LOOK_EASING = 22;
/** How quickly a view that was tilted for an exhibit comes level again while one walks on, per second. */
const LEVEL_EASING = 1.6;
/** Nobody looks up or down more steeply than this. */
export const STEEPEST: Radians = 1.2;
const STILL: Radians = 0.0004;

/** Creates the free steps of one visitor. */
export function createFreeStep(grid: CollisionGrid): FreeStep {
  const state: { -readonly [K in keyof WalkState]: WalkState[K] } = {
    x: 0,
    z: 0,
    heading: 0,
    vx: 0,
    vz: 0,
    turnRate: 0,
  };
  let turn: Radians = 0;
  let tilt: Radians = 0;
  let isTiltOwn = false;
  let advanced: Metres = 0;

  const follow = (dt: Seconds, pose: MutablePose): void => {
    const share = 1 - Math.exp(-LOOK_EASING * dt);
    const turned = Math.abs(turn) < STILL ? turn : turn * share;
    const tilted = Math.abs(tilt) < STILL ? tilt : tilt * share;
    pose.heading += turned;
    pose.pitch = Math.min(STEEPEST, Math.max(-STEEPEST, pose.pitch + tilted));
    turn -= turned;
    tilt -= tilted;
  };
  const level = (dt: Seconds, pose: MutablePose): void => {
    const share = 1 - Math.exp(-LEVEL_EASING * dt);
    pose.eye += (EYE_LINE - pose.eye) * Math.min(1, share * 2);
    if (Math.abs(pose.eye - EYE_LINE) < 0.001) pose.eye = EYE_LINE;
    if (!isTiltOwn) pose.pitch -= pose.pitch * share;
  };

  return {
    look: (byTurn, byPitch) => {
      turn += byTurn;
      tilt += byPitch;
      if (byPitch !== 0) isTiltOwn = true;
    },
    step: (dt, pose, intent) => {
      follow(dt, pose);
      state.x = pose.x;
      state.z = pose.z;
      state.heading = pose.heading;
      walkStep(state, intent, dt, grid, WALK, state);
      advanced = (state.x - pose.x) * Math.sin(pose.heading) - (state.z - pose.z) * Math.cos(pose.heading);
      pose.x = state.x;
      pose.z = state.z;
      pose.heading = state.heading;
      const isWalking = state.vx !== 0 || state.vz !== 0;
      if (isWalking) level(dt, pose);
      const isAsked = intent.forward !== 0 || intent.right !== 0 || intent.turn !== 0;
      return isAsked || isWalking || state.turnRate !== 0 || turn !== 0 || tilt !== 0;
    },
    halt: () => {
      state.vx = 0;
      state.vz = 0;
      state.turnRate = 0;
      turn = 0;
      tilt = 0;
      isTiltOwn = false;
      advanced = 0;
    },
    push: (speed, course) => {
      state.vx = Math.sin(course) * speed;
      state.vz = -Math.cos(course) * speed;
    },
    advanced: () => advanced,
  };
}
