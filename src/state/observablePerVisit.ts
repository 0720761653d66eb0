import type { GalleryStoreApi } from './createGalleryStore';
import { createObservable, type Observable } from './observable';

/** An accessor for one observable per visit, so that two visits on a page never share one. */
export function observablePerVisit<T>(initial: T): (store: GalleryStoreApi) => Observable<T> {
  const known = new WeakMap<GalleryStoreApi, Observable<T>>();
  return (store) => {
    const found = known.get(store);
    if (found) return found;
    const made = createObservable(initial);
    known.set(store, made);
    return made;
  };
}
