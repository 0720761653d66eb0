import type { GalleryActions } from '../galleryState';
import { currentPose } from '../selectors/currentPose';
import { arriveAt } from './arriveAt';
import type { SliceContext } from './slice';

type SearchActions = Pick<GalleryActions, 'lookFor' | 'takeMeThere' | 'skipWay' | 'leaveWay'>;

/** Actions of looking for something and being led to it. */
export function searchActions({ store }: SliceContext): SearchActions {
  const { getState: get, setState: set } = store;
  return {
    lookFor: (sought) => set({ sought }),
    takeMeThere: (guided) => {
      const { motion, errand, visit } = get();
      const { to, title } = guided;
      set({ surface: 'none', open: null, openedVia: null, focused: null, returnPose: currentPose(store) });
      if (motion === 'reduced') {
        arriveAt(store, guided);
        return;
      }
      set({ guided, errand: { kind: 'walk', to: { x: to.x, z: to.z }, serial: errand.serial + 1 } });
      visit.announce({ zh: `正在带您前往：${title.zh}。`, en: `On the way to: ${title.en}.` });
    },
    skipWay: () => {
      const { guided } = get();
      if (guided) arriveAt(store, guided);
    },
    leaveWay: () => {
      if (get().guided === null) return;
      get().visit.standStill();
      get().visit.announce({ zh: '已停止引路。', en: 'No longer being led.' });
    },
  };
}
