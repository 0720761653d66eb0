import type { HeldTurn } from '../../domain/hand/held';
import type { Seconds } from '../../domain/units';

/** A thing let go slows to a third in this time. */
const SLOWING: Seconds = 0.32;
/** Slower than this, in radians per second, it stands still. */
const STILL = 0.02;
/** Nobody turns a thing faster by hand. */
const FASTEST = 9;

/** How far a thing turns on in a moment, and how fast it turns then; null once it stands still. */
export function spinOn(speed: HeldTurn, passed: Seconds): { readonly by: HeldTurn; readonly speed: HeldTurn | null } {
  const left = Math.exp(-passed / SLOWING);
  const share = SLOWING * (1 - left);
  const slower = { yaw: speed.yaw * left, pitch: speed.pitch * left };
  return {
    by: { yaw: speed.yaw * share, pitch: speed.pitch * share },
    speed: Math.hypot(slower.yaw, slower.pitch) < STILL ? null : slower,
  };
}

/** A speed that a hand can have given. */
export function limitSpeed({ yaw, pitch }: HeldTurn): HeldTurn {
  const by = Math.min(1, FASTEST / Math.max(FASTEST, Math.hypot(yaw, pitch)));
  return { yaw: yaw * by, pitch: pitch * by };
}
