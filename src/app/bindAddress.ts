import type { Language } from '../domain/language/language';
import { EYE_LINE, normaliseHeading, type Pose, toDegrees, toRadians } from '../domain/units';
import type { GalleryStoreApi } from '../state/createGalleryStore';
import type { GalleryStore } from '../state/galleryState';
import { neighbourOf } from '../state/selectors/neighbourOf';
import { sharedVisitOf } from '../state/sharedVisit';
import { formatRoute, parseAddress, type Route, withLanguage } from './address';
import { BARE, type EntryNote, noteOf } from './entryNote';

/** The part of `window` that holds the address; a test hands in its own. */
export interface AddressBar {
  readonly location: { readonly hash: string; readonly search: string; readonly pathname: string };
  readonly history: {
    readonly state: unknown;
    readonly pushState: (state: unknown, unused: string, url: string) => void;
    readonly replaceState: (state: unknown, unused: string, url: string) => void;
    readonly go: (by: number) => void;
  };
  readonly addEventListener: (type: 'popstate', listener: () => void) => void;
  readonly removeEventListener: (type: 'popstate', listener: () => void) => void;
}

/**
 * Keeps address and visit in step, both ways. Opening from the hall adds one entry to the history and stepping to a
 * neighbour replaces it, so that Back closes the panel; following a related exhibit adds another. So does opening
 * people, map or timeline, and each thing looked up there. Closing goes back to the entry one came from. At rest the
 * address says where one stands. The result unties both.
 */
export function bindAddress(store: GalleryStoreApi, bar: AddressBar): () => void {
  const arrival = formatRoute(standingRoute(store.getState().pose));
  let isFollowing = false;
  /** True between asking the history to go back and its answer. */
  let isReturning = false;

  const write = (how: 'push' | 'replace', route: Route, note: EntryNote): void => writeEntry(bar, how, route, note);
  const goBack = (by: number): void => {
    isReturning = by > 0;
    if (isReturning) bar.history.go(-by);
  };

  /** At the entrance, before the first step, the address stays bare. */
  const showStanding = (pose: Pose): void => {
    const route = standingRoute(pose);
    const written = formatRoute(route);
    if (written === bar.location.hash || (bar.location.hash === '' && written === arrival)) return;
    write('replace', route, noteOf(bar.history.state));
  };

  const handlePop = (): void => {
    const { language } = store.getState();
    const said = parseAddress(bar.location.hash, bar.location.search).options.language;
    // An older entry may name the language of that time; the visitor's present choice stays.
    if (said !== null && said !== language) showLanguage(bar, language);
    if (!isReturning) return follow();
    isReturning = false;
    const { open, pose } = store.getState();
    const surface = surfaceRoute(store.getState());
    if (surface) showSurface(surface, open);
    else if (open === null) showStanding(pose);
    else if (formatRoute({ kind: 'exhibit', id: open }) !== bar.location.hash)
      write('push', { kind: 'exhibit', id: open }, { ...BARE, visitDepth: noteOf(bar.history.state).visitDepth + 1 });
  };

  const follow = (): void => {
    isFollowing = true;
    followRoute(store, parseAddress(bar.location.hash, bar.location.search).route);
    isFollowing = false;
  };

  const showOpen = (from: GalleryStore, to: GalleryStore): void => {
    const { visitDepth } = noteOf(bar.history.state);
    if (to.open === null) {
      if (visitDepth > 0) goBack(visitDepth);
      else write('replace', standingRoute(from.returnPose ?? to.pose), BARE);
      return;
    }
    const route: Route = { kind: 'exhibit', id: to.open };
    if (formatRoute(route) === bar.location.hash) return;
    if (from.open !== null && surfaceRoute(from) === null && areNeighbours(to, from.open, to.open))
      write('replace', route, { ...BARE, visitDepth });
    else write('push', route, { ...BARE, visitDepth: visitDepth + 1 });
  };

  const showSurface = (route: Route, open: string | null): void => {
    if (formatRoute(route) === bar.location.hash) return;
    const { visitDepth, surfaceDepth } = noteOf(bar.history.state);
    write('push', route, { visitDepth: visitDepth + 1, surfaceDepth: surfaceDepth + 1, over: open });
  };

  /** Back to what lay beneath the surface; written anew where it is not what it was. */
  const leaveSurface = ({ open, pose }: GalleryStore): void => {
    const { surfaceDepth, over, visitDepth } = noteOf(bar.history.state);
    if (surfaceDepth > 0 && over === open) goBack(surfaceDepth);
    else if (open === null) write('replace', standingRoute(pose), BARE);
    else write('replace', { kind: 'exhibit', id: open }, { ...BARE, visitDepth });
  };

  const showChange = (state: GalleryStore, previous: GalleryStore): void => {
    const route = surfaceRoute(state);
    const isLeft = route === null && surfaceRoute(previous) !== null;
    if (route && (state.surface !== previous.surface || state.topic !== previous.topic)) showSurface(route, state.open);
    else if (state.open !== previous.open) showOpen(previous, state);
    else if (isLeft) leaveSurface(state);
    else if (!route && state.open === null && state.pose !== previous.pose && !state.isMoving) showStanding(state.pose);
  };

  const unsubscribe = store.subscribe((state, previous) => {
    if (isFollowing || isReturning) return;
    showChange(state, previous);
    if (putAwaySharedVisit(store, state, previous)) showStanding(state.pose);
    if (state.language !== previous.language) showLanguage(bar, state.language);
  });
  bar.addEventListener('popstate', handlePop);
  follow();

  return () => {
    unsubscribe();
    bar.removeEventListener('popstate', handlePop);
  };
}

/**
 * A shared visit that was put away is not met again on reloading, nor where one's own is asked for. True where the
 * address shall say again where one stands.
 */
function putAwaySharedVisit(store: GalleryStoreApi, state: GalleryStore, previous: GalleryStore): boolean {
  if (previous.surface !== 'visit' || state.surface === 'visit') return false;
  sharedVisitOf(store).set(null);
  return state.open === null && surfaceRoute(state) === null;
}

function writeEntry(bar: AddressBar, how: 'push' | 'replace', route: Route, note: EntryNote): void {
  const url = `${bar.location.pathname}${bar.location.search}${formatRoute(route)}`;
  if (how === 'push') bar.history.pushState(note, '', url);
  else bar.history.replaceState(note, '', url);
}

function showLanguage({ history, location }: AddressBar, language: Language): void {
  const search = withLanguage(location.search, language);
  history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
}

function standingRoute({ x, z, heading }: Pose): Route {
  return { kind: 'at', x, z, headingDeg: Math.round(toDegrees(normaliseHeading(heading))) % 360 };
}

/** The address of the open surface; null where none is open or it has none. */
function surfaceRoute({ surface, topic, open }: GalleryStore): Route | null {
  if (topic) return { kind: 'topic', topic };
  if (surface === 'hand') return open === null ? null : { kind: 'hand', id: open };
  return surface === 'people' || surface === 'map' || surface === 'timeline' ? { kind: 'surface', surface } : null;
}

/** Whether stepping leads from one exhibit to the other. */
function areNeighbours({ index, pose, lit }: GalleryStore, one: string, other: string): boolean {
  if (index.status !== 'ready') return false;
  return ([1, -1] as const).some((by) => neighbourOf(index.value, { from: one, by, pose, lit })?.id === other);
}

/** Opens what covers the hall; false where the route leads into the hall itself. */
function followToSurface(store: GalleryStoreApi, route: Route): boolean {
  const { open, visit } = store.getState();
  // Search and a shared visit stand for themselves; people, map and timeline may lie over an open record.
  if (open !== null && (route.kind === 'search' || route.kind === 'visit')) visit.closeExhibit();
  if (route.kind === 'surface') visit.showSurface(route.surface);
  else if (route.kind === 'topic') visit.readAbout(route.topic);
  else if (route.kind === 'search') {
    visit.lookFor({ query: route.query, chosen: {} });
    visit.showSurface('search');
  } else if (route.kind === 'visit') {
    sharedVisitOf(store).set(route.code);
    visit.showSurface('visit');
  } else if (route.kind === 'hand') void visit.holdExhibit(route.id, 'link');
  else return false;
  return true;
}

function followRoute(store: GalleryStoreApi, route: Route): void {
  if (followToSurface(store, route)) return;
  const { open, surface, pose, visit } = store.getState();
  const wasCovered = surface !== 'none';
  if (wasCovered) visit.showSurface('none');
  if (route.kind === 'exhibit') {
    if (open !== route.id) void visit.openExhibit(route.id, 'link');
    return;
  }
  // Closing leads back to where one stood, which is what an address without an exhibit says too.
  if (open !== null) visit.closeExhibit();
  else if (route.kind === 'at' && !(wasCovered && formatRoute(route) === formatRoute(standingRoute(pose))))
    visit.hopTo({ x: route.x, z: route.z, heading: toRadians(route.headingDeg), pitch: 0, eye: EYE_LINE });
  if (route.kind === 'story') visit.hopToStory(route.id);
}
