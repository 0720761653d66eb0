import type { CellHead, HallData } from '../../domain/hall/hall';
import { distanceBetween, type Metres, type PlanPoint } from '../../domain/units';
import { activityOf } from '../../state/activity';
import type { GalleryStoreApi } from '../../state/createGalleryStore';
import { livePoseOf } from '../../state/livePose';

/** Fetches stories before one comes to them. */
export interface CellLoader {
  /** Says where the visitor is; asks for what is near and not yet there. */
  readonly lookAround: () => void;
  readonly dispose: () => void;
}

/** Stories nearer than this are fetched at once. */
export const NEAR: Metres = 14;
/** Stories nearer than this are fetched when all nearer ones are there and the visitor stands. */
export const FAR: Metres = 40;
const NEAR_AT_ONCE = 4;
const FAR_AT_ONCE = 2;
/** A story that could not be fetched is tried this often while one is near it. */
const TRIES = 2;
/** One looks around again after so much way. */
const STRIDE: Metres = 1.5;

/** Loads cells around a pose that is changed in place, nearest first. */
export function createCellLoader(store: GalleryStoreApi, hall: HallData, pose: PlanPoint): CellLoader {
  const activity = activityOf(store);
  const tries = new Map<string, number>();
  let end: (() => void) | null = null;

  const isWanted = ({ story }: CellHead): boolean => {
    const status = store.getState().cells[story]?.status ?? 'idle';
    return status === 'idle' || (status === 'failed' && (tries.get(story) ?? 0) < TRIES);
  };
  const lookAround = (): void => {
    const { cells, isMoving, visit } = store.getState();
    const loading = Object.values(cells).filter(({ status }) => status === 'loading').length;
    const wanted = hall.cells
      .map((head) => ({ head, distance: distanceTo(head, pose) }))
      .filter(({ head, distance }) => {
        if (distance > NEAR * 1.5) tries.delete(head.story);
        return distance <= FAR && isWanted(head);
      })
      .toSorted((a, b) => a.distance - b.distance);
    const near = wanted.filter(({ distance }) => distance <= NEAR);
    const free = near.length > 0 ? NEAR_AT_ONCE : isMoving ? 0 : FAR_AT_ONCE;
    const next = (near.length > 0 ? near : wanted).slice(0, Math.max(0, free - loading));
    if (next.length > 0 && !end) end = activity.begin('stories nearby');
    if (next.length === 0 && loading === 0) finish();
    for (const { head } of next) {
      tries.set(head.story, (tries.get(head.story) ?? 0) + 1);
      void visit.approachStory(head.story);
    }
  };
  const finish = (): void => {
    end?.();
    end = null;
  };
  const unsubscribe = store.subscribe((state, previous) => {
    const hasLoaded = state.cells !== previous.cells && countLoading(state.cells) < countLoading(previous.cells);
    if (hasLoaded || state.pose !== previous.pose || state.isMoving !== previous.isMoving) lookAround();
  });
  let looked: PlanPoint = { x: pose.x, z: pose.z };
  const unlisten = livePoseOf(store).subscribe((live) => {
    if (!live || distanceBetween(live, looked) < STRIDE) return;
    looked = live;
    lookAround();
  });
  return {
    lookAround,
    dispose: () => {
      unsubscribe();
      unlisten();
      finish();
    },
  };
}

const countLoading = (cells: ReturnType<GalleryStoreApi['getState']>['cells']): number =>
  Object.values(cells).filter(({ status }) => status === 'loading').length;

/** Distance from a point to the rectangle of a story's exhibits. */
function distanceTo({ min, max }: CellHead, { x, z }: PlanPoint): Metres {
  const dx = Math.max(min.x - x, 0, x - max.x);
  const dz = Math.max(min.z - z, 0, z - max.z);
  return Math.hypot(dx, dz);
}
