import { useFrame, useThree } from '@react-three/fiber';
import { useXRInputSourceEvent, XR, XROrigin, type XRStore } from '@react-three/xr';
import { useCallback, useEffect, useLayoutEffect, useMemo } from 'react';
import type { Object3D } from 'three';
import type { HallData } from '../domain/hall/hall';
import type { GalleryStoreApi } from '../state/createGalleryStore';
import { createHeadsetVisit } from './createHeadsetVisit';

export interface HeadsetProps {
  readonly store: GalleryStoreApi;
  readonly hall: HallData;
  readonly xrStore: XRStore;
  /** Called when everything is in place for a session to start. */
  readonly onReady: () => void;
}

/** What a headset session adds to the drawn hall: the tracked space, hands, card. */
export function Headset({ xrStore, onReady, ...visit }: HeadsetProps) {
  // Runs after the effects of everything inside.
  useEffect(onReady, [onReady]);
  // Whoever closes the hall closes the session with it.
  useEffect(() => () => void xrStore.getState().session?.end(), [xrStore]);
  return (
    <XR store={xrStore}>
      <Visitor {...visit} />
    </XR>
  );
}

function Visitor({ store, hall }: Pick<HeadsetProps, 'store' | 'hall'>) {
  const gl = useThree((state) => state.gl);
  const scene = useThree((state) => state.scene);
  const visit = useMemo(
    () => createHeadsetVisit({ store, hall, scene, ownerDocument: gl.domElement.ownerDocument }),
    [store, hall, scene, gl],
  );
  // At once, not after the next paint: the flat visit's walker is about to look where it stands.
  useLayoutEffect(() => visit.dispose, [visit]);

  useFrame((_, delta, frame?: XRFrame) => {
    const space = gl.xr.getReferenceSpace();
    if (frame && space) visit.step(delta, frame, space);
  }, -10);
  useXRInputSourceEvent(
    'all',
    'select',
    (event) => {
      const space = gl.xr.getReferenceSpace();
      if (space) visit.select(event, space);
    },
    [visit, gl],
  );
  const handleOrigin = useCallback((origin: Object3D | null) => visit.carry(origin), [visit]);
  return (
    <>
      <XROrigin ref={handleOrigin} name="headset-origin" />
      <primitive object={visit.object} />
    </>
  );
}
