import { addAfterEffect, useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { Vector3 } from 'three';
import { useStore } from 'zustand';
import type { HallData } from '../../domain/hall/hall';
import { activityOf } from '../../state/activity';
import type { GalleryStoreApi } from '../../state/createGalleryStore';
import { hallStatsOf } from '../lighting/hallStats';
import { createHallView } from './createHallView';

export interface HallProps {
  readonly store: GalleryStoreApi;
  readonly hall: HallData;
  /** Called once, after the first frame with walls and light was drawn. */
  readonly onFirstPicture: () => void;
}

/** The building of both halls in its baked light. Frees everything when it leaves. */
export function Hall({ store, hall, onFirstPicture }: HallProps) {
  const renderer = useThree((state) => state.gl);
  const invalidate = useThree((state) => state.invalidate);
  const quality = useStore(store, (state) => state.quality);
  const isLost = useStore(store, (state) => state.rendering === 'lost');
  const eye = useMemo(() => new Vector3(), []);
  const tell = useRef<(() => void) | null>(onFirstPicture);
  const view = useMemo(
    () => createHallView({ renderer, hall, activity: activityOf(store), invalidate: () => invalidate() }),
    [renderer, hall, store, invalidate],
  );

  useEffect(() => {
    const stats = hallStatsOf(store);
    stats.set(view.stats);
    return () => {
      stats.set(null);
      view.dispose();
    };
  }, [view, store]);

  useEffect(() => {
    if (isLost) return;
    let unlisten = () => {};
    void view.start(store.getState().pose).then(() => {
      unlisten = addAfterEffect(() => {
        unlisten();
        tell.current?.();
        tell.current = null;
      });
      invalidate();
    });
    return () => {
      unlisten();
      view.stop();
    };
  }, [view, store, isLost, invalidate]);

  useEffect(() => view.choose(quality), [view, quality]);
  // A headset's camera moves within a space that is itself placed in the hall.
  useFrame(({ camera }, delta) =>
    view.step(camera.parent ? eye.setFromMatrixPosition(camera.matrixWorld) : camera.position, delta),
  );

  return <primitive object={view.group} />;
}
