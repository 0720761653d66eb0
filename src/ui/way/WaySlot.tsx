import type { ComponentType } from 'react';
import { LazyPart } from '../LazyPart';
import { useGallery } from '../useGallery';

const loadBar = async (): Promise<ComponentType> => (await import('./WayBar')).WayBar;

/** Where the visitor who is being led reads how far it still is; fetched on first use. */
export function WaySlot() {
  const isLed = useGallery((state) => state.guided !== null);
  return isLed ? <LazyPart load={loadBar} /> : null;
}
