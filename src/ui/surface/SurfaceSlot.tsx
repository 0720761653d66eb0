import type { ComponentType } from 'react';
import { LazyPart } from '../LazyPart';
import { useGallery } from '../useGallery';
import { useMedia } from '../useMedia';

/** From this width on the list stands beside the hall; below it covers the hall like the other surfaces. */
const BESIDE_FROM = '(min-width: 48em)';

const loadDialog = async (): Promise<ComponentType> => (await import('./SurfaceDialog')).SurfaceDialog;
const loadSheet = async (): Promise<ComponentType> => (await import('../list/ListSheet')).ListSheet;

/** Where plan, list, settings and help open; fetched on first use. */
export function SurfaceSlot() {
  const isOpen = useGallery((state) => state.surface !== 'none');
  const isList = useGallery((state) => state.surface === 'list' && state.rendering !== 'unavailable');
  const isWide = useMedia(BESIDE_FROM);
  if (!isOpen) return null;
  return isList && isWide ? <LazyPart key="sheet" load={loadSheet} /> : <LazyPart key="dialog" load={loadDialog} />;
}
