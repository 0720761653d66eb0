import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import { type Camera, PerspectiveCamera } from 'three';
import type { HallData } from '../../domain/hall/hall';
import type { GalleryStoreApi } from '../../state/createGalleryStore';
import { placeCamera } from '../frame';
import { bindInput, type Input } from './bindInput';
import { type CellLoader, createCellLoader } from './createCellLoader';
import { createFade, type Fade } from './createFade';
import { createViewOffset, type ViewOffset } from './createViewOffset';
import { createWalker, type Walker as Feet } from './createWalker';
import { fieldOfView } from './fieldOfView';
import { walkerOf } from './walkerOf';

export interface WalkerProps {
  readonly store: GalleryStoreApi;
  readonly hall: HallData;
}

interface Parts {
  readonly feet: Feet;
  readonly input: Input;
  readonly cells: CellLoader;
  readonly fade: Fade;
  readonly offset: ViewOffset;
}

/** Walks the visitor: the one owner of the flat visit's camera. Draws nothing but the fade. */
export function Walker({ store, hall }: WalkerProps) {
  const camera = useThree((state) => state.camera);
  const scene = useThree((state) => state.scene);
  const gl = useThree((state) => state.gl);
  const invalidate = useThree((state) => state.invalidate);
  const width = useThree((state) => state.size.width);
  const height = useThree((state) => state.size.height);
  const parts = useRef<Parts | null>(null);

  useEffect(() => {
    if (!(camera instanceof PerspectiveCamera)) return;
    const wake = (): void => invalidate();
    const feet = createWalker({ store, hall, wake });
    const made: Parts = {
      feet,
      input: bindInput(gl.domElement, store, feet, wake, () => camera.fov / gl.domElement.clientHeight),
      cells: createCellLoader(store, hall, feet.pose),
      fade: createFade(scene),
      offset: createViewOffset(store, camera, wake),
    };
    parts.current = made;
    walkerOf(store).set(feet);
    placeCamera(camera, feet.pose);
    made.cells.lookAround();
    wake();
    return () => {
      parts.current = null;
      walkerOf(store).set(null);
      for (const part of [made.input, made.cells, made.fade, made.offset, feet]) part.dispose();
    };
  }, [store, hall, camera, scene, gl, invalidate]);

  useEffect(() => {
    widenView(camera, width / height);
    invalidate();
  }, [camera, width, height, invalidate]);

  useFrame((_, delta) => {
    const now = parts.current;
    if (!now || store.getState().session === 'headset') return;
    const isWalking = now.feet.step(delta);
    now.input.afterStep(delta);
    placeCamera(camera, now.feet.pose);
    now.fade.set(now.feet.fade());
    const isShifting = now.offset.step(Math.min(delta, 0.1), width, height);
    if (isWalking || isShifting) invalidate();
  }, -1);
  return null;
}

function widenView(camera: Camera, aspect: number): void {
  if (!(camera instanceof PerspectiveCamera)) return;
  camera.fov = fieldOfView(aspect);
  camera.updateProjectionMatrix();
}
