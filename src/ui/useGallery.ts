import { use } from 'react';
import { useStore } from 'zustand';
import type { GalleryStoreApi } from '../state/createGalleryStore';
import type { GalleryActions, GalleryStore } from '../state/galleryState';
import { GalleryContext } from './GalleryProvider';

/** The store of the visit around this component. @throws Error outside `GalleryProvider` */
export function useGalleryStore(): GalleryStoreApi {
  const store = use(GalleryContext);
  if (!store) throw new Error('this part of the interface stands outside GalleryProvider');
  return store;
}

/** A part of the visit's state; the selector must give the identical value when nothing changed. */
export function useGallery<T>(select: (state: GalleryStore) => T): T {
  return useStore(useGalleryStore(), select);
}

/** The visitor's verbs. */
export function useVisit(): GalleryActions {
  return useGallery((state) => state.visit);
}
