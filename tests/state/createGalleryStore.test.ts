import { describe, expect, it } from 'vitest';
import type { ExhibitionSource } from '../../src/domain/hall/hall';
import { createGalleryStore } from '../../src/state/createGalleryStore';
import { aPose, aSource } from '../support/smallGallery';

async function aVisit(source: ExhibitionSource = aSource()) {
  const store = createGalleryStore({ source, language: 'en', motion: 'full', quality: 'medium' });
  await store.getState().visit.enterHall();
  return store;
}

describe('entering the hall', () => {
  it('stands the visitor at the entrance, looking along its heading', async () => {
    const { pose, zone } = (await aVisit()).getState();
    expect(pose).toMatchObject({ x: 1, z: 5, heading: Math.PI / 2 });
    expect(zone).toBe('room');
  });

  it('says why when the hall cannot be loaded, and can be tried again', async () => {
    let tries = 0;
    const store = await aVisit(
      aSource({
        loadHall: () => {
          tries += 1;
          return tries === 1 ? Promise.reject(new Error('hall.json could not be loaded')) : aSource().loadHall();
        },
      }),
    );
    expect(store.getState().hall).toEqual({ status: 'failed', reason: 'hall.json could not be loaded' });
    await store.getState().visit.enterHall();
    expect(store.getState().hall.status).toBe('ready');
  });
});

describe('opening an exhibit', () => {
  it('gives the same state whatever the way in, but for the way itself', async () => {
    const states = await Promise.all(
      (['pointer', 'list', 'keyboard', 'api', 'headset'] as const).map(async (via) => {
        const store = await aVisit();
        await store.getState().visit.openExhibit('second-photo', via);
        const { open, openedVia, focused, errand, returnPose } = store.getState();
        expect(openedVia).toBe(via);
        return { open, focused, errand, returnPose };
      }),
    );
    for (const state of states) expect(state).toEqual(states[0]);
    expect(states[0]).toMatchObject({ open: 'second-photo', errand: { kind: 'hop', to: { x: 6, z: 2 } } });
  });

  it('leads back to where the visitor stood before the first of several panels', async () => {
    const store = await aVisit();
    const before = store.getState().pose;
    await store.getState().visit.openExhibit('first-book', 'pointer');
    store.getState().visit.reportVisitor({ pose: aPose({ x: 2, z: 2 }), zone: 'room', isMoving: false });
    await store.getState().visit.openExhibit('second-photo', 'panel');
    store.getState().visit.closeExhibit();
    expect(store.getState()).toMatchObject({ open: null, errand: { kind: 'hop', to: before }, returnPose: null });
  });

  it('says so when there is no such exhibit, and opens nothing', async () => {
    const store = await aVisit();
    await store.getState().visit.openExhibit('no-such-thing', 'link');
    expect(store.getState().open).toBeNull();
    expect(store.getState().announcement.text.en).toContain('no-such-thing');
  });

  it('announces its title and place within the section', async () => {
    const store = await aVisit();
    await store.getState().visit.openExhibit('second-photo', 'pointer');
    expect(store.getState().announcement.text.en).toBe('Opened: Second photograph. 2 of 2 in this section.');
  });
});

describe('stepping from exhibit to exhibit', () => {
  it('starts with the nearest and goes on in the curator’s order, round the end', async () => {
    const store = await aVisit();
    store.getState().visit.reportVisitor({ pose: aPose({ x: 6, z: 3 }), zone: 'room', isMoving: false });
    const seen: (string | null)[] = [];
    for (let i = 0; i < 4; i += 1) {
      await store.getState().visit.stepExhibit(1, 'keyboard');
      seen.push(store.getState().focused);
    }
    expect(seen).toEqual(['second-photo', 'third-medal', 'first-book', 'second-photo']);
    expect(store.getState().open).toBeNull();
  });

  it('opens the neighbour while a panel is open', async () => {
    const store = await aVisit();
    await store.getState().visit.openExhibit('second-photo', 'pointer');
    await store.getState().visit.stepExhibit(-1, 'panel');
    expect(store.getState().open).toBe('first-book');
  });
});

describe('being brought before an exhibit', () => {
  it('opens nothing, closes what is open, and can be undone', async () => {
    const store = await aVisit();
    const before = store.getState().pose;
    await store.getState().visit.openExhibit('first-book', 'pointer');
    await store.getState().visit.standBefore('second-photo');
    expect(store.getState()).toMatchObject({
      open: null,
      focused: 'second-photo',
      errand: { kind: 'hop', to: { x: 6, z: 2 } },
      returnPose: before,
    });
    await store.getState().visit.standBefore('no-such-thing');
    expect(store.getState().focused).toBe('second-photo');
  });

  it('leaves the list beside the hall as it is; other surfaces make way for a panel', async () => {
    const store = await aVisit();
    const { visit } = store.getState();
    visit.showSurface('list');
    await visit.openExhibit('first-book', 'list');
    expect(store.getState().surface).toBe('list');
    visit.showSurface('plan');
    await visit.openExhibit('second-photo', 'plan');
    expect(store.getState().surface).toBe('none');
  });
});

describe('loading', () => {
  it('asks for a cell once, however often the visitor comes near', async () => {
    let asked = 0;
    const store = await aVisit(
      aSource({
        loadCell: (story) => {
          asked += 1;
          return Promise.resolve({ story, exhibits: [], panel: null, farSheet: null });
        },
      }),
    );
    const { visit } = store.getState();
    await Promise.all([visit.approachStory('first-story'), visit.approachStory('first-story')]);
    await visit.approachStory('first-story');
    expect(asked).toBe(1);
  });

  it('keeps the visit going when one story fails', async () => {
    const store = await aVisit(
      aSource({ loadCell: () => Promise.reject(new Error('cells/x.json could not be loaded')) }),
    );
    await store.getState().visit.approachStory('first-story');
    expect(store.getState().cells['first-story']).toMatchObject({ status: 'failed' });
    await store.getState().visit.openExhibit('first-book', 'pointer');
    expect(store.getState().open).toBe('first-book');
  });
});

describe('writing', () => {
  it('tells nobody when nothing changed', async () => {
    const store = await aVisit();
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    store.getState().visit.hoverExhibit(null);
    store.getState().visit.focusExhibit(null);
    store.getState().visit.chooseLanguage('en');
    expect(told).toBe(0);
  });
});
