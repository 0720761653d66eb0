import { describe, expect, it } from 'vitest';
import { activityOf } from '../../../src/state/activity';
import { farAway, PAINT, paintedSource, shareStage } from './exhibitStage';

const open = shareStage();

describe('far walls', () => {
  const isPaint = (shown: readonly number[]): boolean =>
    PAINT.every((byte, channel) => Math.abs((shown[channel] ?? 0) / byte - 0.985) < 0.06);

  it('show their pictures before a story is loaded, in one draw call more', async () => {
    const bare = open(paintedSource());
    bare.stand(2, 1.5, 30);
    await bare.settle();
    const { calls } = bare.renderer.info.render;
    expect(isPaint(bare.middle())).toBe(false);
    bare.close();
    const far = open(paintedSource(), farAway);
    far.stand(2, 1.5, 30);
    await far.settle();
    expect(isPaint(far.middle())).toBe(true);
    expect(far.renderer.info.render.calls).toBe(calls + 1);
  });

  it('give way to what comes near, and take its place again, without a frame in between that shows neither', async () => {
    const { store, settle, draw, stand, middle, asked, renderer } = open(paintedSource(), farAway, 'full');
    stand(2, 1.5, 39);
    await store.getState().visit.approachStory('first-story');
    await settle();
    const afar = renderer.info.render.triangles;
    for (const z of [20, 39]) {
      stand(2, 1.5, z);
      for (let n = 0; n < 40; n += 1) {
        await draw();
        expect({ z, n, shown: middle(), isPaint: isPaint(middle()) }).toMatchObject({ isPaint: true });
      }
      await settle();
      // Near by the frame has its mouldings; far away it is two triangles.
      if (z === 20) expect(renderer.info.render.triangles).toBeGreaterThan(afar);
      else expect(renderer.info.render.triangles).toBe(afar);
      const before = asked();
      await draw(3);
      expect(asked()).toBe(before);
    }
  });

  it('stay bare where their sheet does not arrive, and the visit goes on', async () => {
    const { store, settle, stand, middle } = open(
      paintedSource({ load: () => Promise.reject(new Error('gone')) }),
      farAway,
    );
    stand(2, 1.5, 30);
    await settle();
    expect(activityOf(store).pending()).toEqual([]);
    expect(middle()).toEqual([0, 0, 0]);
  });
});
