import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { mostPixelRatio } from '../../domain/quality/mostPixelRatio';
import type { Quality } from '../../domain/quality/quality';
import type { GalleryStoreApi } from '../../state/createGalleryStore';
import { createQualityWatch } from './createQualityWatch';

export interface QualityWatchProps {
  readonly store: GalleryStoreApi;
  /** Level that smooth frames may lead to. */
  readonly highest: Quality;
}

/** Measures frames for the automatic level, and draws as many pixels as the level in use wants. Draws nothing itself. */
export function QualityWatch({ store, highest }: QualityWatchProps) {
  const invalidate = useThree((state) => state.invalidate);
  const quality = useStore(store, (state) => state.quality);
  const watch = useMemo(() => createQualityWatch(store, highest), [store, highest]);
  useEffect(() => watch.dispose, [watch]);
  // A level chosen at rest needs a frame to be seen.
  useEffect(() => invalidate(), [quality, invalidate]);

  const drawn = useRef(0);
  useFrame(({ frameloop, size, setDpr }, delta) => {
    const { session, quality: level } = store.getState();
    watch.step(delta, frameloop === 'demand');
    const ratio = mostPixelRatio(level, size);
    if (ratio === drawn.current || session === 'headset') return;
    drawn.current = ratio;
    // Just before drawing: the canvas is emptied by it, and must be full again when the browser shows it.
    setDpr([1, ratio]);
  }, -2);
  return null;
}
