import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { PerspectiveCamera } from 'three';
import type { HallData } from '../../domain/hall/hall';
import type { GalleryStoreApi } from '../../state/createGalleryStore';
import { createFloorRing } from './createFloorRing';
import { createPicker } from './createPicker';

export interface PickingProps {
  readonly store: GalleryStoreApi;
  readonly hall: HallData;
}

/** Pointing and clicking in the hall, and the ring on the floor. */
export function Picking({ store, hall }: PickingProps) {
  const canvas = useThree((state) => state.gl.domElement);
  const camera = useThree((state) => state.camera);
  const invalidate = useThree((state) => state.invalidate);
  const ring = useMemo(() => createFloorRing(() => invalidate()), [invalidate]);

  useEffect(() => {
    if (!(camera instanceof PerspectiveCamera)) return;
    const picker = createPicker({ canvas, camera, hall, store, ring });
    return picker.dispose;
  }, [canvas, camera, hall, store, ring]);
  useEffect(() => ring.dispose, [ring]);
  // The ring has done its work once the visitor arrived.
  useEffect(
    () =>
      store.subscribe((state, previous) => {
        if (previous.isMoving && !state.isMoving) ring.show(null);
      }),
    [store, ring],
  );

  return <primitive object={ring.object} />;
}
