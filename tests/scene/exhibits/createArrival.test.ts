import { describe, expect, it } from 'vitest';
import { createAttentionUniforms } from '../../../src/scene/exhibits/attention/attentionUniforms';
import { createArrival } from '../../../src/scene/exhibits/attention/createArrival';
import { aHung } from './hungFixture';

const hung = (...ids: string[]) => ids.map((exhibit) => aHung({ exhibit }));

function anArrival(isInstant = false) {
  const uniforms = createAttentionUniforms();
  const under: string[] = [];
  let frames = 0;
  let gone = 0;
  const arrival = createArrival({
    uniforms,
    invalidate: () => {
      frames += 1;
    },
    isInstant: () => isInstant,
    onGone: () => {
      gone += 1;
    },
    begin: () => {
      under.push('arrival');
      return () => under.pop();
    },
  });
  const shares = (count: number) =>
    Array.from({ length: count }, (_, at) => (uniforms.uDimmed.value.image.data as Uint8Array)[at * 2 + 1]);
  return { arrival, shares, under, uniforms, frames: () => frames, gone: () => gone };
}

describe('what comes near', () => {
  it('appears little by little, then rests', () => {
    const { arrival, shares, under, frames } = anArrival();
    arrival.setDrawn(hung('a', 'b'));
    expect(shares(3)).toEqual([0, 0, 255]);
    expect(under).toEqual(['arrival']);
    // 0.07 of 0.7 s: a tenth of 255
    arrival.step(0.07);
    expect(shares(2)).toEqual([26, 26]);
    for (let step = 0; step < 10; step += 1) arrival.step(0.1);
    expect(shares(2)).toEqual([255, 255]);
    expect(under).toEqual([]);
    const asked = frames();
    arrival.step(0.1);
    expect(frames()).toBe(asked);
  });

  it('does not make what is there appear again, in whatever place it stands', () => {
    const { arrival, shares, under } = anArrival();
    arrival.setDrawn(hung('a', 'b'));
    for (let step = 0; step < 10; step += 1) arrival.step(0.1);
    arrival.setDrawn(hung('c', 'a'));
    expect(shares(2)).toEqual([0, 255]);
    arrival.setDrawn(hung('a'));
    expect(shares(1)).toEqual([255]);
    arrival.dispose();
    expect(under).toEqual([]);
  });

  it('is there with the next frame where nothing may fade', () => {
    const { arrival, shares, under } = anArrival(true);
    arrival.setDrawn(hung('a', 'b'));
    arrival.step(0);
    expect(shares(2)).toEqual([255, 255]);
    expect(under).toEqual([]);
  });

  it('takes the glass of the cases with it once, also where nothing hangs', () => {
    const { arrival, under, uniforms, frames } = anArrival();
    arrival.step(0.07);
    expect(uniforms.uBuilt.value).toBeCloseTo(0.1);
    for (let step = 0; step < 10; step += 1) arrival.step(0.1);
    expect([uniforms.uBuilt.value, under.length]).toEqual([1, 0]);
    const asked = frames();
    arrival.step(0.1);
    expect(frames()).toBe(asked);
  });

  it('goes little by little when one walks away, and comes back from where it was', () => {
    const { arrival, shares, gone, under } = anArrival();
    arrival.setDrawn(hung('a', 'b'));
    for (let step = 0; step < 10; step += 1) arrival.step(0.1);
    arrival.setDrawn(hung('a', 'b'), new Set(['b']));
    // Two steps of 0.07 of 0.7 s.
    arrival.step(0.07);
    arrival.step(0.07);
    expect(shares(2)).toEqual([255, 204]);
    expect(gone()).toBe(0);
    arrival.setDrawn(hung('a', 'b'));
    expect(shares(2)).toEqual([255, 204]);
    arrival.setDrawn(hung('a', 'b'), new Set(['b']));
    for (let step = 0; step < 10; step += 1) arrival.step(0.1);
    expect([arrival.shareOf('b'), gone(), under.length]).toEqual([0, 1, 0]);
    expect(arrival.shareOf('a')).toBe(1);
  });
});
