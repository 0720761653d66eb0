import { useSyncExternalStore } from 'react';
import type { Observable } from '../state/observable';

/** The present value of an observable; for values that change seldom. Often-changing ones are read by subscription into a ref. */
export function useObservable<T>(observable: Observable<T>): T {
  return useSyncExternalStore(observable.subscribe, observable.get, observable.get);
}
