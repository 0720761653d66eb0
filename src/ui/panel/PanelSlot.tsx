import { type ComponentType, useEffect } from 'react';
import type { GalleryStoreApi } from '../../state/createGalleryStore';
import { panelInsetOf } from '../../state/panelInset';
import { HALL_REGION_ID } from '../hall/HallRegion';
import { LazyPart } from '../LazyPart';
import { useGallery, useGalleryStore } from '../useGallery';

/** Attribute that marks the panel's own element. */
export const PANEL_MARK = 'data-exhibit-panel';

const loadPanel = async (): Promise<ComponentType> => (await import('./ExhibitPanel')).ExhibitPanel;

/** Where the exhibit's panel opens. Remembers what had the focus and gives it back when the panel closes. */
export function PanelSlot() {
  const store = useGalleryStore();
  const isOpen = useGallery((state) => state.open !== null);
  useEffect(() => watchFocus(store), [store]);
  useEffect(() => {
    const inset = panelInsetOf(store);
    const { right, bottom } = inset.get();
    if (!isOpen && (right !== 0 || bottom !== 0)) inset.set({ right: 0, bottom: 0 });
  }, [store, isOpen]);
  useEffect(
    // The panel's part is fetched when an exhibit is looked at, before it is clicked.
    () =>
      store.subscribe((state, previous) => {
        if (state.hovered !== previous.hovered || state.focused !== previous.focused) loadPanel().catch(() => null);
      }),
    [store],
  );
  return isOpen ? <LazyPart load={loadPanel} /> : null;
}

function watchFocus(store: GalleryStoreApi): () => void {
  let before: Element | null = null;
  return store.subscribe((state, previous) => {
    if (previous.open === null && state.open !== null) before = document.activeElement;
    if (previous.open !== null && state.open === null) giveBack(before);
  });
}

function giveBack(before: Element | null): void {
  const { activeElement } = document;
  const isOurs = activeElement === null || activeElement === document.body || activeElement.closest(`[${PANEL_MARK}]`);
  if (!isOurs) return;
  const isUsable = before instanceof HTMLElement && before.isConnected && before !== document.body;
  const to = isUsable ? before : document.getElementById(HALL_REGION_ID);
  to?.focus({ preventScroll: true });
}
