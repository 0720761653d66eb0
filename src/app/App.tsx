import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { HallData } from '../domain/hall/hall';
import { canStartHeadset } from '../platform/headset';
import type { GalleryStoreApi } from '../state/createGalleryStore';
import { GalleryUi } from '../ui/GalleryUi';
import styles from './App.module.css';
import { mountHall } from './mountHall';
import type { VisitPorts } from './visitPorts';

export interface AppProps {
  readonly store: GalleryStoreApi;
  readonly ports: VisitPorts;
}

/** The whole page: the drawn hall behind, the interface before it. */
export function App({ store, ports }: AppProps) {
  const hall = useStore(store, (state) => (state.hall.status === 'ready' ? state.hall.value : null));
  const [isInside, setInside] = useState(true);
  const [hasHeadset, setHasHeadset] = useState(false);

  useEffect(() => ports.bindDoor({ enter: () => setInside(true), leave: () => setInside(false) }), [ports]);
  useEffect(() => {
    void canStartHeadset().then(setHasHeadset);
  }, []);

  return (
    <div className={styles['visit']}>
      {hall && isInside ? <HallCanvas store={store} hall={hall} ports={ports} /> : null}
      <GalleryUi store={store} canStartHeadset={hasHeadset} onEnterHeadset={ports.enterHeadset} />
    </div>
  );
}

function HallCanvas({ store, hall, ports }: AppProps & { readonly hall: HallData }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!frame.current) return;
    return mountHall({ frame: frame.current, store, hall, ports });
  }, [store, hall, ports]);
  return <div ref={frame} className={styles['hall']} aria-hidden="true" />;
}
