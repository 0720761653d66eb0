/**
 * The visitor's feet and eyes: takes wishes of hands, errands of the state and the recorder's poses, and moves one
 * pose. Knows no three; `Walker.tsx` puts the camera where the pose is.
 */
import type { HallData } from '../../domain/hall/hall';
import { solidsOf } from '../../domain/plan/solids';
import { collisionGrid } from '../../domain/routes/collisionGrid';
import { WALK, type WalkIntent } from '../../domain/routes/walkStep';
import type { MutablePose } from '../../domain/tours/poseAt';
import { normaliseHeading, type PlanPoint, type Pose, type Radians, type Seconds } from '../../domain/units';
import type { GalleryStoreApi } from '../../state/createGalleryStore';
import { createErrands } from './createErrands';
import { createFreeStep, type FreeStep, STEEPEST } from './createFreeStep';
import { createReporter, type Reporter } from './createReporter';
import { areBusy, createHands, mergeHands } from './hands';
import type { Movement } from './movement';
import { servedErrandOf } from './servedErrand';

/** Where the visitor is, and how to move them. */
export interface Walker {
  /** The moving pose; changed in place by `step`. */
  readonly pose: Pose;
  /** How black the picture is, 0..1. */
  readonly fade: () => number;
  /** Moves on by a frame's time; true while more is to come. Allocates nothing. */
  readonly step: (dt: Seconds) => boolean;
  readonly look: (turn: Radians, pitch: Radians) => void;
  /** Adds hands (keys, stick, gamepad, wheel) that change in place. */
  readonly bindHands: (hands: WalkIntent) => void;
  /** Metres walked along the view in the last step. */
  readonly advanced: () => number;
  /** Puts the visitor into a pose and keeps them there whatever hands and errands ask, until `release`: for films. */
  readonly hold: (pose: Pose) => void;
  readonly release: () => void;
  /** True between `hold` and `release`. */
  readonly isHeld: () => boolean;
  readonly dispose: () => void;
}

export interface WalkerOptions {
  readonly store: GalleryStoreApi;
  readonly hall: HallData;
  /** Asks for a frame; called whenever something is about to move. */
  readonly wake: () => void;
}

/** A longer pause between two frames is cut to this. */
const LONGEST_FRAME: Seconds = 0.1;
/** The first frame after a rest comes with the whole rest as its time; it counts as one usual frame. */
const USUAL_FRAME: Seconds = 1 / 60;

/** What the walker's parts share. */
interface Body {
  readonly pose: MutablePose;
  readonly free: FreeStep;
  readonly reporter: Reporter;
  movement: Movement | null;
  isHeld: boolean;
  hasStepped: boolean;
}

/** Creates the walker of one visit at the state's pose. */
export function createWalker({ store, hall, wake }: WalkerOptions): Walker {
  const grid = collisionGrid(solidsOf(hall.plan), hall.plan.halls);
  const pose: MutablePose = { ...store.getState().pose };
  const body: Body = {
    pose,
    free: createFreeStep(grid),
    reporter: createReporter(store, hall, pose),
    movement: null,
    isHeld: false,
    hasStepped: false,
  };
  const intent = createHands();
  const sources: WalkIntent[] = [];
  const unsubscribe = serveErrands(
    store,
    body,
    createErrands(grid, pose, () => store.getState().motion === 'reduced'),
    wake,
  );
  return {
    pose,
    fade: () => body.movement?.fade() ?? 0,
    step: (delta) => {
      body.hasStepped = true;
      if (body.isHeld) return false;
      mergeHands(intent, sources);
      return step(body, Math.min(delta, body.reporter.isMoving() ? LONGEST_FRAME : USUAL_FRAME), intent);
    },
    look: (turn, pitch) => {
      if (look(body, turn, pitch)) wake();
    },
    bindHands: (hands) => sources.push(hands),
    advanced: body.free.advanced,
    hold: (to) => {
      body.isHeld = true;
      settleAt(body, to);
      body.reporter.place();
      wake();
    },
    isHeld: () => body.isHeld,
    release: () => {
      body.isHeld = false;
    },
    dispose: () => {
      unsubscribe();
      body.reporter.dispose();
    },
  };
}

function step(body: Body, dt: Seconds, intent: WalkIntent): boolean {
  const { pose, free, reporter } = body;
  if (body.movement && areBusy(intent) && body.movement.isInterruptible()) {
    free.push(Math.min(WALK.speed, body.movement.speed()), body.movement.course());
    body.movement = null;
  }
  const goesOn = body.movement ? body.movement.step(dt, pose) : free.step(dt, pose, intent);
  if (!goesOn) body.movement = null;
  pose.heading = normaliseHeading(pose.heading);
  if (goesOn) reporter.move(dt);
  else reporter.stop();
  return goesOn;
}

/** Turns the view; false where it is not the visitor's to turn. */
function look({ movement, pose, free, isHeld }: Body, turn: Radians, pitch: Radians): boolean {
  if (isHeld) return false;
  if (!movement) {
    free.look(turn, pitch);
    return true;
  }
  if (!movement.yieldView()) return false;
  pose.heading = normaliseHeading(pose.heading + turn);
  pose.pitch = Math.min(STEEPEST, Math.max(-STEEPEST, pose.pitch + pitch));
  return true;
}

/** Stands still at a pose at once. */
function settleAt(body: Body, to: Pose): void {
  body.movement = null;
  body.free.halt();
  Object.assign(body.pose, to);
  body.reporter.stop();
}

/** Does what the state's errands ask, from the one not yet served on. The result ends it. */
function serveErrands(
  store: GalleryStoreApi,
  body: Body,
  errands: ReturnType<typeof createErrands>,
  wake: () => void,
): () => void {
  const served = servedErrandOf(store);
  const begin = (movement: Movement): void => {
    body.free.halt();
    body.movement = movement;
    body.reporter.start();
    wake();
  };
  const walk = (to: PlanPoint): void => {
    const movement = errands.walk(to, body.movement);
    if (movement) begin(movement);
    else store.getState().visit.announce({ zh: '那里走不到。', en: 'That place cannot be reached on foot.' });
  };
  const hop = (to: Pose): void => {
    if (body.hasStepped) {
      begin(errands.hop(to));
      return;
    }
    // Before the first picture there is nothing to fly from: a link opens where it leads.
    settleAt(body, errands.landing(to));
    body.reporter.place();
    wake();
  };
  const serve = (): void => {
    const { errand, session } = store.getState();
    if (errand.serial === served.get() || body.isHeld || session === 'headset') return;
    served.set(errand.serial);
    if (errand.kind === 'walk') walk(errand.to);
    else if (errand.kind === 'hop') hop(errand.to);
    else settleAt(body, { ...body.pose });
  };
  serve();
  return store.subscribe((state, previous) => {
    if (state.session !== previous.session && state.session === 'flat') {
      served.set(state.errand.serial);
      settleAt(body, state.pose);
      wake();
    }
    // A panel takes over: whoever walks by hand stands still at once.
    if (state.open !== previous.open && !body.movement) settleAt(body, { ...body.pose });
    if (state.errand.serial !== previous.errand.serial) serve();
  });
}
