import { beforeEach, describe, expect, it } from 'vitest';
import { createQualityWatch, type QualityWatch } from '../../../src/scene/quality/createQualityWatch';
import { activityOf } from '../../../src/state/activity';
import type { GalleryStoreApi } from '../../../src/state/createGalleryStore';
import { testVisit } from '../../support/testVisit';

let store: GalleryStoreApi;
let watch: QualityWatch;

const move = (isMoving: boolean): void => {
  const { pose, zone, visit } = store.getState();
  visit.reportVisitor({ pose, zone, isMoving });
};
const frames = (count: number, interval: number, isLive = true): void => {
  for (let n = 0; n < count; n += 1) watch.step(interval, isLive);
};
const drawn = () => store.getState().quality;

beforeEach(async () => {
  store = await testVisit();
  const { visit } = store.getState();
  visit.chooseQuality('auto');
  visit.reportRendering('running');
  visit.reportFittingQuality('high');
  watch = createQualityWatch(store, 'high');
});

describe('the watch over the quality', () => {
  it('goes down a level where frames stay slow while the visitor walks', () => {
    move(true);
    // 4 s of grace, then two windows of 2.5 s at ten frames a second: (4 + 5) / 0.1 = 90 frames, and the first for nothing
    frames(88, 0.1);
    expect(drawn()).toBe('high');
    frames(8, 0.1);
    expect(drawn()).toBe('medium');
  });

  it('counts no frame at rest, none of a film, none while the hall loads, none where the page was away', () => {
    frames(300, 0.1);
    move(true);
    frames(300, 0.1, false);
    const end = activityOf(store).begin('layer of things');
    frames(300, 0.1);
    end();
    for (let n = 0; n < 300; n += 1) frames(1, 3);
    expect(drawn()).toBe('high');
  });

  it('does not take the rest before a walk for a slow frame', () => {
    for (let n = 0; n < 200; n += 1) {
      move(true);
      frames(1, 0.9);
      frames(10, 1 / 60);
      move(false);
      frames(1, 1 / 60);
    }
    expect(drawn()).toBe('high');
  });

  it('measures nothing where a level was asked for, and begins anew when asked to choose again', () => {
    store.getState().visit.chooseQuality('high');
    move(true);
    frames(500, 0.1);
    expect(drawn()).toBe('high');
    store.getState().visit.chooseQuality('auto');
    frames(30, 0.1);
    expect(drawn()).toBe('high');
  });

  it('gives frames after a change time to become quicker', () => {
    move(true);
    frames(96, 0.1);
    expect(drawn()).toBe('medium');
    frames(40, 0.1);
    frames(600, 1 / 60);
    expect(drawn()).toBe('medium');
  });

  it('draws no more than medium in a headset', () => {
    store.getState().visit.reportSession('headset');
    expect(drawn()).toBe('medium');
    frames(2000, 1 / 90);
    expect(drawn()).toBe('medium');
    // 40 frames a second make ill: 4 s of grace and two windows of 48 frames
    frames(300, 1 / 40);
    expect(drawn()).toBe('low');
  });

  it('lets go of the visit', () => {
    watch.dispose();
    store.getState().visit.reportSession('headset');
    expect(drawn()).toBe('high');
  });
});
