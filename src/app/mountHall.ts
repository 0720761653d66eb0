import type { HallData } from '../domain/hall/hall';
import { pause } from '../platform/pause';
import { readDevice } from '../platform/readDevice';
import type { HallHandle } from '../scene/startHall';
import { activityOf } from '../state/activity';
import type { GalleryStoreApi } from '../state/createGalleryStore';
import type { VisitPorts } from './visitPorts';

export interface MountHallOptions {
  /** Element the canvas fills. */
  readonly frame: HTMLElement;
  readonly store: GalleryStoreApi;
  readonly hall: HallData;
  readonly ports: VisitPorts;
}

/** Puts a canvas into the frame and draws the hall there; the result takes both away and frees what they held. */
export function mountHall({ frame, store, hall, ports }: MountHallOptions): () => void {
  const canvas = document.createElement('canvas');
  frame.append(canvas);
  let handle: HallHandle | null = null;
  let isLeft = false;
  const end = activityOf(store).begin('drawing the hall');

  const start = async (): Promise<void> => {
    const { startHall } = await import('../scene/startHall');
    if (isLeft) return;
    const started = await startHall({
      canvas,
      store,
      hall,
      device: readDevice(window),
      clock: () => performance.now(),
      pause,
      onFirstPicture: () => {
        performance.mark('first-picture');
        ports.bindDrawn(handle);
        end();
      },
    });
    handle = started;
    if (isLeft) started.stop();
  };
  start().catch((error: unknown) => {
    end();
    canvas.remove();
    store.getState().visit.reportRendering('unavailable');
    if (!(error instanceof Error && error.name === 'NoWebGlError')) throw error;
  });

  const observer = new ResizeObserver(() => handle?.resize(frame.clientWidth, frame.clientHeight));
  observer.observe(frame);

  return () => {
    isLeft = true;
    observer.disconnect();
    ports.bindDrawn(null);
    handle?.stop();
    canvas.remove();
    end();
  };
}
