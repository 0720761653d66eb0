import type { GalleryStoreApi } from '../state/createGalleryStore';
import './filmContract';
import type { VisitPorts } from './visitPorts';

/** Offers `window.film` where the address asks for it (`?film`). The recorder itself is fetched on use. */
export function bindFilm(store: GalleryStoreApi, ports: Pick<VisitPorts, 'whenDrawn'>, page: Window): void {
  if (!new URLSearchParams(page.location.search).has('film')) return;
  page.film = {
    record: async (request) => {
      const desk = page.filmDesk;
      if (!desk) throw new Error('nobody is at the desk: set window.filmDesk first');
      const { recordRequest } = await import('./recordRequest');
      return recordRequest(request, store, ports, desk);
    },
  };
}
