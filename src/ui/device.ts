import { createContext, use } from 'react';
import type { HoldExhibit } from '../domain/hand/held';

/** What the interface asks of the device around it; the app hands it in. */
export interface Device {
  /** The present day, yyyy-mm-dd. */
  readonly today: () => string;
  /** Opens the device's share sheet; null where it has none. */
  readonly share:
    | ((thing: { readonly title: string; readonly url: string }) => Promise<'shared' | 'cancelled' | 'failed'>)
    | null;
  /** Draws one exhibit to be turned in the hand. */
  readonly hold: HoldExhibit<HTMLCanvasElement>;
}

/** The device of a visit; null outside `GalleryProvider`. */
export const DeviceContext = createContext<Device | null>(null);

/** The device around this component. @throws Error outside `GalleryProvider` */
export function useDevice(): Device {
  const device = use(DeviceContext);
  if (!device) throw new Error('this part of the interface stands outside GalleryProvider');
  return device;
}
