/** Where a visitor in a headset is: keeps the tracked space's place in the hall, and moves it in the dark. */
import { canStand } from '../domain/routes/clearanceAt';
import type { CollisionGrid } from '../domain/routes/collisionGrid';
import { type Floor, floorOf } from '../domain/routes/floorOf';
import {
  distanceBetween,
  EYE_LINE,
  type Metres,
  normaliseHeading,
  type Pose,
  type Radians,
  type Seconds,
} from '../domain/units';
import { landingOf } from '../scene/visitor/createHop';
import { walkerOf } from '../scene/visitor/walkerOf';
import { activityOf } from '../state/activity';
import type { GalleryStoreApi } from '../state/createGalleryStore';
import { currentPose } from '../state/selectors/currentPose';
import { createBlink } from './createBlink';
import { poseInHall, type Rig, rigFor, type TrackedPose } from './rig';

export interface JourneyOptions {
  readonly store: GalleryStoreApi;
  readonly grid: CollisionGrid;
  /** Called whenever the tracked space has another place. */
  readonly onMoved: (rig: Rig) => void;
}

/** The way of one headset visit. */
export interface Journey {
  readonly rig: () => Rig;
  /** Whether the head was ever tracked. */
  readonly hasBegun: () => boolean;
  /** The head in the plan now. */
  readonly pose: () => Pose;
  /** Brings the visitor to a pose in a blink, upon free floor; `whenThere` is called in the dark. */
  readonly hop: (to: Pose, whenThere: () => void) => void;
  readonly turn: (by: Radians) => void;
  /** A frame with the tracked head; the first one sets the visitor down where the flat visit stood. Gives the darkness. */
  readonly step: (dt: Seconds, head: TrackedPose) => number;
  /** Ends the journey and leaves the flat visit where the head was. */
  readonly end: () => void;
}

/** Who walks this far on their own feet has come to another place. */
const STRAYED: Metres = 0.6;

/** Begins a journey at the visit's present pose. */
export function createJourney({ store, grid, onMoved }: JourneyOptions): Journey {
  const start = currentPose(store);
  const activity = activityOf(store);
  const blink = createBlink();
  let floor: Floor | null = null;
  let rig: Rig | null = null;
  let head: TrackedPose = { position: { x: 0, y: start.eye, z: 0 }, orientation: { x: 0, y: 0, z: 0, w: 1 } };
  let reported = start;
  let finish: (() => void) | null = null;

  const landing = (to: Pose): Pose => {
    floor ??= floorOf(grid);
    return landingOf(floor, { ...to, eye: Math.min(to.eye, EYE_LINE) });
  };
  const pose = (): Pose => (rig ? poseInHall(rig, head) : start);
  const report = (): void => {
    reported = pose();
    walkerOf(store).get()?.hold(reported);
  };
  const moveTo = (to: Pose): void => {
    rig = rigFor(head, to);
    onMoved(rig);
    report();
  };
  const settle = (): void => {
    if (!blink.isOver()) return;
    finish?.();
    finish = null;
  };
  return {
    rig: () => rig ?? { x: start.x, z: start.z, heading: start.heading },
    hasBegun: () => rig !== null,
    pose,
    hop: (to, whenThere) => {
      const there = landing(to);
      finish ??= activity.begin('a hop in the headset');
      blink.start(() => {
        moveTo(there);
        whenThere();
      });
    },
    turn: (by) => {
      const now = pose();
      moveTo({ ...now, heading: normaliseHeading(now.heading + by) });
    },
    step: (dt, tracked) => {
      head = tracked;
      if (!rig) {
        moveTo(landing(start));
        blink.open();
      }
      if (blink.isOver() && distanceBetween(pose(), reported) > STRAYED) report();
      const darkness = blink.step(dt);
      settle();
      return darkness;
    },
    end: () => {
      finish?.();
      finish = null;
      if (!rig) return;
      const now = pose();
      // Whoever leaned into a wall in their own room comes back where they last stood free.
      const last = canStand(grid, now) ? now : { ...reported, heading: now.heading };
      const walker = walkerOf(store).get();
      walker?.hold({ ...landing(last), pitch: 0, eye: EYE_LINE });
      walker?.release();
    },
  };
}
