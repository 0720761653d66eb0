import { type ComponentType, useEffect, useRef } from 'react';
import { HALL_REGION_ID } from '../hall/HallRegion';
import { LazyPart } from '../LazyPart';
import { useGallery, useGalleryStore } from '../useGallery';

const loadDialog = async (): Promise<ComponentType> => (await import('./SurfaceDialog')).SurfaceDialog;

/** Where plan, list, search, settings and help open; fetched on first use. */
export function SurfaceSlot() {
  const surface = useGallery((state) => state.surface);
  const isOpen = surface !== 'none';
  useFocusOnLeaving(surface === 'search');
  return isOpen ? <LazyPart load={loadDialog} /> : null;
}

/** Whom the search sent somewhere goes on by the hall's own keys, not from the button that opened the search. */
function useFocusOnLeaving(isSearching: boolean): void {
  const store = useGalleryStore();
  const errand = useRef<number | null>(null);
  useEffect(() => {
    const { serial } = store.getState().errand;
    if (!isSearching && errand.current !== null && errand.current !== serial)
      document.getElementById(HALL_REGION_ID)?.focus({ preventScroll: true });
    errand.current = isSearching ? serial : null;
  }, [store, isSearching]);
}
