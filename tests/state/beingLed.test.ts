import { describe, expect, it } from 'vitest';
import { createGalleryStore } from '../../src/state/createGalleryStore';
import type { GuidedWay, Motion } from '../../src/state/galleryState';
import { stepOut } from '../../src/ui/hall/keyVerbs';
import { aPose, aSource } from '../support/smallGallery';

const WAY: GuidedWay = {
  way: [
    { x: 1, z: 5 },
    { x: 6, z: 2 },
  ],
  to: aPose({ x: 6, z: 2, heading: 1 }),
  title: { zh: '第二张照片', en: 'Second photograph' },
  exhibit: 'second-photo',
};

async function aSearcher(motion: Motion = 'full') {
  const store = createGalleryStore({ source: aSource(), language: 'en', motion, quality: 'medium' });
  await store.getState().visit.enterHall();
  store.getState().visit.showSurface('search');
  const walked = (x: number, z: number, isMoving = false) =>
    store.getState().visit.reportVisitor({ pose: aPose({ x, z }), zone: 'room', isMoving });
  return { store, visit: store.getState().visit, walked };
}

describe('being led', () => {
  it('walks the way, in sight of the hall', async () => {
    const { store, visit } = await aSearcher();
    visit.takeMeThere(WAY);
    expect(store.getState()).toMatchObject({
      guided: WAY,
      surface: 'none',
      errand: { kind: 'walk', to: { x: 6, z: 2 } },
    });
    expect(store.getState().announcement.text.en).toBe('On the way to: Second photograph.');
  });

  it('ends on arrival: the way is gone, the visitor turns to the exhibit, and Enter opens it', async () => {
    const { store, visit, walked } = await aSearcher();
    visit.takeMeThere(WAY);
    walked(3, 4, true);
    walked(6, 2.1);
    expect(store.getState()).toMatchObject({
      guided: null,
      focused: 'second-photo',
      errand: { kind: 'hop', to: { x: 6, z: 2, heading: 1 } },
      returnPose: { x: 1, z: 5 },
    });
    expect(store.getState().announcement.text.en).toBe('You are at: Second photograph. Press Enter to open.');
  });

  it('goes on being shown to someone who stops on the way', async () => {
    const { store, visit, walked } = await aSearcher();
    visit.takeMeThere(WAY);
    walked(3, 4, true);
    walked(3, 4);
    expect(store.getState().guided).toBe(WAY);
  });

  it('can be skipped', async () => {
    const { store, visit } = await aSearcher();
    visit.takeMeThere(WAY);
    visit.skipWay();
    expect(store.getState()).toMatchObject({ guided: null, focused: 'second-photo', errand: { kind: 'hop' } });
  });

  it('ends with Escape, and where one stands', async () => {
    const { store, visit, walked } = await aSearcher();
    visit.takeMeThere(WAY);
    walked(3, 4, true);
    stepOut(store);
    expect(store.getState()).toMatchObject({ guided: null, errand: { kind: 'none' } });
  });

  it('ends when the visitor goes elsewhere', async () => {
    const { store, visit } = await aSearcher();
    const elsewhere: readonly (() => void | Promise<void>)[] = [
      () => visit.walkTo({ x: 2, z: 2 }),
      () => visit.openExhibit('first-book', 'list'),
      () => visit.hopToStory('first-story'),
    ];
    for (const go of elsewhere) {
      visit.takeMeThere(WAY);
      await go();
      expect(store.getState().guided).toBeNull();
    }
  });

  it('is a hop where motion is reduced', async () => {
    const { store, visit } = await aSearcher('reduced');
    visit.takeMeThere(WAY);
    expect(store.getState()).toMatchObject({
      guided: null,
      focused: 'second-photo',
      errand: { kind: 'hop', to: { x: 6 } },
    });
  });
});

describe('looking for something', () => {
  it('is remembered when the search is closed', async () => {
    const { store, visit } = await aSearcher();
    const sought = { query: 'bethune', chosen: { kind: ['book'] } };
    visit.lookFor(sought);
    visit.showSurface('none');
    expect(store.getState().sought).toBe(sought);
  });
});
