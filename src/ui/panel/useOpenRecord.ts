import type { ExhibitRecord } from '../../domain/hall/hall';
import { useGallery } from '../useGallery';

/** The record of the open exhibit; null while none is open or it has not arrived. */
export function useOpenRecord(): ExhibitRecord | null {
  return useGallery(({ open, index, records }) => {
    const story = index.status === 'ready' ? index.value.find(({ id }) => id === open)?.story : undefined;
    const loaded = story === undefined ? undefined : records[story];
    return loaded?.status === 'ready' ? (loaded.value.find(({ id }) => id === open) ?? null) : null;
  });
}
