import type { StoreApi } from 'zustand/vanilla';
import type { Pose } from '../../domain/units';
import type { GalleryStore } from '../galleryState';
import { livePoseOf } from '../livePose';

/** Where the visitor is this moment: the moving pose under way, the reported one at rest. */
export function currentPose(store: StoreApi<GalleryStore>): Pose {
  const { isMoving, pose } = store.getState();
  return isMoving ? (livePoseOf(store).get() ?? pose) : pose;
}
