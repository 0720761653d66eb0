import type { StoreApi } from 'zustand/vanilla';
import type { ExhibitionSource, GalleryStore } from '../galleryState';

/** What a slice of actions works with: the visit's store and the source of its hall. */
export interface SliceContext {
  readonly store: StoreApi<GalleryStore>;
  readonly source: ExhibitionSource;
}
