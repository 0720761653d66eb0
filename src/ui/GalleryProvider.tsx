import { createContext, type ReactNode, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { GalleryStoreApi } from '../state/createGalleryStore';
import { type Device, DeviceContext } from './device';
import { createWords } from './words/createWords';

/** The visit a component belongs to; null outside `GalleryProvider`. */
export const GalleryContext = createContext<GalleryStoreApi | null>(null);

export interface GalleryProviderProps {
  readonly store: GalleryStoreApi;
  readonly device: Device;
  readonly children: ReactNode;
}

/** Hands a visit, its device and the interface's words to everything inside. */
export function GalleryProvider({ store, device, children }: GalleryProviderProps) {
  const [words] = useState(createWords);
  return (
    <GalleryContext value={store}>
      <DeviceContext value={device}>
        <I18nextProvider i18n={words}>{children}</I18nextProvider>
      </DeviceContext>
    </GalleryContext>
  );
}
