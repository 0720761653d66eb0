import { tallyYears } from '../../domain/chronology/isOfYears';
import { isSameSpan } from '../../domain/chronology/yearSpan';
import { yearsInWords } from '../../domain/chronology/yearsInWords';
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

/** Actions that lead from people, places and times into the hall, and the other way. */
export function exploreActions({ store: { getState: get, setState: set } }: SliceContext): ExploreActions {
  return {
    readAbout: (topic) => set({ surface: SURFACE_OF[topic.kind], topic }),
    chooseYears: async (years) => {
      if (isSameSpan(years, get().years)) return;
      set({ years });
      const { visit } = get();
      if (years === null) {
        visit.announce({ zh: '已显示全部年份的展品。', en: 'Exhibits of all years are shown.' });
        return;
      }
      await visit.readIndex();
      const { index } = get();
      if (index.status !== 'ready' || !isSameSpan(years, get().years)) return;
      const { matching, of } = tallyYears(index.value, years);
      visit.announce({
        zh: `${yearsInWords(years, 'zh')}：共${of}件展品，其中${matching}件亮起。`,
        en: `${yearsInWords(years, 'en')}: ${matching} of ${of} exhibits stay lit.`,
      });
    },
  };
}
