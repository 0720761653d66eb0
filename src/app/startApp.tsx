/** Composition root: wires platform, state, interface and the drawn hall of one visit. */
import { createRoot } from 'react-dom/client';
import { createExhibitionSource } from '../assets/exhibitionSource';
import { createGalleryStore } from '../state/createGalleryStore';
import { App } from './App';
import { bindAddress } from './bindAddress';
import { readPreferences } from './preferences';
import { bindVisitApi } from './visitApi';
import { createVisitPorts } from './visitPorts';

/** Starts the visit inside an element of the page. */
export function startApp(element: HTMLElement): void {
  const store = createGalleryStore({ source: createExhibitionSource(), ...readPreferences(window) });
  const ports = createVisitPorts(store);
  void import('../scene/startHall');
  createRoot(element).render(<App store={store} ports={ports} />);
  bindVisitApi(store, ports, window);
  void store
    .getState()
    .visit.enterHall()
    .then(() => bindAddress(store, window));
}
