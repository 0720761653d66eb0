import type { Pose } from '../../domain/units';
import type { GalleryStoreApi } from '../../state/createGalleryStore';
import type { GalleryActions, GalleryState } from '../../state/galleryState';
import type { CardAction } from '../card/cardAction';
import type { Target } from './chooseTarget';

type Verb = (visit: GalleryActions, state: GalleryState) => void;

const BUTTONS: Readonly<Record<CardAction, Verb>> = {
  previous: (visit) => void visit.stepExhibit(-1, 'headset'),
  next: (visit) => void visit.stepExhibit(1, 'headset'),
  language: (visit, { language }) => visit.chooseLanguage(language === 'zh' ? 'en' : 'zh'),
  close: (visit) => visit.closeExhibit(),
};

/** Does what a selected target means to a visitor who stands at `from`; false where it means nothing. */
export function selectTarget(target: Target, store: GalleryStoreApi, from: Pose): boolean {
  const state = store.getState();
  const { visit } = state;
  switch (target.kind) {
    case 'button':
      BUTTONS[target.action](visit, state);
      return true;
    case 'card':
      return true;
    case 'exhibit':
      void visit.openExhibit(target.id, 'headset');
      return true;
    case 'floor':
      // Who goes on has read enough; the hop of closing is overtaken by this one.
      visit.closeExhibit();
      visit.hopTo({ ...target.to, heading: from.heading, pitch: 0, eye: from.eye });
      return true;
    case 'refused':
      return false;
  }
}
