import { useThree } from '@react-three/fiber';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { restOfWay } from '../../domain/routes/restOfWay';
import { wayLength } from '../../domain/routes/wayLength';
import type { PlanPoint } from '../../domain/units';
import { activityOf } from '../../state/activity';
import type { GalleryStoreApi } from '../../state/createGalleryStore';
import { livePoseOf } from '../../state/livePose';
import { currentPose } from '../../state/selectors/currentPose';
import type { WayLine } from './createWayLine';

/** The way on which the visitor is being led, on the floor; it grows shorter with every step and is gone on arrival. */
export function Way({ store }: { readonly store: GalleryStoreApi }) {
  const way = useStore(store, (state) => state.guided?.way ?? null);
  const line = useWayLine(store, way);
  const invalidate = useThree((state) => state.invalidate);

  useEffect(() => {
    if (!line || !way) return;
    const total = wayLength(way);
    const follow = (): void => {
      line.passed(total - wayLength(restOfWay(way, currentPose(store))));
      invalidate();
    };
    follow();
    return livePoseOf(store).subscribe(follow);
  }, [store, way, line, invalidate]);
  useEffect(() => invalidate(), [line, invalidate]);

  return line ? <primitive object={line.object} /> : null;
}

/** The line of a way; its code is fetched when the first way is shown. */
function useWayLine(store: GalleryStoreApi, way: readonly PlanPoint[] | null): WayLine | null {
  const [made, setMade] = useState<{ readonly of: readonly PlanPoint[]; readonly line: WayLine } | null>(null);
  useEffect(() => {
    if (!way) return;
    let line: WayLine | null = null;
    let isWanted = true;
    const end = activityOf(store).begin('the way on the floor');
    void import('./createWayLine')
      .then(({ createWayLine }) => {
        if (!isWanted) return;
        line = createWayLine(way);
        setMade({ of: way, line });
      })
      .catch(() => null)
      .finally(end);
    return () => {
      isWanted = false;
      line?.dispose();
    };
  }, [store, way]);
  return made?.of === way ? made.line : null;
}
