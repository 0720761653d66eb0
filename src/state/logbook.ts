import { EMPTY_LOGBOOK, type Logbook, mergeLogbooks, removeSeen, toggleFavourite } from '../domain/logbook/logbook';
import type { GalleryStoreApi } from './createGalleryStore';
import { observablePerVisit } from './observablePerVisit';

/** What the visitor keeps of the visit. Outside the store, because most visits never look at it. */
export const logbookOf = observablePerVisit<Logbook>(EMPTY_LOGBOOK);

/** False where the device does not keep the logbook beyond this page: public device, private window, storage refused. */
export const isKeptOf = observablePerVisit<boolean>(true);

/** Keeps an exhibit, or keeps it no longer, and says so. */
export function keepExhibit(store: GalleryStoreApi, id: string): void {
  const logbook = logbookOf(store);
  logbook.set(toggleFavourite(logbook.get(), id));
  const { visit } = store.getState();
  if (logbook.get().favourites.includes(id)) visit.announce({ zh: '已收藏。', en: 'Kept among your favourites.' });
  else visit.announce({ zh: '已取消收藏。', en: 'No longer among your favourites.' });
}

/** Takes one exhibit off the list of those seen. */
export function forgetSeen(store: GalleryStoreApi, id: string): void {
  const logbook = logbookOf(store);
  logbook.set(removeSeen(logbook.get(), id));
  store.getState().visit.announce({ zh: '已从看过的展品中移除。', en: 'Taken off the exhibits you have seen.' });
}

/** Forgets favourites, exhibits seen, or both. */
export function clearLogbook(store: GalleryStoreApi, what: 'favourites' | 'seen' | 'all'): void {
  const logbook = logbookOf(store);
  logbook.set(what === 'all' ? EMPTY_LOGBOOK : { ...logbook.get(), [what]: [] });
  store.getState().visit.announce({ zh: '已清除。', en: 'Cleared.' });
}

/** Adds what another visitor shared to what is kept already; nothing of one's own is lost. */
export function addToLogbook(store: GalleryStoreApi, shared: Logbook): void {
  const logbook = logbookOf(store);
  const favourites = [...shared.favourites, ...(shared.favourites.length === 0 ? shared.seen : [])];
  logbook.set(mergeLogbooks(logbook.get(), { favourites, seen: [] }));
  store.getState().visit.announce({ zh: '已加入我的收藏。', en: 'Added to your favourites.' });
}
