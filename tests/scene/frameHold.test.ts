import type { WebGLRenderer } from 'three';
import { describe, expect, it } from 'vitest';
import { holdFrames, putOff } from '../../src/scene/frameHold';

describe('frames put off', () => {
  it('wait for the last holder, and are asked for again then', () => {
    const renderer = {} as WebGLRenderer;
    let asked = 0;
    const ask = (): void => {
      asked += 1;
    };
    expect(putOff(renderer, ask)).toBe(false);
    const [first, second] = [holdFrames(renderer), holdFrames(renderer)];
    expect(putOff(renderer, ask)).toBe(true);
    first();
    expect([putOff(renderer, ask), asked]).toEqual([true, 0]);
    second();
    expect([putOff(renderer, ask), asked]).toEqual([false, 1]);
  });

  it('are not asked for where none was put off, and one renderer holds no other', () => {
    const [held, free] = [{} as WebGLRenderer, {} as WebGLRenderer];
    const release = holdFrames(held);
    expect(putOff(free, () => expect.unreachable())).toBe(false);
    release();
    expect(putOff(held, () => expect.unreachable())).toBe(false);
  });
});
