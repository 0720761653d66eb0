import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HungExhibit } from '../../../src/domain/hall/hall';
import type { HeldFrame, HeldView } from '../../../src/domain/hand/held';
import { holdExhibit } from '../../../src/scene/hand/holdExhibit';
import { aThing } from '../../scene/exhibits/hungFixture';

const SIZE = { width: 240, height: 180 };
const suitcase = aThing({
  kind: 'object',
  mount: 'stood',
  model: 'suitcase',
  size: { x: 0.65, y: 0.42, z: 0.22 },
  tilt: 0,
  plate: null,
});

let close: (() => void) | null = null;
afterEach(() => {
  close?.();
  close = null;
});

async function hold(hung: HungExhibit = suitcase) {
  const canvas = document.createElement('canvas');
  document.body.append(canvas);
  const frames: HeldFrame[] = [];
  const view = await holdExhibit({
    canvas,
    hung,
    story: [hung],
    ...SIZE,
    ratio: 1,
    onFrame: (frame) => frames.push(frame),
    onLost: () => {
      throw new Error('the context was lost');
    },
  });
  close = () => {
    view.dispose();
    canvas.remove();
  };
  return { canvas, view, frames };
}

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Mean of each third of the picture, left to right, after a verb: read in the frame that draws it. */
async function lookAfter({ canvas, frames }: Awaited<ReturnType<typeof hold>>, act: () => void) {
  const before = frames.length;
  act();
  while (frames.length === before) await nextFrame();
  const copy = document.createElement('canvas');
  copy.width = SIZE.width;
  copy.height = SIZE.height;
  const pen = copy.getContext('2d');
  pen?.drawImage(canvas, 0, 0);
  const third = SIZE.width / 3;
  return [0, 1, 2].map((at) => {
    const { data } = pen?.getImageData(at * third, 0, third, SIZE.height) ?? { data: [] };
    let sum = 0;
    for (let pixel = 0; pixel < data.length; pixel += 4) sum += data[pixel] ?? 0;
    return sum / (data.length / 4);
  });
}

const apart = (one: readonly number[], other: readonly number[]): number =>
  Math.max(...one.map((value, at) => Math.abs(value - (other[at] ?? 0))));

describe('holding an exhibit', () => {
  it('shows it lit, and otherwise when it is turned, nearer, or lit from either side', async () => {
    const held = await hold();
    const { view } = held;
    const first = await lookAfter(held, () => view.turn({ yaw: 0, pitch: 0 }));
    // Brighter in the middle than the night around, which is 22 of 255.
    expect(first[1]).toBeGreaterThan(45);
    expect(apart(first, await lookAfter(held, () => view.turn({ yaw: 1.2, pitch: 0.4 })))).toBeGreaterThan(2);
    await lookAfter(held, () => view.restore());
    const fromLeft = await lookAfter(held, () => view.light({ kind: 'side', from: 4.9, height: 0.1 }));
    const fromRight = await lookAfter(held, () => view.light({ kind: 'side', from: 1.4, height: 0.1 }));
    expect(apart(fromLeft, fromRight)).toBeGreaterThan(4);
    const near = await lookAfter(held, () => view.zoom(3));
    expect(apart(fromRight, near)).toBeGreaterThan(2);
  });

  it('comes back to the very same picture', async () => {
    const held = await hold();
    const { view } = held;
    const first = await lookAfter(held, () => view.restore());
    await lookAfter(held, () => view.turn({ yaw: 2, pitch: 1 }));
    await lookAfter(held, () => view.zoom(4, { x: 10, y: 10 }));
    expect(await lookAfter(held, () => view.restore())).toEqual(first);
  });

  it('draws nothing at rest, and comes to rest after it was let go', async () => {
    const { view, frames } = await hold();
    view.letGo({ yaw: 0.5, pitch: 0 });
    let drawn = -1;
    let still = 0;
    for (let n = 0; n < 2000 && still < 10; n += 1) {
      await nextFrame();
      still = frames.length === drawn ? still + 1 : 0;
      drawn = frames.length;
    }
    expect(still).toBe(10);
    expect(drawn).toBeGreaterThan(3);
  });

  it('gives its context back, more often than a browser has contexts', async () => {
    const contexts: (WebGL2RenderingContext | null)[] = [];
    for (let n = 0; n < 18; n += 1) {
      const { canvas } = await hold();
      contexts.push(canvas.getContext('webgl2'));
      expect(contexts.at(-1)?.isContextLost()).toBe(false);
      close?.();
      close = null;
    }
    expect(contexts.every((context) => context?.isContextLost())).toBe(true);
  });

  it('says why it cannot be held', async () => {
    const attempt = (canvas: HTMLCanvasElement, hung: HungExhibit): Promise<HeldView> =>
      holdExhibit({ canvas, hung, story: [hung], ...SIZE, ratio: 1, onFrame: () => {}, onLost: () => {} });
    const taken = document.createElement('canvas');
    taken.getContext('2d');
    await expect(attempt(taken, suitcase)).rejects.toMatchObject({ fault: 'no-webgl' });
    const fetching = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('no network'));
    const canvas = document.createElement('canvas');
    await expect(attempt(canvas, suitcase)).rejects.toMatchObject({ fault: 'not-arrived' });
    fetching.mockRestore();
    expect(canvas.getContext('webgl2')?.isContextLost()).toBe(true);
  });
});
