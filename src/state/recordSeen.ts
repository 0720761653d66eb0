import { addSeen } from '../domain/logbook/logbook';
import type { GalleryStoreApi } from './createGalleryStore';
import { logbookOf } from './logbook';

/** Writes down which exhibits are opened, the one that is open now first. The result ends it. */
export function recordSeen(store: GalleryStoreApi): () => void {
  const logbook = logbookOf(store);
  const note = (id: string | null): void => {
    if (id !== null) logbook.set(addSeen(logbook.get(), id));
  };
  note(store.getState().open);
  return store.subscribe((state, previous) => {
    if (state.open !== previous.open) note(state.open);
  });
}
