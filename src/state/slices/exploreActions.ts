import { isSameSpan } from '../../domain/chronology/isSameSpan';
import type { YearSpan } from '../../domain/chronology/yearSpan';
import type { GalleryActions, Surface, Topic } from '../galleryState';
import type { SliceContext } from './slice';

type ExploreActions = Pick<GalleryActions, 'readAbout' | 'chooseYears'>;

/** Which surface shows which kind of topic. */
const SURFACE_OF: Readonly<Record<Topic['kind'], Surface>> = {
  person: 'people',
  place: 'map',
  journey: 'map',
  event: 'timeline',
  year: 'timeline',
};

/** Actions that lead from people, places and times into the hall, and the other way. Dates are read by a part of its own. */
export function exploreActions({ store: { getState: get, setState: set } }: SliceContext): ExploreActions {
  let asked: YearSpan | null = null;
  return {
    readAbout: (topic) => set({ surface: SURFACE_OF[topic.kind], topic }),
    chooseYears: async (years) => {
      if (isSameSpan(years, asked)) return;
      asked = years;
      const { visit } = get();
      if (years === null) {
        set({ years, lit: null });
        visit.announce({ zh: '已显示全部年份的展品。', en: 'Exhibits of all years are shown.' });
        return;
      }
      const [{ litInYears }] = await Promise.all([import('../../domain/chronology/litInYears'), visit.readIndex()]);
      const { index } = get();
      if (asked !== years) return;
      if (index.status !== 'ready') {
        asked = get().years;
        return;
      }
      const { lit, text } = litInYears(index.value, years);
      set({ years, lit });
      visit.announce(text);
    },
  };
}
