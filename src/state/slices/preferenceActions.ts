import type { GalleryActions } from '../galleryState';
import type { SliceContext } from './slice';

type PreferenceActions = Pick<
  GalleryActions,
  | 'chooseLanguage'
  | 'chooseQuality'
  | 'chooseMotion'
  | 'showSurface'
  | 'reportRendering'
  | 'reportFittingQuality'
  | 'reportMissing'
  | 'reportSession'
  | 'announce'
>;

/** Actions on how the visit looks and speaks. */
export function preferenceActions({ store: { getState: get, setState: set } }: SliceContext): PreferenceActions {
  return {
    chooseLanguage: (language) => {
      if (get().language === language) return;
      set({ language });
      get().visit.announce({ zh: '语言：中文。', en: 'Language: English.' });
    },
    chooseQuality: (choice) =>
      set({ qualityAsked: choice, quality: choice === 'auto' ? get().automaticQuality : choice }),
    chooseMotion: (motion) => set({ motion }),
    showSurface: (surface) => set({ surface, topic: null }),
    reportRendering: (rendering) => set({ rendering }),
    reportFittingQuality: (fitting) =>
      set({ automaticQuality: fitting, ...(get().qualityAsked === 'auto' ? { quality: fitting } : {}) }),
    reportMissing: (missingModels) => set({ missingModels }),
    reportSession: (session) => set({ session }),
    announce: (text) => set({ announcement: { text, serial: get().announcement.serial + 1 } }),
  };
}
