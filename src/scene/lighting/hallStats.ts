import type { GalleryStoreApi } from '../../state/createGalleryStore';
import { observablePerVisit } from '../../state/observablePerVisit';

/** What the building's light maps and wall texts cost. */
export interface HallStats {
  /** Graphics memory of their textures, mip levels included. */
  readonly textureBytes: number;
  /** Uploaded in the last frame, in the busiest one and in all. */
  readonly uploadBytes: number;
  readonly peakUploadBytes: number;
  readonly uploadedBytes: number;
}

/** Reads the costs of the drawn building of a visit; null while none is drawn. */
export const hallStatsOf = observablePerVisit<(() => HallStats) | null>(null);

const NOTHING: HallStats = { textureBytes: 0, uploadBytes: 0, peakUploadBytes: 0, uploadedBytes: 0 };

/** What the building holds and uploaded, for `visit.stats()`. */
export const hallStats = (store: GalleryStoreApi): HallStats => hallStatsOf(store).get()?.() ?? NOTHING;
