import type { IndexEntry } from '../../domain/hall/hall';
import type { GalleryActions, Via } from '../galleryState';
import { currentPose } from '../selectors/currentPose';
import { neighbourOf } from '../selectors/neighbourOf';
import { positionInSection } from '../selectors/positionInSection';
import type { SliceContext } from './slice';

type ExhibitActions = Pick<
  GalleryActions,
  'openExhibit' | 'holdExhibit' | 'closeExhibit' | 'stepExhibit' | 'standBefore' | 'hoverExhibit' | 'focusExhibit'
>;

/** Actions on exhibits; `openExhibit` is the only writer of what is open, whatever the way in. */
export function exhibitActions({ store }: SliceContext): ExhibitActions {
  const { getState: get, setState: set } = store;
  const entries = async (): Promise<readonly IndexEntry[]> => {
    await get().visit.readIndex();
    const { index } = get();
    return index.status === 'ready' ? index.value : [];
  };

  const open = async (id: string, via: Via, isHeld: boolean): Promise<void> => {
    const index = await entries();
    const entry = index.find((line) => line.id === id);
    const { visit } = get();
    if (!entry) {
      visit.announce({ zh: `没有编号为“${id}”的展品。`, en: `There is no exhibit called “${id}”.` });
      return;
    }
    const returnPose = get().open === null ? currentPose(store) : get().returnPose;
    // The list may stay beside the hall; everything else that covers it goes.
    const beneath = get().surface === 'list' ? 'list' : 'none';
    const surface = isHeld ? 'hand' : beneath;
    set({ open: id, openedVia: via, focused: id, hovered: null, returnPose, surface, topic: null });
    visit.hopTo(entry.standing);
    const { at, of } = positionInSection(index, id);
    visit.announce({
      zh: `已打开：${entry.title.zh}。本部分第${at}件，共${of}件。`,
      en: `Opened: ${entry.title.en}. ${at} of ${of} in this section.`,
    });
    await Promise.all([visit.approachStory(entry.story), visit.readStory(entry.story)]);
  };

  return {
    openExhibit: (id, via) => open(id, via, false),
    holdExhibit: async (id, via) => {
      if (get().open === id) get().visit.showSurface('hand');
      else await open(id, via, true);
    },
    closeExhibit: () => {
      const { open, returnPose, visit } = get();
      if (open === null) return;
      set({ open: null, openedVia: null, returnPose: null });
      if (returnPose) visit.hopTo(returnPose);
      visit.announce({ zh: '已关闭说明。', en: 'Panel closed.' });
    },
    stepExhibit: async (by, via) => {
      const index = await entries();
      const { visit, lit } = get();
      const entry = neighbourOf(index, { from: get().open ?? get().focused, by, pose: currentPose(store), lit });
      if (!entry) {
        if (lit) visit.announce({ zh: '所选年份没有展品。', en: 'No exhibit is of the chosen years.' });
        return;
      }
      if (get().open !== null) {
        await visit.openExhibit(entry.id, via);
        return;
      }
      set({ focused: entry.id, returnPose: get().returnPose ?? currentPose(store) });
      visit.hopTo(entry.standing);
      const { at, of } = positionInSection(index, entry.id);
      visit.announce({
        zh: `${entry.title.zh}。本部分第${at}件，共${of}件。按回车键打开。`,
        en: `${entry.title.en}. ${at} of ${of} in this section. Press Enter to open.`,
      });
      await visit.approachStory(entry.story);
    },
    standBefore: async (id) => {
      const entry = (await entries()).find((line) => line.id === id);
      if (!entry) return;
      const { visit, returnPose } = get();
      set({ open: null, openedVia: null, focused: id, returnPose: returnPose ?? currentPose(store) });
      visit.hopTo(entry.standing);
      await visit.approachStory(entry.story);
    },
    hoverExhibit: (id) => {
      if (get().hovered !== id) set({ hovered: id });
    },
    focusExhibit: (id) => {
      if (get().focused !== id) set({ focused: id });
    },
  };
}
