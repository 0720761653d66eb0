import type { Language } from '../domain/language/language';
import { EYE_LINE, normaliseHeading, type Pose, toDegrees, toRadians } from '../domain/units';
import type { GalleryStoreApi } from '../state/createGalleryStore';
import type { GalleryStore } from '../state/galleryState';
import { sharedVisitOf } from '../state/sharedVisit';
import { formatRoute, parseAddress, type Route, withLanguage } from './address';

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
 * neighbour replaces it, so that Back closes the panel; following a related exhibit adds another. Closing goes back to
 * the entry one came from. At rest the address says where one stands. The result unties both.
 */
export function bindAddress(store: GalleryStoreApi, bar: AddressBar): () => void {
  const arrival = formatRoute(standingRoute(store.getState().pose));
  let isFollowing = false;
  /** True between asking the history to go back and its answer. */
  let isReturning = false;

  const write = (how: 'push' | 'replace', route: Route, depth: number): void => {
    const url = `${bar.location.pathname}${bar.location.search}${formatRoute(route)}`;
    const state = { visitDepth: depth };
    if (how === 'push') bar.history.pushState(state, '', url);
    else bar.history.replaceState(state, '', url);
  };

  /** At the entrance, before the first step, the address stays bare. */
  const showStanding = (pose: Pose): void => {
    const route = standingRoute(pose);
    const written = formatRoute(route);
    if (written === bar.location.hash || (bar.location.hash === '' && written === arrival)) return;
    write('replace', route, depthOf(bar.history.state));
  };

  const handlePop = (): void => {
    const { language } = store.getState();
    const said = parseAddress(bar.location.hash, bar.location.search).options.language;
    // An older entry may name the language of that time; the visitor's present choice stays.
    if (said !== null && said !== language) showLanguage(language);
    if (!isReturning) {
      follow();
      return;
    }
    isReturning = false;
    const { open, pose } = store.getState();
    if (open === null) showStanding(pose);
    else write('push', { kind: 'exhibit', id: open }, depthOf(bar.history.state) + 1);
  };

  const follow = (): void => {
    isFollowing = true;
    followRoute(store, parseAddress(bar.location.hash, bar.location.search).route);
    isFollowing = false;
  };

  const showOpen = (from: GalleryStore, to: GalleryStore): void => {
    const depth = depthOf(bar.history.state);
    if (to.open === null) {
      isReturning = depth > 0;
      if (isReturning) bar.history.go(-depth);
      else write('replace', standingRoute(from.returnPose ?? to.pose), 0);
      return;
    }
    const route: Route = { kind: 'exhibit', id: to.open };
    if (formatRoute(route) === bar.location.hash) return;
    if (from.open !== null && areNeighbours(to, from.open, to.open)) write('replace', route, depth);
    else write('push', route, depth + 1);
  };

  const showLanguage = (language: Language): void => {
    const search = withLanguage(bar.location.search, language);
    bar.history.replaceState(bar.history.state, '', `${bar.location.pathname}${search}${bar.location.hash}`);
  };

  const unsubscribe = store.subscribe((state, previous) => {
    if (isFollowing || isReturning) return;
    if (state.open !== previous.open) showOpen(previous, state);
    else if (state.open === null && state.pose !== previous.pose && !state.isMoving) showStanding(state.pose);
    if (previous.surface === 'visit' && state.surface !== 'visit') {
      // A shared visit that was put away is not met again on reloading, nor where one's own is asked for.
      sharedVisitOf(store).set(null);
      if (state.open === null) showStanding(state.pose);
    }
    if (state.language !== previous.language) showLanguage(state.language);
  });
  bar.addEventListener('popstate', handlePop);
  follow();

  return () => {
    unsubscribe();
    bar.removeEventListener('popstate', handlePop);
  };
}

/** How many entries of ours lie between this one and the place the visitor opened an exhibit from. */
function depthOf(state: unknown): number {
  if (typeof state !== 'object' || state === null || !('visitDepth' in state)) return 0;
  return typeof state.visitDepth === 'number' ? state.visitDepth : 0;
}

function standingRoute({ x, z, heading }: Pose): Route {
  return { kind: 'at', x, z, headingDeg: Math.round(toDegrees(normaliseHeading(heading))) % 360 };
}

function areNeighbours({ index }: GalleryStore, one: string, other: string): boolean {
  if (index.status !== 'ready') return false;
  const at = index.value.findIndex(({ id }) => id === one);
  const count = index.value.length;
  return index.value[(at + 1) % count]?.id === other || index.value[(at - 1 + count) % count]?.id === other;
}

function followRoute(store: GalleryStoreApi, route: Route): void {
  const { open, visit } = store.getState();
  if (route.kind === 'exhibit') {
    if (open !== route.id) void visit.openExhibit(route.id, 'link');
    return;
  }
  // Closing leads back to where one stood, which is what an address without an exhibit says too.
  if (open !== null) visit.closeExhibit();
  else if (route.kind === 'at')
    visit.hopTo({ x: route.x, z: route.z, heading: toRadians(route.headingDeg), pitch: 0, eye: EYE_LINE });
  if (route.kind === 'story') visit.hopToStory(route.id);
  if (route.kind === 'search') {
    visit.lookFor({ query: route.query, chosen: {} });
    visit.showSurface('search');
    return;
  }
  if (route.kind === 'visit') {
    sharedVisitOf(store).set(route.code);
    visit.showSurface('visit');
  }
}
