import type { HallData } from '../../domain/hall/hall';
import { zoneAt } from '../../domain/plan/zoneAt';
import type { Pose, Seconds } from '../../domain/units';
import { activityOf } from '../../state/activity';
import type { GalleryStoreApi } from '../../state/createGalleryStore';
import { livePoseOf } from '../../state/livePose';

/** Tells the state what a visitor could name: that one walks, stands, or has come into another room. */
export interface Reporter {
  readonly isMoving: () => boolean;
  readonly start: () => void;
  /** Called each frame under way; writes ten times a second at most. */
  readonly move: (dt: Seconds) => void;
  readonly stop: () => void;
  /** Says where one is without having moved there. */
  readonly place: () => void;
  readonly dispose: () => void;
}

/** Time between two live poses. */
const LIVE_INTERVAL: Seconds = 0.1;

/** Reports on a pose that is changed in place. */
export function createReporter(store: GalleryStoreApi, hall: HallData, pose: Pose): Reporter {
  const live = livePoseOf(store);
  const activity = activityOf(store);
  let isMoving = false;
  let zone = store.getState().zone;
  let since: Seconds = 0;
  let end: (() => void) | null = null;

  const report = (): void => {
    zone = zoneAt(hall.plan.zones, pose)?.id ?? null;
    store.getState().visit.reportVisitor({ pose: { ...pose }, zone, isMoving });
  };
  const start = (): void => {
    if (isMoving) return;
    isMoving = true;
    since = 0;
    end = activity.begin('the visitor moving');
    live.set({ ...pose });
    report();
  };
  const finish = (): void => {
    end?.();
    end = null;
  };
  return {
    isMoving: () => isMoving,
    start,
    move: (dt) => {
      start();
      since += dt;
      if (since < LIVE_INTERVAL) return;
      since = 0;
      live.set({ ...pose });
      if ((zoneAt(hall.plan.zones, pose)?.id ?? null) !== zone) report();
    },
    stop: () => {
      if (!isMoving) return;
      isMoving = false;
      live.set({ ...pose });
      // Whoever hears of the stop may send the visitor on at once, which begins anew before this one has ended.
      const endThis = end;
      end = null;
      report();
      endThis?.();
    },
    place: () => {
      live.set({ ...pose });
      report();
    },
    dispose: finish,
  };
}
