import type { GalleryStoreApi } from '../../state/createGalleryStore';
import { keepExhibit } from '../../state/logbook';

type Verb = (store: GalleryStoreApi) => void;

/** Single keys of the hall. They count only while the hall itself has the focus (WCAG 2.1.4); walking keys are the walker's. */
const VERBS: Readonly<Record<string, Verb | undefined>> = {
  n: (store) => void store.getState().visit.stepExhibit(1, 'keyboard'),
  p: (store) => void store.getState().visit.stepExhibit(-1, 'keyboard'),
  enter: openStanding,
  m: (store) => store.getState().visit.showSurface('plan'),
  l: toggleList,
  '/': (store) => store.getState().visit.showSurface('search'),
  b: (store) => store.getState().visit.takeMeBack(),
  f: keepStanding,
  v: (store) => store.getState().visit.showSurface('visit'),
  '?': (store) => store.getState().visit.showSurface('help'),
};

/** What a key does in the hall, or null. `key` as in `KeyboardEvent.key`; full-width ？ and ／ count as ? and /. */
export function verbOf(key: string): Verb | null {
  const name = key.normalize('NFKC').toLowerCase();
  return Object.hasOwn(VERBS, name) ? (VERBS[name] ?? null) : null;
}

/** Escape, wherever the focus is: closes what is open, else leads back, else stops. */
export function stepOut(store: GalleryStoreApi): void {
  const { open, surface, guided, returnPose, isMoving, visit } = store.getState();
  if (open !== null) visit.closeExhibit();
  else if (surface !== 'none') visit.showSurface('none');
  else if (guided !== null) visit.leaveWay();
  else if (returnPose !== null) visit.takeMeBack();
  else if (isMoving) visit.standStill();
}

/** The list stands beside the hall, so its key closes it as well. */
function toggleList(store: GalleryStoreApi): void {
  const { surface, visit } = store.getState();
  visit.showSurface(surface === 'list' ? 'none' : 'list');
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
