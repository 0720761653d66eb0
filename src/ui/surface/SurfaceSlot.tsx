import type { ComponentType } from 'react';
import { LazyPart } from '../LazyPart';
import { useGallery } from '../useGallery';

const loadDialog = async (): Promise<ComponentType> => (await import('./SurfaceDialog')).SurfaceDialog;

/** Where plan, list, settings and help open; fetched on first use. */
export function SurfaceSlot() {
  const isOpen = useGallery((state) => state.surface !== 'none');
  return isOpen ? <LazyPart load={loadDialog} /> : null;
}
