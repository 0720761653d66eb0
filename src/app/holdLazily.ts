import { type HoldExhibit, HoldFault } from '../domain/hand/held';
import { activityOf } from '../state/activity';
import type { GalleryStoreApi } from '../state/createGalleryStore';

/** Holds exhibits by a part of the scene that is fetched when the first is taken in the hand. */
export const holdLazily =
  (store: GalleryStoreApi): HoldExhibit<HTMLCanvasElement> =>
  async (options) => {
    const end = activityOf(store).begin('taking an exhibit in the hand');
    try {
      const { holdExhibit } = await import('../scene/hand/holdExhibit').catch((error: unknown) => {
        throw new HoldFault('not-arrived', error);
      });
      return await holdExhibit(options);
    } finally {
      end();
    }
  };
