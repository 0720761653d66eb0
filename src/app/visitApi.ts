import { EYE_LINE, type Pose } from '../domain/units';
import { activityOf } from '../state/activity';
import type { GalleryStoreApi } from '../state/createGalleryStore';
import type { GalleryStore, Loading } from '../state/galleryState';
import { currentPose } from '../state/selectors/currentPose';
import { bindVisitMessages } from './bindVisitMessages';
import {
  type VisitApi,
  VisitError,
  type VisitEventName,
  type VisitEvents,
  type VisitPose,
  type VisitState,
  type VisitStats,
} from './visitContract';

/** What the API needs of the drawn hall and its door; `VisitPorts` fits. */
export interface VisitApiPorts {
  readonly whenDrawn: () => Promise<unknown>;
  readonly drawn: () => { readonly stats: () => Partial<VisitStats>; readonly settled: () => Promise<void> } | null;
  readonly door: () => { readonly enter: () => void; readonly leave: () => void } | null;
}

const NOTHING_DRAWN: VisitStats = {
  drawCalls: 0,
  triangles: 0,
  textures: 0,
  textureBytes: 0,
  geometries: 0,
  programs: 0,
  framesRendered: 0,
  frameJsMs: 0,
};

/** Offers the visit as `window.visit` and over `postMessage`. The result takes both back. */
export function bindVisitApi(store: GalleryStoreApi, ports: VisitApiPorts, page: Window): () => void {
  const api = createVisitApi(store, ports);
  page.visit = api;
  const unbind = bindVisitMessages(api, page);
  return () => {
    unbind();
    Reflect.deleteProperty(page, 'visit');
  };
}

/** The Visit API over one visit. Only the visitor's own verbs are called; nothing is written past them. */
export function createVisitApi(store: GalleryStoreApi, ports: VisitApiPorts): VisitApi {
  const { visit } = store.getState();
  const known = async (id: string): Promise<{ readonly standing: Pose; readonly story: string }> => {
    await visit.readIndex();
    const { index } = store.getState();
    if (index.status !== 'ready') throw new VisitError('not-loaded', 'the list of exhibits could not be loaded');
    const entry = index.value.find((line) => line.id === id);
    if (!entry) throw new VisitError('unknown-exhibit', `there is no exhibit called ${id}`);
    return entry;
  };

  return {
    ready: Promise.race([ports.whenDrawn(), when(store, ({ rendering }) => rendering === 'unavailable')]).then(
      () => undefined,
    ),
    settled: () => settle(store, ports),
    state: () => stateOf(store),
    exhibits: async () => {
      await visit.readIndex();
      const { index } = store.getState();
      if (index.status !== 'ready') throw new VisitError('not-loaded', 'the list of exhibits could not be loaded');
      return index.value.map(({ id, story, section, kind, title, date }) => ({
        id,
        story,
        section,
        kind,
        title,
        date,
      }));
    },
    open: async (id) => {
      await known(id);
      await visit.openExhibit(id, 'api');
    },
    close: visit.closeExhibit,
    next: () => visit.stepExhibit(1, 'api'),
    previous: () => visit.stepExhibit(-1, 'api'),
    goTo: async (target) => {
      if ('pose' in target) {
        visit.hopTo(poseOf(target.pose));
        return;
      }
      const entry = await known(target.exhibit);
      visit.focusExhibit(target.exhibit);
      void visit.approachStory(entry.story);
      visit.hopTo(entry.standing);
    },
    startTour: (id) => Promise.reject(new VisitError('not-available', `this edition has no tour called ${id}`)),
    stopTour: visit.standStill,
    stats: () => ({ ...NOTHING_DRAWN, ...ports.drawn()?.stats() }),
    on: (event, handler) => listen(store, event, handler),
    setLanguage: visit.chooseLanguage,
    setQuality: visit.chooseQuality,
    leave: () => ports.door()?.leave(),
    enter: () => ports.door()?.enter(),
  };
}

function stateOf(store: GalleryStoreApi): VisitState {
  const pose = currentPose(store);
  const {
    language,
    motion,
    quality,
    qualityAsked,
    rendering,
    session,
    surface,
    topic,
    years,
    open,
    focused,
    hovered,
    zone,
    isMoving,
  } = store.getState();
  const asked = { language, motion, quality, qualityAsked, rendering, session, surface, topic, years };
  return { ...asked, open, focused, hovered, zone, pose, isMoving };
}

function poseOf({ x, z, heading, pitch = 0, eye = EYE_LINE }: VisitPose): Pose {
  const pose = { x, z, heading, pitch, eye };
  if (!Object.values(pose).every(Number.isFinite))
    throw new VisitError('bad-pose', 'a pose needs finite x, z (metres) and heading (radians)');
  return pose;
}

async function settle(store: GalleryStoreApi, ports: VisitApiPorts): Promise<void> {
  const activity = activityOf(store);
  do {
    await when(store, (state) => !isLoading(state));
    // Also while the hall is only being drawn, when there is none to ask yet.
    await activity.whenQuiet();
    await ports.drawn()?.settled();
  } while (isLoading(store.getState()) || activity.pending().length > 0);
}

/** Every part of the exhibition that was asked for. */
function partsOf({ hall, index, reference, map, records, cells }: GalleryStore): readonly Loading<unknown>[] {
  return [hall, index, reference, map, ...Object.values(records), ...Object.values(cells)];
}

function isLoading(state: GalleryStore): boolean {
  return partsOf(state).some(({ status }) => status === 'loading');
}

/** Resolves once the state is as asked; at once where it already is. */
function when(store: GalleryStoreApi, isSo: (state: GalleryStore) => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (isSo(store.getState())) {
      resolve();
      return;
    }
    const unsubscribe = store.subscribe((state) => {
      if (!isSo(state)) return;
      unsubscribe();
      resolve();
    });
  });
}

type Detect = { readonly [E in VisitEventName]: (to: GalleryStore, from: GalleryStore) => VisitEvents[E] | null };

/** How each event shows in the state. */
const DETECT: Detect = {
  open: (to, from) => (to.open !== null && to.open !== from.open ? { id: to.open, via: to.openedVia } : null),
  close: (to, from) => (from.open !== null && to.open === null ? { id: from.open } : null),
  move: ({ pose, zone, isMoving }, from) =>
    pose !== from.pose || zone !== from.zone ? { pose, zone, isMoving } : null,
  language: ({ language }, from) => (language !== from.language ? { language } : null),
  error: (to, from) => {
    const message = faultIn(to);
    return message !== null && message !== faultIn(from) ? { message } : null;
  },
};

function faultIn(state: GalleryStore): string | null {
  const { rendering } = state;
  const reasons = partsOf(state).flatMap((part) => (part.status === 'failed' ? [part.reason] : []));
  if (rendering === 'unavailable') reasons.push('WebGL is not available');
  if (rendering === 'lost') reasons.push('the drawing context was lost');
  return reasons.length > 0 ? reasons.join('; ') : null;
}

function listen<E extends VisitEventName>(
  store: GalleryStoreApi,
  event: E,
  handler: (detail: VisitEvents[E]) => void,
): () => void {
  return store.subscribe((state, previous) => {
    const detail = DETECT[event](state, previous);
    if (detail !== null) handler(detail);
  });
}
