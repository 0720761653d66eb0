import { describe, expect, it } from 'vitest';
import { createAttentionUniforms } from '../../../src/scene/exhibits/attention/attentionUniforms';
import { createDimming } from '../../../src/scene/exhibits/attention/createDimming';
import { activityOf } from '../../../src/state/activity';
import { createGalleryStore } from '../../../src/state/createGalleryStore';
import type { Motion } from '../../../src/state/galleryState';
import { anIndexEntry, aSource } from '../../support/smallGallery';
import { aHung } from './hungFixture';

const INDEX = ['1937-08', null, '1938/1939', '1945'].map((date, at) => anIndexEntry({ id: `exhibit-${at}`, date }));
const HUNG = INDEX.map(({ id }) => aHung({ exhibit: id }));

function aDimming(motion: Motion = 'full') {
  const store = createGalleryStore({
    source: aSource({ loadIndex: () => Promise.resolve(INDEX) }),
    language: 'en',
    motion,
    quality: 'low',
  });
  const uniforms = createAttentionUniforms();
  let frames = 0;
  const dimming = createDimming({
    store,
    uniforms,
    invalidate: () => {
      frames += 1;
    },
  });
  dimming.setDrawn(HUNG);
  /** What is dimmed of the table; beside it stands what has appeared. */
  const dimmedOf = (bytes: Uint8Array) => Array.from(bytes).filter((_, at) => at % 2 === 0);
  const dimmed = () => dimmedOf(uniforms.uDimmed.value.image.data as Uint8Array).slice(0, HUNG.length);
  return { store, uniforms, dimming, dimmed, frames: () => frames };
}

describe('dimming', () => {
  it('marks what is not of the chosen years, and what has no date', async () => {
    const { store, dimmed } = aDimming();
    await store.getState().visit.chooseYears({ from: 1937, to: 1938 });
    expect(dimmed()).toEqual([0, 255, 0, 255]);
    await store.getState().visit.chooseYears({ from: 1939, to: 1945 });
    expect(dimmed()).toEqual([255, 255, 0, 0]);
  });

  it('comes and goes little by little, then rests', async () => {
    const { store, uniforms, dimming, frames } = aDimming();
    await store.getState().visit.chooseYears({ from: 1937, to: 1938 });
    expect(activityOf(store).pending()).toContain('dimming');
    dimming.step(0.05);
    expect(uniforms.uDimming.value).toBeCloseTo(0.1);
    for (let step = 0; step < 20; step += 1) dimming.step(0.05);
    expect(uniforms.uDimming.value).toBe(1);
    expect(activityOf(store).pending()).toEqual([]);
    const asked = frames();
    dimming.step(0.05);
    expect(frames()).toBe(asked);
    await store.getState().visit.chooseYears(null);
    for (let step = 0; step < 20; step += 1) dimming.step(0.05);
    expect(uniforms.uDimming.value).toBe(0);
  });

  it('comes at once where motion is reduced', async () => {
    const { store, uniforms, dimming } = aDimming('reduced');
    await store.getState().visit.chooseYears({ from: 1937, to: 1938 });
    dimming.step(0.016);
    expect(uniforms.uDimming.value).toBe(1);
  });

  it('marks what is hung after the years were chosen, however much it is', async () => {
    const { store, dimming, uniforms } = aDimming();
    await store.getState().visit.chooseYears({ from: 1937, to: 1938 });
    const many = Array.from({ length: 300 }, (_, at) => aHung({ exhibit: at % 2 === 0 ? 'exhibit-0' : 'exhibit-3' }));
    dimming.setDrawn(many);
    const bytes = uniforms.uDimmed.value.image.data as Uint8Array;
    expect(bytes.length).toBeGreaterThanOrEqual(300 * 2);
    expect([296, 297, 298, 299].map((at) => bytes[at * 2])).toEqual([0, 255, 0, 255]);
  });

  it('is over with the view: nothing is followed or held', async () => {
    const { store, dimming, uniforms } = aDimming();
    let freed = 0;
    await store.getState().visit.chooseYears({ from: 1937, to: 1938 });
    uniforms.uDimmed.value.addEventListener('dispose', () => {
      freed += 1;
    });
    dimming.dispose();
    expect(freed).toBe(1);
    expect(activityOf(store).pending()).toEqual([]);
    await store.getState().visit.chooseYears(null);
    expect(activityOf(store).pending()).toEqual([]);
  });
});
