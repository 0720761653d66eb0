import { describe, expect, it } from 'vitest';
import { createGalleryStore } from '../../src/state/createGalleryStore';
import { anIndexEntry, aPose, aSource } from '../support/smallGallery';

const INDEX = ['1936', '1937-08', null, '1938', '1945'].map((date, at) =>
  anIndexEntry({ id: `exhibit-${at}`, date, standing: aPose({ x: at * 2, z: 2 }) }),
);

async function aVisit() {
  const store = createGalleryStore({
    source: aSource({ loadIndex: () => Promise.resolve(INDEX) }),
    language: 'en',
    motion: 'full',
    quality: 'medium',
  });
  await store.getState().visit.enterHall();
  return store;
}

describe('choosing years', () => {
  it('says how many exhibits stay lit', async () => {
    const store = await aVisit();
    await store.getState().visit.chooseYears({ from: 1937, to: 1938 });
    expect(store.getState().years).toEqual({ from: 1937, to: 1938 });
    expect(store.getState().announcement.text.en).toBe('1937–1938: 2 of 5 exhibits stay lit.');
    await store.getState().visit.chooseYears(null);
    expect(store.getState().announcement.text.en).toBe('Exhibits of all years are shown.');
  });

  it('tells nobody when the same years are chosen again', async () => {
    const store = await aVisit();
    await store.getState().visit.chooseYears({ from: 1937, to: 1938 });
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    await store.getState().visit.chooseYears({ from: 1937, to: 1938 });
    expect(told).toBe(0);
  });

  it('leads next and previous through the exhibits of these years only, round the ends', async () => {
    const store = await aVisit();
    const { visit } = store.getState();
    await visit.chooseYears({ from: 1937, to: 1938 });
    const seen: (string | null)[] = [];
    for (const by of [1, 1, 1, -1] as const) {
      await visit.stepExhibit(by, 'keyboard');
      seen.push(store.getState().focused);
    }
    expect(seen).toEqual(['exhibit-1', 'exhibit-3', 'exhibit-1', 'exhibit-3']);
  });

  it('goes on from an exhibit of other years to the next of these', async () => {
    const store = await aVisit();
    const { visit } = store.getState();
    await visit.chooseYears({ from: 1937, to: 1938 });
    await visit.openExhibit('exhibit-2', 'link');
    await visit.stepExhibit(-1, 'panel');
    expect(store.getState().open).toBe('exhibit-1');
  });

  it('says so where no exhibit is of these years, and stays where it is', async () => {
    const store = await aVisit();
    const { visit } = store.getState();
    await visit.chooseYears({ from: 1941, to: 1942 });
    await visit.stepExhibit(1, 'keyboard');
    expect(store.getState().focused).toBeNull();
    expect(store.getState().announcement.text.en).toBe('No exhibit is of the chosen years.');
  });
});

describe('reading about a topic', () => {
  it.each([
    ['person', 'people'],
    ['place', 'map'],
    ['journey', 'map'],
    ['event', 'timeline'],
    ['year', 'timeline'],
  ] as const)('of the kind %s opens the surface %s', async (kind, surface) => {
    const store = await aVisit();
    store.getState().visit.readAbout({ kind, id: '1938' });
    expect(store.getState()).toMatchObject({ surface, topic: { kind, id: '1938' } });
  });

  it('ends with its surface, with the whole of it, and with an exhibit or a story', async () => {
    const store = await aVisit();
    const { visit } = store.getState();
    const leave: readonly (() => Promise<void> | void)[] = [
      () => visit.showSurface('none'),
      () => visit.showSurface('people'),
      () => visit.openExhibit('exhibit-1', 'list'),
      () => visit.hopToStory('first-story'),
    ];
    for (const go of leave) {
      visit.readAbout({ kind: 'person', id: 'edgar-snow' });
      await go();
      expect(store.getState().topic).toBeNull();
    }
    expect(store.getState().surface).toBe('none');
  });
});

describe('the map’s ground', () => {
  it('is fetched once, and again after it failed', async () => {
    let asked = 0;
    const store = createGalleryStore({
      source: aSource({
        loadMap: () => {
          asked += 1;
          return Promise.reject(new Error('map.json could not be loaded'));
        },
      }),
      language: 'en',
      motion: 'full',
      quality: 'medium',
    });
    const { visit } = store.getState();
    await Promise.all([visit.readMap(), visit.readMap()]);
    expect(asked).toBe(1);
    expect(store.getState().map).toMatchObject({ status: 'failed' });
    await visit.readMap();
    expect(asked).toBe(2);
  });
});
