import { addAfterEffect, useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { HallData } from '../../domain/hall/hall';
import { activityOf } from '../../state/activity';
import type { GalleryStoreApi } from '../../state/createGalleryStore';
import { createHallLight } from '../lighting/createHallLight';
import { createHallModel } from './createHallModel';

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
  const model = useMemo(() => createHallModel(hall), [hall]);
  const tell = useRef(onFirstPicture);
  tell.current = onFirstPicture;

  const light = useMemo(
    () => createHallLight({ renderer, parts: model.parts, activity: activityOf(store), invalidate }),
    [renderer, model, store, invalidate],
  );

  useEffect(() => () => model.dispose(), [model]);
  useEffect(() => {
    if (isLost) return;
    let unlisten = () => {};
    light.start().then(() => {
      unlisten = addAfterEffect(() => {
        unlisten();
        tell.current();
      });
      invalidate();
    });
    return () => {
      unlisten();
      light.stop();
    };
  }, [light, isLost, invalidate]);
  useEffect(() => {
    light.choose(quality);
  }, [light, quality]);

  useFrame(({ camera }, delta) => {
    model.look(camera.position.y, quality !== 'low');
    light.step(camera.position, delta);
  });

  return <primitive object={model.group} />;
}
