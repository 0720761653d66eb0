import { beforeEach, describe, expect, it } from 'vitest';
import { type AddressBar, bindAddress } from '../../src/app/bindAddress';
import { createGalleryStore, type GalleryStoreApi } from '../../src/state/createGalleryStore';
import { sharedVisitOf } from '../../src/state/sharedVisit';
import { createSource } from '../ui/galleryFixture';

interface Entry {
  readonly state: unknown;
  readonly url: string;
}

/** A browser's address and history, as far as they matter; `go` answers later, as browsers do. */
function createBar(url: string) {
  let entries: Entry[] = [{ state: null, url }];
  let at = 0;
  const listeners = new Set<() => void>();
  const current = (): Entry => entries[at] ?? { state: null, url: '/' };
  const part = (): URL => new URL(current().url, 'https://museum.example');
  const bar: AddressBar = {
    location: {
      get hash() {
        return part().hash;
      },
      get search() {
        return part().search;
      },
      get pathname() {
        return part().pathname;
      },
    },
    history: {
      get state() {
        return current().state;
      },
      pushState: (state, _unused, to) => {
        entries = [...entries.slice(0, at + 1), { state, url: to }];
        at += 1;
      },
      replaceState: (state, _unused, to) => {
        entries = entries.map((entry, index) => (index === at ? { state, url: to } : entry));
      },
      go: (by) => {
        queueMicrotask(() => {
          at = Math.min(Math.max(at + by, 0), entries.length - 1);
          for (const listener of listeners) listener();
        });
      },
    },
    addEventListener: (_type, listener) => listeners.add(listener),
    removeEventListener: (_type, listener) => listeners.delete(listener),
  };
  return { bar, url: () => current().url, depth: () => entries.length, listeners };
}

const quiet = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('bindAddress', () => {
  let store: GalleryStoreApi;
  beforeEach(async () => {
    store = createGalleryStore({ source: createSource(), language: 'en', motion: 'full', quality: 'medium' });
    await store.getState().visit.enterHall();
  });
  const visit = () => store.getState().visit;

  it('opens the exhibit of a deep link, and leaves a standing place when it is closed', async () => {
    const { bar, url, depth } = createBar('/?lang=en#/exhibit/fighter');
    bindAddress(store, bar);
    await quiet();
    expect(store.getState().open).toBe('fighter');
    expect(store.getState().openedVia).toBe('link');
    visit().closeExhibit();
    expect(url()).toBe('/?lang=en#/at/1,3,90');
    expect(depth()).toBe(1);
  });

  it('takes an exhibit in the hand by a deep link, and leaves its panel when it is put down', async () => {
    const { bar, url, depth } = createBar('/#/exhibit/suitcase/hand');
    bindAddress(store, bar);
    await quiet();
    expect(store.getState()).toMatchObject({ open: 'suitcase', surface: 'hand' });
    expect([url(), depth()]).toEqual(['/#/exhibit/suitcase/hand', 1]);
    visit().showSurface('none');
    expect([url(), depth()]).toEqual(['/#/exhibit/suitcase', 1]);
  });

  it('puts an exhibit down on Back, and on closing leads back to its panel', async () => {
    const { bar, url } = createBar('/');
    bindAddress(store, bar);
    await visit().openExhibit('suitcase', 'pointer');
    visit().showSurface('hand');
    expect(url()).toBe('/#/exhibit/suitcase/hand');
    bar.history.go(-1);
    await quiet();
    expect(store.getState()).toMatchObject({ open: 'suitcase', surface: 'none' });
    bar.history.go(1);
    await quiet();
    expect(store.getState().surface).toBe('hand');
    visit().showSurface('none');
    await quiet();
    expect(url()).toBe('/#/exhibit/suitcase');
  });

  it('opens with one more entry, so that Back closes', async () => {
    const { bar, url, depth } = createBar('/');
    bindAddress(store, bar);
    await visit().openExhibit('suitcase', 'pointer');
    expect(url()).toBe('/#/exhibit/suitcase');
    expect(depth()).toBe(2);
    bar.history.go(-1);
    await quiet();
    expect(store.getState().open).toBeNull();
    bar.history.go(1);
    await quiet();
    expect(store.getState().open).toBe('suitcase');
  });

  it('replaces the entry on the way to a neighbour, and goes back to where one was on closing', async () => {
    const { bar, url, depth } = createBar('/?kiosk');
    bindAddress(store, bar);
    await visit().openExhibit('suitcase', 'pointer');
    await visit().stepExhibit(1, 'panel');
    expect(url()).toBe('/?kiosk#/exhibit/portrait');
    expect(depth()).toBe(2);
    visit().closeExhibit();
    await quiet();
    expect(url()).not.toContain('exhibit');
    expect(url()).toContain('?kiosk');
    expect(store.getState().open).toBeNull();
  });

  it('closes from a related exhibit without leading through the others again', async () => {
    // Five exhibits, so that the first and the third are no neighbours round the end.
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
      id,
      story: 'luggage',
      section: 'reporting' as const,
      kind: 'object' as const,
      title: { zh: id, en: id },
      date: null,
      standing: store.getState().pose,
    }));
    store = createGalleryStore({
      source: createSource({ loadIndex: () => Promise.resolve(five) }),
      language: 'en',
      motion: 'full',
      quality: 'medium',
    });
    await visit().enterHall();
    const { bar, url, depth } = createBar('/');
    bindAddress(store, bar);
    await visit().openExhibit('a', 'pointer');
    await visit().openExhibit('c', 'panel');
    expect(depth()).toBe(3);
    bar.history.go(-1);
    await quiet();
    expect(store.getState().open).toBe('a');
    bar.history.go(1);
    await quiet();
    expect(store.getState().open).toBe('c');
    visit().closeExhibit();
    await quiet();
    expect(store.getState().open).toBeNull();
    expect(url()).not.toContain('exhibit');
  });

  it('keeps the language in the query, and the visitor’s choice when going back', async () => {
    const { bar, url } = createBar('/?lang=en&embed');
    bindAddress(store, bar);
    await visit().openExhibit('suitcase', 'pointer');
    visit().chooseLanguage('zh');
    expect(url()).toBe('/?lang=zh&embed#/exhibit/suitcase');
    bar.history.go(-1);
    await quiet();
    expect(store.getState().language).toBe('zh');
    expect(url()).toContain('lang=zh');
  });

  it('says where one stands at rest, not while walking, and keeps the entrance bare', () => {
    const { bar, url } = createBar('/');
    bindAddress(store, bar);
    const { pose } = store.getState();
    visit().reportVisitor({ pose: { ...pose }, zone: 'bay-one', isMoving: false });
    expect(url()).toBe('/');
    visit().reportVisitor({ pose: { ...pose, x: 4 }, zone: 'bay-one', isMoving: true });
    expect(url()).toBe('/');
    visit().reportVisitor({ pose: { ...pose, x: 4.256 }, zone: 'bay-one', isMoving: false });
    expect(url()).toBe('/#/at/4.26,3,90');
  });

  it('shows people, map and timeline, each step with an entry of its own, and leaves them all at once', async () => {
    const { bar, url, depth } = createBar('/');
    bindAddress(store, bar);
    visit().showSurface('people');
    expect(url()).toBe('/#/people');
    visit().readAbout({ kind: 'person', id: 'edgar-snow' });
    visit().readAbout({ kind: 'place', id: 'chongqing' });
    expect(url()).toBe('/#/place/chongqing');
    expect(depth()).toBe(4);
    bar.history.go(-1);
    await quiet();
    expect(store.getState()).toMatchObject({ surface: 'people', topic: { kind: 'person', id: 'edgar-snow' } });
    visit().showSurface('none');
    await quiet();
    expect(url()).toBe('/');
    expect(store.getState().surface).toBe('none');
  });

  it('opens a person of a deep link, and leaves a standing place when that is closed', () => {
    const { bar, url, depth } = createBar('/?lang=en#/person/edgar-snow');
    bindAddress(store, bar);
    expect(store.getState()).toMatchObject({ surface: 'people', topic: { kind: 'person', id: 'edgar-snow' } });
    visit().showSurface('none');
    expect(url()).toBe('/?lang=en#/at/1,3,90');
    expect(depth()).toBe(1);
  });

  it('comes back to the open exhibit from a person looked up in its panel', async () => {
    const { bar, url } = createBar('/');
    bindAddress(store, bar);
    await visit().openExhibit('suitcase', 'pointer');
    visit().readAbout({ kind: 'person', id: 'edgar-snow' });
    visit().readAbout({ kind: 'place', id: 'chongqing' });
    visit().showSurface('none');
    await quiet();
    expect(url()).toBe('/#/exhibit/suitcase');
    expect(store.getState().open).toBe('suitcase');
    visit().closeExhibit();
    await quiet();
    expect(url()).not.toContain('exhibit');
    expect(store.getState().open).toBeNull();
  });

  it('goes from a person to an exhibit, and back to the person', async () => {
    const { bar, url } = createBar('/#/person/edgar-snow');
    bindAddress(store, bar);
    await visit().openExhibit('fighter', 'list');
    expect(url()).toBe('/#/exhibit/fighter');
    bar.history.go(-1);
    await quiet();
    expect(store.getState()).toMatchObject({ surface: 'people', topic: { id: 'edgar-snow' } });
    // The exhibit lies open beneath; leaving the person shows it, and says so.
    visit().showSurface('none');
    await quiet();
    expect(url()).toBe('/#/exhibit/fighter');
  });

  it('replaces the entry on the way to the next exhibit of the chosen years', async () => {
    const { bar, url, depth } = createBar('/');
    bindAddress(store, bar);
    await visit().openExhibit('suitcase', 'pointer');
    await visit().chooseYears({ from: 1937, to: 1945 });
    await visit().stepExhibit(1, 'panel');
    // The portrait between them has no date.
    expect(url()).toBe('/#/exhibit/fighter');
    expect(depth()).toBe(2);
  });

  it('brings the visitor to a standing place and to a story', async () => {
    const standing = createBar('/#/at/4,2,180');
    const unbind = bindAddress(store, standing.bar);
    expect(store.getState().errand).toMatchObject({ kind: 'hop', to: { x: 4, z: 2, heading: Math.PI } });
    unbind();
    expect(standing.listeners.size).toBe(0);
    bindAddress(store, createBar('/#/story/airmen').bar);
    expect(store.getState().errand).toMatchObject({ kind: 'hop', to: { x: 7.5 } });
  });

  it('shows a shared visit, and forgets it once it is put away', () => {
    const { bar, url, depth } = createBar('/?lang=en#/visit/1.abcdef');
    bindAddress(store, bar);
    expect(store.getState().surface).toBe('visit');
    expect(sharedVisitOf(store).get()).toBe('1.abcdef');
    expect(url()).toBe('/?lang=en#/visit/1.abcdef');
    visit().showSurface('none');
    expect(sharedVisitOf(store).get()).toBeNull();
    expect(url()).toBe('/?lang=en#/at/1,3,90');
    expect(depth()).toBe(1);
  });

  it('comes back to the shared visit from an exhibit of it', async () => {
    const { bar, url } = createBar('/#/visit/1.abcdef');
    bindAddress(store, bar);
    await visit().openExhibit('suitcase', 'list');
    expect(url()).toBe('/#/exhibit/suitcase');
    bar.history.go(-1);
    await quiet();
    expect(store.getState()).toMatchObject({ open: null, surface: 'visit' });
    expect(sharedVisitOf(store).get()).toBe('1.abcdef');
  });
});
