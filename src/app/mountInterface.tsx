import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { canStartHeadset } from '../platform/headset';
import { findShareSheet } from '../platform/shareSheet';
import { createTextKeeper } from '../platform/textKeeper';
import { today } from '../platform/today';
import type { GalleryStoreApi } from '../state/createGalleryStore';
import type { Device } from '../ui/device';
import { GalleryUi } from '../ui/GalleryUi';
import { parseAddress } from './address';
import { bindLogbook } from './bindLogbook';
import { holdLazily } from './holdLazily';
import type { VisitPorts } from './visitPorts';

/** Name of the visitor's logbook among what the browser keeps for this site. */
const LOGBOOK_NAME = 'side-by-side.visit';

/** Mounts the interface; fetched after the first picture, which does not wait for it. */
export function mountInterface(element: HTMLElement, store: GalleryStoreApi, ports: VisitPorts): void {
  const { hash, search } = window.location;
  // A public device forgets: the next visitor is somebody else.
  const isPublic = parseAddress(hash, search).options.kiosk;
  void bindLogbook(store, isPublic ? null : createTextKeeper(window, LOGBOOK_NAME));
  const device: Device = { today, share: findShareSheet(navigator), hold: holdLazily(store) };
  createRoot(element).render(<Interface store={store} ports={ports} device={device} />);
}

interface InterfaceProps {
  readonly store: GalleryStoreApi;
  readonly ports: VisitPorts;
  readonly device: Device;
}

function Interface({ store, ports, device }: InterfaceProps) {
  const [hasHeadset, setHasHeadset] = useState(false);
  useEffect(() => {
    void canStartHeadset().then(setHasHeadset);
  }, []);
  return <GalleryUi store={store} device={device} canStartHeadset={hasHeadset} onEnterHeadset={ports.enterHeadset} />;
}
