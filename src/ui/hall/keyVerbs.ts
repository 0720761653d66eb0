import type { GalleryStoreApi } from '../../state/createGalleryStore';
import { keepExhibit } from '../../state/logbook';

type Verb = (store: GalleryStoreApi) => void;

/** Single keys of the hall. They count only while the hall itself has the focus (WCAG 2.1.4); walking keys are the walker's. */
const VERBS: Readonly<Record<string, Verb | undefined>> = {
  n: (store) => void store.getState().visit.stepExhibit(1, 'keyboard'),
  p: (store) => void store.getState().visit.stepExhibit(-1, 'keyboard'),
  enter: openStanding,
  m: (store) => store.getState().visit.showSurface('plan'),
  l: (store) => store.getState().visit.showSurface('list'),
  b: (store) => store.getState().visit.takeMeBack(),
  f: keepStanding,
  v: (store) => store.getState().visit.showSurface('visit'),
  '?': (store) => store.getState().visit.showSurface('help'),
};

/** What a key does in the hall, or null. `key` as in `KeyboardEvent.key`; a full-width ？ counts as ?. */
export function verbOf(key: string): Verb | null {
  const name = key === '？' ? '?' : key.toLowerCase();
  return Object.hasOwn(VERBS, name) ? (VERBS[name] ?? null) : null;
}

/** Escape, wherever the focus is: closes what is open, else leads back, else stops. */
export function stepOut(store: GalleryStoreApi): void {
  const { open, surface, returnPose, isMoving, visit } = store.getState();
  if (open !== null) visit.closeExhibit();
  else if (surface !== 'none') visit.showSurface('none');
  else if (returnPose !== null) visit.takeMeBack();
  else if (isMoving) visit.standStill();
}

function keepStanding(store: GalleryStoreApi): void {
  const { open, focused, hovered, visit } = store.getState();
  const id = open ?? focused ?? hovered;
  if (id !== null) keepExhibit(store, id);
  else visit.announce({ zh: '请先按N键到一件展品前。', en: 'Press N first to come before an exhibit.' });
}

function openStanding(store: GalleryStoreApi): void {
  const { focused, hovered, visit } = store.getState();
  const id = focused ?? hovered;
  if (id !== null) void visit.openExhibit(id, 'keyboard');
  else visit.announce({ zh: '请先按N键到一件展品前。', en: 'Press N first to come before an exhibit.' });
}
