import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Language } from '../domain/language/language';
import { EYE_LINE } from '../domain/units';
import type { ExhibitionSource, GalleryState, GalleryStore, Motion, QualityChoice } from './galleryState';
import { exhibitActions } from './slices/exhibitActions';
import { exploreActions } from './slices/exploreActions';
import { loadingActions } from './slices/loadingActions';
import { preferenceActions } from './slices/preferenceActions';
import { searchActions } from './slices/searchActions';
import { visitorActions } from './slices/visitorActions';

export interface GalleryOptions {
  readonly source: ExhibitionSource;
  readonly language: Language;
  readonly motion: Motion;
  readonly quality: QualityChoice;
}

/** The store of one visit. All writing goes through `visit.*`; components select their own part. */
export type GalleryStoreApi = StoreApi<GalleryStore>;

/** Creates the state of one visit over a source of compiled hall data. Failures to load become `failed` states. */
export function createGalleryStore({ source, language, motion, quality }: GalleryOptions): GalleryStoreApi {
  return createStore<GalleryStore>()((_set, _get, store) => {
    const context = { store, source };
    return {
      ...OUTSIDE,
      language,
      motion,
      qualityAsked: quality,
      quality: quality === 'auto' ? UNMEASURED : quality,
      visit: {
        ...loadingActions(context),
        ...exhibitActions(context),
        ...visitorActions(context),
        ...exploreActions(context),
        ...preferenceActions(context),
        ...searchActions(context),
      },
    };
  });
}

/** Level until the scene has reported what fits. */
const UNMEASURED = 'medium';

/** A visit before the hall is known. */
const OUTSIDE: Omit<GalleryState, 'language' | 'motion' | 'quality' | 'qualityAsked'> = {
  automaticQuality: UNMEASURED,
  rendering: 'starting',
  session: 'flat',
  surface: 'none',
  topic: null,
  years: null,
  lit: null,
  hall: { status: 'idle' },
  index: { status: 'idle' },
  reference: { status: 'idle' },
  search: { status: 'idle' },
  map: { status: 'idle' },
  cells: {},
  records: {},
  missingModels: [],
  pose: { x: 0, z: 0, heading: 0, pitch: 0, eye: EYE_LINE },
  zone: null,
  errand: { kind: 'none', serial: 0 },
  guided: null,
  isMoving: false,
  open: null,
  openedVia: null,
  hovered: null,
  focused: null,
  sought: { query: '', chosen: {} },
  returnPose: null,
  announcement: { text: { zh: '', en: '' }, serial: 0 },
};
