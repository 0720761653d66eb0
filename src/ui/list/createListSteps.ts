import type { GalleryStoreApi } from '../../state/createGalleryStore';

/** Brings the visitor along while the focus moves through the list. */
export interface ListSteps {
  /** The focus came to an exhibit. While the visitor is under way, only the last wish is kept. */
  readonly wish: (id: string) => void;
  readonly dispose: () => void;
}

/** Follows the focus as fast as the visitor arrives, never faster: a held arrow key does not start fifty journeys. */
export function createListSteps(store: GalleryStoreApi): ListSteps {
  let wanted: string | null = null;
  const go = (): void => {
    if (wanted === null || store.getState().isMoving) return;
    const id = wanted;
    wanted = null;
    void store.getState().visit.standBefore(id);
  };
  const dispose = store.subscribe((state, previous) => {
    if (state.open !== previous.open && state.open !== null) wanted = null;
    if (previous.isMoving && !state.isMoving) go();
  });
  return {
    wish: (id) => {
      wanted = id;
      go();
    },
    dispose,
  };
}
