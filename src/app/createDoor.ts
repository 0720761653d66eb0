import type { GalleryStoreApi } from '../state/createGalleryStore';
import { mountHall } from './mountHall';
import type { HallDoor, VisitPorts } from './visitPorts';

/** The door of the drawn hall: entering draws it into the frame once it is known, leaving frees all of it. */
export function createDoor(frame: HTMLElement, store: GalleryStoreApi, ports: VisitPorts): HallDoor {
  let unmount: (() => void) | null = null;
  return {
    enter: () => {
      const { hall } = store.getState();
      if (unmount || hall.status !== 'ready') return;
      unmount = mountHall({ frame, store, hall: hall.value, ports });
    },
    leave: () => {
      unmount?.();
      unmount = null;
    },
  };
}
