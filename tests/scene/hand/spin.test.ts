import { describe, expect, it } from 'vitest';
import type { HeldTurn } from '../../../src/domain/hand/held';
import { limitSpeed, spinOn } from '../../../src/scene/hand/spin';

/** Turns on in steps of so many seconds until it stands still. */
function spinToRest(step: number): { readonly yaw: number; readonly steps: number } {
  let speed: HeldTurn | null = { yaw: 3, pitch: 0 };
  let yaw = 0;
  let steps = 0;
  while (speed) {
    const on: ReturnType<typeof spinOn> = spinOn(speed, step);
    yaw += on.by.yaw;
    speed = on.speed;
    steps += 1;
  }
  return { yaw, steps };
}

describe('a thing that is let go', () => {
  it('turns on as far whatever the frame rate, and comes to rest', () => {
    const [fast, slow] = [spinToRest(1 / 120), spinToRest(1 / 15)];
    expect(Math.abs(fast.yaw - slow.yaw)).toBeLessThan(0.02);
    // 3 rad/s slowing over 0.32 s: about one radian.
    expect(fast.yaw).toBeCloseTo(0.96, 1);
    expect(fast.steps / 120).toBeLessThan(2);
  });

  it('is never faster than a hand', () => {
    // 3-4-5: 9 of 500 radians a second are left.
    const { yaw, pitch } = limitSpeed({ yaw: 300, pitch: -400 });
    expect(yaw).toBeCloseTo(5.4);
    expect(pitch).toBeCloseTo(-7.2);
    expect(limitSpeed({ yaw: 1, pitch: 1 })).toEqual({ yaw: 1, pitch: 1 });
  });
});
