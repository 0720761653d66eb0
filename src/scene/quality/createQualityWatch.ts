/**
 * Watches at what pace frames come while the visitor moves and reports the level that fits. Where a level was asked for
 * it measures nothing; at rest no frame is drawn and so none is counted.
 */
import { FLAT_LIMITS, HEADSET_LIMITS, judgePace, type Pace, paceAt } from '../../domain/quality/judgePace';
import { coarserOf, type Quality } from '../../domain/quality/quality';
import type { Seconds } from '../../domain/units';
import { activityOf } from '../../state/activity';
import type { GalleryStoreApi } from '../../state/createGalleryStore';
import { createFrameWindow } from './createFrameWindow';

export interface QualityWatch {
  /** Called before each frame with the time since the one before; `isLive` is false where a film or a test drives them. */
  readonly step: (interval: Seconds, isLive: boolean) => void;
  readonly dispose: () => void;
}

/** Time of moving frames that count for nothing: at the start, and after each change while other models arrive. */
const GRACE: Seconds = 4;
/** No frame takes so long; the page was away. */
const AWAY: Seconds = 2;
/** What is under way in an ordinary walk. Anything else is loading, and its frames tell nothing. */
const ORDINARY: ReadonlySet<string> = new Set([
  'the visitor moving',
  'a hop in the headset',
  'pictures',
  'models',
  'attention',
  'arrival',
  'the way on the floor',
]);
/** In a headset two pictures are drawn for each frame. */
const HEADSET_HIGHEST: Quality = 'medium';

/** Starts at the level the device was given. @param highest level that smooth frames may lead to */
export function createQualityWatch(store: GalleryStoreApi, highest: Quality): QualityWatch {
  const window = createFrameWindow();
  const activity = activityOf(store);
  let pace: Pace = paceAt(store.getState().automaticQuality, highest);
  let grace: Seconds = GRACE;
  let hasBegun = false;

  const restart = (): void => {
    window.clear();
    grace = GRACE;
  };
  const take = (next: Pace): void => {
    const isOther = next.level !== pace.level;
    pace = next;
    if (!isOther) return;
    restart();
    store.getState().visit.reportFittingQuality(pace.level);
  };
  const isWalk = (): boolean => {
    const { qualityAsked, rendering, isMoving, session } = store.getState();
    if (qualityAsked !== 'auto' || rendering !== 'running') return false;
    return (isMoving || session === 'headset') && activity.pending().every((what) => ORDINARY.has(what));
  };
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.qualityAsked !== previous.qualityAsked) restart();
    if (state.session === previous.session) return;
    restart();
    if (state.session === 'headset') take({ ...pace, level: coarserOf(pace.level, HEADSET_HIGHEST) });
  });

  return {
    step: (interval, isLive) => {
      const isNext = hasBegun;
      hasBegun = isLive && isWalk();
      // The first frame of a walk is as long as the rest before it.
      if (!isNext || !hasBegun || interval > AWAY) return;
      grace -= interval;
      if (grace > 0) return;
      const full = window.add(interval);
      if (full) take(judgePace(pace, full, store.getState().session === 'headset' ? HEADSET_LIMITS : FLAT_LIMITS));
    },
    dispose: unsubscribe,
  };
}
