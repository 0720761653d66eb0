import { type ReactNode, useSyncExternalStore } from 'react';
import type { GalleryStoreApi } from '../state/createGalleryStore';
import { observablePerVisit } from '../state/observablePerVisit';

/** What a layer loaded later (the headset) adds to the drawn hall of one visit; null for nothing. */
export const sceneExtensionOf = observablePerVisit<ReactNode>(null);

/** The place in the scene where the extension is drawn. */
export function SceneExtension({ store }: { readonly store: GalleryStoreApi }) {
  const extension = sceneExtensionOf(store);
  return useSyncExternalStore(extension.subscribe, extension.get);
}
