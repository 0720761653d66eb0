import type { GalleryStoreApi } from './createGalleryStore';
import { livePoseOf } from './livePose';
import { observablePerVisit } from './observablePerVisit';
import { currentPose } from './selectors/currentPose';
import { exhibitBefore } from './selectors/exhibitBefore';

/** The exhibit the visitor is at: the open one, the one being brought to, or the one stood before. The observable of one visit. */
export const exhibitHereOf = observablePerVisit<string | null>(null);

/** Keeps `exhibitHereOf` in step with a visit, ten times a second at most while the visitor walks. The result ends it. */
export function followExhibits(store: GalleryStoreApi): () => void {
  const here = exhibitHereOf(store);
  /** Serial of the last errand that has brought the visitor to rest; a later one is still leading. */
  let served = store.getState().isMoving ? -1 : store.getState().errand.serial;

  const follow = (): void => {
    const { open, focused, index, errand } = store.getState();
    if (open !== null) {
      here.set(open);
      return;
    }
    if (index.status !== 'ready') return;
    // What one passes in a hop is no place one is at.
    const isLed = errand.kind === 'hop' && errand.serial !== served;
    here.set(exhibitBefore(index.value, isLed ? errand.to : currentPose(store), focused));
  };

  follow();
  const unlisten = livePoseOf(store).subscribe(follow);
  const unsubscribe = store.subscribe((state, previous) => {
    const isAtRest = !state.isMoving && (previous.isMoving || state.pose !== previous.pose);
    if (isAtRest) served = state.errand.serial;
    follow();
  });
  return () => {
    unlisten();
    unsubscribe();
  };
}
