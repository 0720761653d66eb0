import type { HungExhibit } from '../../domain/hall/hall';
import { useGallery } from '../useGallery';

/** How the open exhibit hangs; null while none is open or its part of the hall has not arrived. */
export function useOpenHung(): HungExhibit | null {
  return useGallery(({ open, index, cells }) => {
    const story = index.status === 'ready' ? index.value.find(({ id }) => id === open)?.story : undefined;
    const cell = story === undefined ? undefined : cells[story];
    return cell?.status === 'ready' ? (cell.value.exhibits.find(({ exhibit }) => exhibit === open) ?? null) : null;
  });
}
