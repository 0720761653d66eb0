import { distanceBetween, type PlanPoint, type Pose } from '../domain/units';
import type { GalleryStoreApi } from './createGalleryStore';
import { livePoseOf } from './livePose';
import { observablePerVisit } from './observablePerVisit';

/** The visitor's way so far: runs of points on the plan; a hop starts a new run. */
export type Trail = readonly (readonly PlanPoint[])[];

/** Closer points than this, in metres, add nothing to a drawn trail. */
const STEP = 0.6;
/** A longer gap than this between two reports, in metres, was a hop. */
const HOP = 4;
/** Points kept; at 0.6 m each this is three times the whole route. */
const KEPT = 1500;

/** The observable of one visit. */
export const trailOf = observablePerVisit<Trail>([]);

/** Writes down where the visitor goes. The result ends it. */
export function recordTrail(store: GalleryStoreApi): () => void {
  const trail = trailOf(store);
  const follow = (pose: Pose): void => trail.set(extendTrail(trail.get(), pose));
  const unlisten = livePoseOf(store).subscribe((pose) => {
    if (pose) follow(pose);
  });
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.pose !== previous.pose) follow(state.pose);
  });
  return () => {
    unlisten();
    unsubscribe();
  };
}

/** The trail with one more point; the same trail where the visitor hardly moved. */
export function extendTrail(trail: Trail, { x, z }: PlanPoint): Trail {
  const run = trail.at(-1);
  const last = run?.at(-1);
  if (!run || !last) return [[{ x, z }]];
  const gap = distanceBetween(last, { x, z });
  if (gap < STEP) return trail;
  if (gap > HOP) return [...trail, [{ x, z }]].slice(-60);
  return [...trail.slice(0, -1), [...run, { x, z }].slice(-KEPT)];
}
