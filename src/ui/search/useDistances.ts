import { startTransition, useEffect, useState } from 'react';
import { findWay } from '../../domain/routes/findWay';
import { wayLength } from '../../domain/routes/wayLength';
import type { Metres } from '../../domain/units';
import { currentPose } from '../../state/selectors/currentPose';
import { useGallery, useGalleryStore } from '../useGallery';
import { hallFloor } from './hallFloor';
import type { Result } from './result';

/** Metres on foot by the key of a result; null where no way leads. */
export type Distances = ReadonlyMap<string, Metres | null>;

const UNKNOWN: Distances = new Map();

/**
 * How far the results shown are from where the visitor stands. One way is looked for after each drawing, so that typing
 * never waits for it; the visitor stands still while the search is open.
 */
export function useDistances(results: readonly Result[]): Distances {
  const store = useGalleryStore();
  const isDrawn = useGallery((state) => state.rendering !== 'unavailable');
  const [known, setKnown] = useState(UNKNOWN);
  const next = isDrawn ? results.find(({ key, standing }) => standing !== null && !known.has(key)) : undefined;

  useEffect(() => {
    const { hall } = store.getState();
    if (!next?.standing || hall.status !== 'ready') return;
    const way = findWay(hallFloor(hall.value), currentPose(store), next.standing);
    const metres = way ? wayLength(way) : null;
    startTransition(() => setKnown((before) => new Map(before).set(next.key, metres)));
  }, [store, next]);
  return known;
}
