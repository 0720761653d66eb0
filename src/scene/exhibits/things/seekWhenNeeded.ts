import type { BatchedMesh } from 'three';
import { createViewWatch } from './viewWatch';

/** What changes what there is to draw. */
const CHANGES = [
  'addInstance',
  'deleteInstance',
  'setVisibleAt',
  'setMatrixAt',
  'setGeometryIdAt',
  'setGeometryAt',
  'setGeometrySize',
  'setInstanceCount',
  'optimize',
] as const;

/**
 * Lets a batch seek what is in view only when the view or what is in the batch has changed. Three does so for every frame,
 * and hands the card the same list again.
 */
export function seekWhenNeeded(mesh: BatchedMesh): void {
  const watch = createViewWatch();
  let hasChanged = true;
  for (const name of CHANGES) {
    const change = mesh[name].bind(mesh) as (...given: unknown[]) => unknown;
    const noted = (...given: unknown[]): unknown => {
      hasChanged = true;
      return change(...given);
    };
    Object.assign(mesh, { [name]: noted });
  }
  const seek = mesh.onBeforeRender.bind(mesh);
  mesh.onBeforeRender = (renderer, scene, camera, ...rest) => {
    if (!hasChanged && watch.holds(camera)) return;
    hasChanged = false;
    seek(renderer, scene, watch.take(camera), ...rest);
  };
}
