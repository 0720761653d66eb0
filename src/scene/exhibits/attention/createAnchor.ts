import { type PerspectiveCamera, Vector3 } from 'three';
import type { HungExhibit } from '../../../domain/hall/hall';
import type { GalleryStoreApi } from '../../../state/createGalleryStore';
import { hoverAnchorOf } from '../../../state/hoverAnchor';

/** Size of the canvas in CSS pixels. */
export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

/** Smaller movements of the anchor are not told, in CSS pixels. */
const STILL = 0.5;

/** Tells the interface where the top of an exhibit is on the screen; null where it is out of sight. Called once a frame. */
export function createAnchor(store: GalleryStoreApi) {
  const anchor = hoverAnchorOf(store);
  const top = new Vector3();
  return (target: HungExhibit | null, camera: PerspectiveCamera, { width, height }: ScreenSize): void => {
    const known = anchor.get();
    if (target) {
      const { centre, size, tilt } = target;
      const rise = (size.y / 2) * Math.cos(tilt) + (size.z / 2) * Math.sin(tilt);
      top.set(centre.x, centre.y + rise, centre.z).project(camera);
    }
    if (!target || top.z > 1 || Math.abs(top.x) > 1 || Math.abs(top.y) > 1) {
      if (known) anchor.set(null);
      return;
    }
    const x = ((top.x + 1) / 2) * width;
    const y = ((1 - top.y) / 2) * height;
    if (!known || Math.abs(known.x - x) > STILL || Math.abs(known.y - y) > STILL) anchor.set({ x, y });
  };
}
