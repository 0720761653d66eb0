import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { PerspectiveCamera } from 'three';
import { loadDistant } from '../../assets/distantFile';
import { createPictureSource } from '../../assets/pictures';
import type { HallData } from '../../domain/hall/hall';
import type { GalleryStoreApi } from '../../state/createGalleryStore';
import { createExhibitsView } from './createExhibitsView';
import { exhibitStatsOf } from './exhibitStats';

export interface ExhibitsProps {
  readonly store: GalleryStoreApi;
  readonly hall: HallData;
}

/** Everything hung near the visitor: frames, labels, panels, things, glass. Frees everything when it leaves. */
export function Exhibits({ store, hall }: ExhibitsProps) {
  const renderer = useThree((state) => state.gl);
  const invalidate = useThree((state) => state.invalidate);
  const view = useMemo(
    () => createExhibitsView({ renderer, store, hall, source: createPictureSource(), loadDistant, invalidate }),
    [renderer, store, hall, invalidate],
  );

  useEffect(() => {
    const stats = exhibitStatsOf(store);
    stats.set(view.stats);
    return () => {
      stats.set(null);
      view.dispose();
    };
  }, [view, store]);

  useFrame(({ camera, size }, delta) => {
    if (camera instanceof PerspectiveCamera) view.step(camera, delta, size);
  });

  return <primitive object={view.group} />;
}
