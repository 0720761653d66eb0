import type { GalleryStoreApi } from './createGalleryStore';

/** What is under way that a still picture would have to wait for: movement, loading, fading, uploading. */
export interface Activity {
  /** Says that something began; call the result once when it ended. */
  readonly begin: (what: string) => () => void;
  /** Names of what is under way, for error messages. */
  readonly pending: () => readonly string[];
  /** Resolves when nothing is under way. */
  readonly whenQuiet: () => Promise<void>;
}

const activities = new WeakMap<GalleryStoreApi, Activity>();

/** The one activity register of a visit. */
export function activityOf(store: GalleryStoreApi): Activity {
  const known = activities.get(store);
  if (known) return known;
  const activity = createActivity();
  activities.set(store, activity);
  return activity;
}

function createActivity(): Activity {
  const running = new Map<number, string>();
  let waiting: (() => void)[] = [];
  let serial = 0;
  return {
    begin: (what) => {
      serial += 1;
      const id = serial;
      running.set(id, what);
      return () => {
        running.delete(id);
        if (running.size > 0) return;
        const ready = waiting;
        waiting = [];
        for (const resolve of ready) resolve();
      };
    },
    pending: () => [...running.values()],
    whenQuiet: () => (running.size === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  };
}
