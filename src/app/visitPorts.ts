import type { HallHandle } from '../scene/startHall';
import type { GalleryStoreApi } from '../state/createGalleryStore';

/** Door of the drawn hall: leaving frees everything it holds, entering builds it again. */
export interface HallDoor {
  readonly enter: () => void;
  readonly leave: () => void;
}

/** What the page's parts share without knowing one another: the drawn hall, its door and the headset. */
export interface VisitPorts {
  /** The drawn hall; rejects never, waits until one is drawn. */
  readonly whenDrawn: () => Promise<HallHandle>;
  /** The drawn hall, or null before the first picture and outside. */
  readonly drawn: () => HallHandle | null;
  readonly bindDrawn: (handle: HallHandle | null) => void;
  readonly bindDoor: (door: HallDoor) => void;
  readonly door: () => HallDoor | null;
  readonly enterHeadset: () => void;
}

/** Creates the ports of one visit. */
export function createVisitPorts(store: GalleryStoreApi): VisitPorts {
  let handle: HallHandle | null = null;
  let door: HallDoor | null = null;
  let waiting: ((handle: HallHandle) => void)[] = [];
  const whenDrawn = (): Promise<HallHandle> =>
    handle ? Promise.resolve(handle) : new Promise((resolve) => waiting.push(resolve));
  return {
    whenDrawn,
    drawn: () => handle,
    bindDrawn: (drawn) => {
      handle = drawn;
      if (!drawn) return;
      for (const resolve of waiting) resolve(drawn);
      waiting = [];
    },
    bindDoor: (bound) => {
      door = bound;
    },
    door: () => door,
    enterHeadset: () => {
      void Promise.all([import('../xr/enterHeadset'), whenDrawn()]).then(([{ enterHeadset }, drawn]) =>
        enterHeadset({ store, root: drawn.root() }),
      );
    },
  };
}
