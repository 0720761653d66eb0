import { beforeEach, describe, expect, it } from 'vitest';
import { bindLogbook } from '../../src/app/bindLogbook';
import { formatLogbook } from '../../src/domain/logbook/formatLogbook';
import type { TextKeeper } from '../../src/domain/logbook/ports';
import { createGalleryStore, type GalleryStoreApi } from '../../src/state/createGalleryStore';
import { addToLogbook, clearLogbook, forgetSeen, isKeptOf, keepExhibit, logbookOf } from '../../src/state/logbook';
import { createSource } from '../ui/galleryFixture';

/** A device that keeps one text, and lets a test play another window. */
function createKeeper(kept: string | null = null) {
  let text = kept;
  let doesKeep = true;
  const listeners = new Set<(text: string | null) => void>();
  const keeper: TextKeeper = {
    read: () => text,
    write: (written) => {
      if (doesKeep) text = written;
      return doesKeep;
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    keeper,
    text: () => text,
    listeners,
    refuse: () => {
      doesKeep = false;
    },
    changeElsewhere: (elsewhere: string | null) => {
      text = elsewhere;
      for (const listener of listeners) listener(elsewhere);
    },
  };
}

describe('bindLogbook', () => {
  let store: GalleryStoreApi;
  beforeEach(async () => {
    store = createGalleryStore({ source: createSource(), language: 'en', motion: 'full', quality: 'medium' });
    await store.getState().visit.enterHall();
  });
  const open = (id: string) => store.getState().visit.openExhibit(id, 'pointer');
  const book = () => logbookOf(store).get();

  it('writes down what is opened and kept, and a later visit finds it', async () => {
    const device = createKeeper();
    await bindLogbook(store, device.keeper);
    expect(device.text()).toBeNull();
    await open('suitcase');
    await open('fighter');
    keepExhibit(store, 'fighter');
    expect(device.text()).toBe(formatLogbook({ favourites: ['fighter'], seen: ['suitcase', 'fighter'] }));

    const later = createGalleryStore({ source: createSource(), language: 'zh', motion: 'full', quality: 'medium' });
    await bindLogbook(later, device.keeper);
    expect(logbookOf(later).get()).toEqual({ favourites: ['fighter'], seen: ['suitcase', 'fighter'] });
  });

  it('puts what was opened before it had read after what was kept before', async () => {
    const device = createKeeper(formatLogbook({ favourites: ['portrait'], seen: ['suitcase', 'portrait'] }));
    await open('suitcase');
    const bound = bindLogbook(store, device.keeper);
    keepExhibit(store, 'suitcase');
    await bound;
    expect(book()).toEqual({ favourites: ['portrait', 'suitcase'], seen: ['portrait', 'suitcase'] });
    expect(device.text()).toBe(formatLogbook(book()));
  });

  it('leaves broken text alone until there is something to keep', async () => {
    const device = createKeeper('{"version":1,"favour');
    await bindLogbook(store, device.keeper);
    expect(book()).toEqual({ favourites: [], seen: [] });
    expect(device.text()).toBe('{"version":1,"favour');
    keepExhibit(store, 'fighter');
    expect(device.text()).toBe(formatLogbook({ favourites: ['fighter'], seen: [] }));
  });

  it('follows another window, and does not write back what it heard', async () => {
    const device = createKeeper();
    await bindLogbook(store, device.keeper);
    device.refuse();
    device.changeElsewhere(formatLogbook({ favourites: ['portrait'], seen: [] }));
    await expect.poll(() => book().favourites).toEqual(['portrait']);
    expect(isKeptOf(store).get()).toBe(true);
  });

  it('keeps nothing on a public device, and says so', async () => {
    await bindLogbook(store, null);
    await open('suitcase');
    expect(book().seen).toEqual(['suitcase']);
    expect(isKeptOf(store).get()).toBe(false);
  });

  it('says so where the device refuses', async () => {
    const device = createKeeper();
    device.refuse();
    await bindLogbook(store, device.keeper);
    keepExhibit(store, 'suitcase');
    expect(isKeptOf(store).get()).toBe(false);
    expect(book().favourites).toEqual(['suitcase']);
  });

  it('ends', async () => {
    const device = createKeeper();
    const unbind = await bindLogbook(store, device.keeper);
    unbind();
    await open('suitcase');
    keepExhibit(store, 'suitcase');
    expect(device.text()).toBeNull();
    expect(device.listeners.size).toBe(0);
  });
});

describe('the verbs of a logbook', () => {
  const visited = () => {
    const store = createGalleryStore({ source: createSource(), language: 'en', motion: 'full', quality: 'medium' });
    const said = () => store.getState().announcement.text.en;
    return { store, said, book: () => logbookOf(store).get() };
  };

  it('say what they did', () => {
    const { store, said } = visited();
    keepExhibit(store, 'a');
    expect(said()).toBe('Kept among your favourites.');
    keepExhibit(store, 'a');
    expect(said()).toBe('No longer among your favourites.');
  });

  it('forget one, some or all', () => {
    const { store, book } = visited();
    logbookOf(store).set({ favourites: ['a', 'b'], seen: ['c', 'd'] });
    forgetSeen(store, 'c');
    expect(book()).toEqual({ favourites: ['a', 'b'], seen: ['d'] });
    clearLogbook(store, 'seen');
    expect(book()).toEqual({ favourites: ['a', 'b'], seen: [] });
    clearLogbook(store, 'all');
    expect(book()).toEqual({ favourites: [], seen: [] });
  });

  it("take in another's favourites without losing one's own, or what they saw where they kept nothing", () => {
    const { store, book } = visited();
    logbookOf(store).set({ favourites: ['a'], seen: ['b'] });
    addToLogbook(store, { favourites: ['c', 'a'], seen: ['d'] });
    expect(book()).toEqual({ favourites: ['a', 'c'], seen: ['b'] });
    addToLogbook(store, { favourites: [], seen: ['d'] });
    expect(book()).toEqual({ favourites: ['a', 'c', 'd'], seen: ['b'] });
  });
});
