import { describe, expect, it } from 'vitest';
import { createGalleryStore } from '../../src/state/createGalleryStore';
import { exhibitHereOf, followExhibits } from '../../src/state/exhibitHere';
import { livePoseOf } from '../../src/state/livePose';
import { exhibitBefore } from '../../src/state/selectors/exhibitBefore';
import { anIndexEntry, aPose, aSource } from '../support/smallGallery';

const INDEX = [
  anIndexEntry({ id: 'north', standing: aPose({ x: 2, z: 2, heading: 0 }) }),
  anIndexEntry({ id: 'above-it', standing: aPose({ x: 2, z: 2, heading: 0 }) }),
  anIndexEntry({ id: 'south', standing: aPose({ x: 2, z: 2.2, heading: Math.PI }) }),
  anIndexEntry({ id: 'far', standing: aPose({ x: 20, z: 2, heading: 0 }) }),
];

describe('the exhibit one stands before', () => {
  it('is the nearest that one faces', () => {
    // Both within 0.3 m; turning round changes which it is.
    expect(exhibitBefore(INDEX, aPose({ x: 2, z: 2.1, heading: 0 }), null)).toBe('north');
    expect(exhibitBefore(INDEX, aPose({ x: 2, z: 2.1, heading: Math.PI }), null)).toBe('south');
  });

  it('is the one one was brought to where several hang in one place', () => {
    expect(exhibitBefore(INDEX, aPose({ x: 2, z: 2 }), 'above-it')).toBe('above-it');
    expect(exhibitBefore(INDEX, aPose({ x: 19, z: 2 }), 'above-it')).toBe('far');
  });

  it('is none in the middle of nowhere', () => {
    expect(exhibitBefore(INDEX, aPose({ x: 11, z: 2 }), 'north')).toBeNull();
  });
});

describe('following the visitor', () => {
  async function follow() {
    const source = aSource({ loadIndex: () => Promise.resolve(INDEX) });
    const store = createGalleryStore({ source, language: 'en', motion: 'full', quality: 'medium' });
    const { visit } = store.getState();
    await visit.enterHall();
    await visit.readIndex();
    const end = followExhibits(store);
    return { store, visit, here: exhibitHereOf(store), end };
  }

  it('goes with the walk, by the live pose', async () => {
    const { store, visit, here } = await follow();
    visit.reportVisitor({ pose: aPose({ x: 2, z: 2 }), zone: null, isMoving: false });
    expect(here.get()).toBe('north');
    visit.reportVisitor({ pose: aPose({ x: 2, z: 2 }), zone: null, isMoving: true });
    livePoseOf(store).set(aPose({ x: 11, z: 2 }));
    expect(here.get()).toBeNull();
    livePoseOf(store).set(aPose({ x: 19, z: 2 }));
    expect(here.get()).toBe('far');
  });

  it('is at the goal of a hop from its start, not at what is passed on the way', async () => {
    const { store, visit, here } = await follow();
    await visit.standBefore('far');
    visit.reportVisitor({ pose: aPose({ x: 2, z: 2 }), zone: null, isMoving: true });
    livePoseOf(store).set(aPose({ x: 2, z: 2 }));
    expect(here.get()).toBe('far');
  });

  it('walks on by hand after a hop: an errand done long ago leads nobody', async () => {
    const { store, visit, here } = await follow();
    await visit.standBefore('far');
    visit.reportVisitor({ pose: aPose({ x: 2, z: 2 }), zone: null, isMoving: true });
    visit.reportVisitor({ pose: aPose({ x: 20, z: 2 }), zone: null, isMoving: false });
    visit.reportVisitor({ pose: aPose({ x: 20, z: 2 }), zone: null, isMoving: true });
    livePoseOf(store).set(aPose({ x: 2, z: 2 }));
    expect(here.get()).toBe('north');
  });

  it('is the open one, wherever one stands', async () => {
    const { visit, here } = await follow();
    await visit.openExhibit('far', 'link');
    expect(here.get()).toBe('far');
  });

  it('ends', async () => {
    const { store, visit, here, end } = await follow();
    visit.reportVisitor({ pose: aPose({ x: 2, z: 2 }), zone: null, isMoving: false });
    end();
    visit.reportVisitor({ pose: aPose({ x: 20, z: 2 }), zone: null, isMoving: false });
    livePoseOf(store).set(aPose({ x: 20, z: 2 }));
    expect(here.get()).toBe('north');
  });
});
