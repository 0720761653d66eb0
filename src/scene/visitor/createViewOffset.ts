import type { PerspectiveCamera } from 'three';
import type { Seconds } from '../../domain/units';
import { activityOf } from '../../state/activity';
import type { GalleryStoreApi } from '../../state/createGalleryStore';
import { listInsetOf } from '../../state/listInset';
import { panelInsetOf } from '../../state/panelInset';

/** Shifts the picture so that what one looks at stands in the middle of what panel and list leave free. */
export interface ViewOffset {
  /** Moves on by `dt`; true while it still moves. */
  readonly step: (dt: Seconds, width: number, height: number) => boolean;
  readonly dispose: () => void;
}

/** How quickly the shift follows the panel, per second. */
const EASING = 9;
const STILL = 0.0005;

/** Follows the insets of a visit's panel and list. */
export function createViewOffset(store: GalleryStoreApi, camera: PerspectiveCamera, wake: () => void): ViewOffset {
  const inset = panelInsetOf(store);
  const listInset = listInsetOf(store);
  const activity = activityOf(store);
  let end: (() => void) | null = null;
  let right = 0;
  let bottom = 0;
  let applied = '';

  const makeRoom = (): void => {
    // In a headset nothing is shifted, and nobody would ever say that it was done.
    if (store.getState().session === 'headset') return;
    end ??= activity.begin('making room for the panel');
    wake();
  };
  const unsubscribe = inset.subscribe(makeRoom);
  const unsubscribeList = listInset.subscribe(makeRoom);
  const finish = (): void => {
    end?.();
    end = null;
  };
  const apply = (width: number, height: number): void => {
    if (right === 0 && bottom === 0) camera.clearViewOffset();
    else camera.setViewOffset(width, height, (right * width) / 2, (bottom * height) / 2, width, height);
  };
  return {
    step: (dt, width, height) => {
      const covered = inset.get();
      // What the list covers at the left takes back from what the panel covers at the right.
      const to = { right: covered.right - listInset.get(), bottom: covered.bottom };
      const share = store.getState().motion === 'reduced' ? 1 : 1 - Math.exp(-EASING * dt);
      right = approach(right, to.right, share);
      bottom = approach(bottom, to.bottom, share);
      const isMoving = right !== to.right || bottom !== to.bottom;
      if (!isMoving) finish();
      const wanted = right === 0 && bottom === 0 ? '' : `${right} ${bottom} ${width} ${height}`;
      if (wanted !== applied) {
        applied = wanted;
        apply(width, height);
      }
      return isMoving;
    },
    dispose: () => {
      unsubscribe();
      unsubscribeList();
      finish();
      camera.clearViewOffset();
    },
  };
}

const approach = (from: number, to: number, share: number): number =>
  Math.abs(to - from) < STILL ? to : from + (to - from) * share;
