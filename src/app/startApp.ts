/** Composition root: wires platform, state, interface and the drawn hall of one visit. */
import { createExhibitionSource } from '../assets/exhibitionSource';
import { pause } from '../platform/pause';
import { createGalleryStore, type GalleryStoreApi } from '../state/createGalleryStore';
import { bindAddress } from './bindAddress';
import { bindFilm } from './bindFilm';
import { createDoor } from './createDoor';
import { layOutPage } from './layOutPage';
import { readPreferences } from './preferences';
import { bindVisitApi } from './visitApi';
import { createVisitPorts } from './visitPorts';

/**
 * Starts the visit inside an element of the page: the hall first, the interface once there is a first picture (or the
 * news that there will be none).
 */
export async function startApp(element: HTMLElement): Promise<void> {
  const drawing = import('../scene/startHall');
  const store = createGalleryStore({ source: createExhibitionSource(), ...readPreferences(window) });
  const ports = createVisitPorts(store);
  const layers = layOutPage(element);
  const door = createDoor(layers.hall, store, ports);
  ports.bindDoor(door);
  bindVisitApi(store, ports, window);
  bindFilm(store, ports, window);

  await store.getState().visit.enterHall();
  await drawing.catch(() => store.getState().visit.reportRendering('unavailable'));
  whenReady(store, () => {
    bindAddress(store, window);
    door.enter();
  });
  if (store.getState().hall.status === 'ready') await window.visit.ready;
  // The first picture is shown before anything more is asked for.
  await pause();
  const { mountInterface } = await import('./mountInterface');
  mountInterface(layers.interface, store, ports);
  layers.removeArriving();
}

/** Calls back once when the hall is known: now, or after the visitor asked again for one that did not arrive. */
function whenReady(store: GalleryStoreApi, begin: () => void): void {
  if (store.getState().hall.status === 'ready') {
    begin();
    return;
  }
  const unsubscribe = store.subscribe(({ hall }) => {
    if (hall.status !== 'ready') return;
    unsubscribe();
    begin();
  });
}
