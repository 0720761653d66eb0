import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { canStartHeadset } from '../platform/headset';
import type { GalleryStoreApi } from '../state/createGalleryStore';
import { GalleryUi } from '../ui/GalleryUi';
import type { VisitPorts } from './visitPorts';

/** Mounts the interface; fetched after the first picture, which does not wait for it. */
export function mountInterface(element: HTMLElement, store: GalleryStoreApi, ports: VisitPorts): void {
  createRoot(element).render(<Interface store={store} ports={ports} />);
}

function Interface({ store, ports }: { readonly store: GalleryStoreApi; readonly ports: VisitPorts }) {
  const [hasHeadset, setHasHeadset] = useState(false);
  useEffect(() => {
    void canStartHeadset().then(setHasHeadset);
  }, []);
  return <GalleryUi store={store} canStartHeadset={hasHeadset} onEnterHeadset={ports.enterHeadset} />;
}
