import { type ComponentType, useEffect, useRef } from 'react';
import { HALL_REGION_ID } from '../hall/HallRegion';
import { LazyPart } from '../LazyPart';
import { useGallery, useGalleryStore } from '../useGallery';
import { useMedia } from '../useMedia';

/** From this width on the list stands beside the hall; below it covers the hall like the other surfaces. */
const BESIDE_FROM = '(min-width: 48em)';

const loadDialog = async (): Promise<ComponentType> => (await import('./SurfaceDialog')).SurfaceDialog;
const loadSheet = async (): Promise<ComponentType> => (await import('../list/ListSheet')).ListSheet;

const loadHand = async (): Promise<ComponentType> => (await import('../hand/HandDialog')).HandDialog;

/** Where plan, list, search, settings and help open, and where an exhibit is held in the hand; fetched on first use. */
export function SurfaceSlot() {
  const surface = useGallery((state) => state.surface);
  const isDrawn = useGallery((state) => state.rendering !== 'unavailable');
  const isWide = useMedia(BESIDE_FROM);
  useFocusOnLeaving(surface === 'search');
  if (surface === 'none') return null;
  if (surface === 'hand') return <LazyPart key="hand" load={loadHand} />;
  const isSheet = surface === 'list' && isDrawn && isWide;
  return isSheet ? <LazyPart key="sheet" load={loadSheet} /> : <LazyPart key="dialog" load={loadDialog} />;
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
