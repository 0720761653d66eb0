import type { GalleryStoreApi } from '../../state/createGalleryStore';
import { observablePerVisit } from '../../state/observablePerVisit';
import type { StreamStats } from './streaming/pictureStream';

/** Reads the costs of the drawn exhibits of a visit; null while none are drawn. */
export const exhibitStatsOf = observablePerVisit<(() => StreamStats) | null>(null);

const NOTHING: StreamStats = { textureBytes: 0, uploadBytes: 0, peakUploadBytes: 0, uploadedBytes: 0 };

/** What the pictures of a visit hold and uploaded, for `visit.stats()`. */
export const exhibitStats = (store: GalleryStoreApi): StreamStats => exhibitStatsOf(store).get()?.() ?? NOTHING;
