import type { Metres, Seconds } from '../../domain/units';
import { createHands, type Hands } from './hands';

/** Steps by the mouse wheel; `hands` changes in place as the way asked for is walked. */
export interface Wheel {
  readonly hands: Hands;
  /** Says how far one went in the last frame along the view, so that the wheel's wish shrinks. */
  readonly spend: (walked: Metres, dt: Seconds) => void;
  readonly clear: () => void;
  readonly dispose: () => void;
}

/** One notch (100 CSS pixels) is about one step. */
const METRES_PER_PIXEL = 0.006;
const LONGEST: Metres = 2.5;
/** Nearer than this the wish is let go. */
const ENOUGH: Metres = 0.03;
/** A wish that leads into a wall is forgotten after this long. */
const PATIENCE: Seconds = 2;

/** Lets the wheel walk: up steps forward, down steps back. */
export function createWheel(canvas: HTMLElement, onChange: () => void): Wheel {
  const hands = createHands();
  let wish: Metres = 0;
  let since: Seconds = 0;

  const apply = (): void => {
    // Ease out over the last 0.4 m.
    hands.forward = Math.abs(wish) < ENOUGH ? 0 : Math.max(-1, Math.min(1, wish / 0.4));
    if (hands.forward === 0) wish = 0;
  };
  const handleWheel = (event: WheelEvent): void => {
    if (event.ctrlKey) return;
    event.preventDefault();
    const pixels = event.deltaMode === 0 ? event.deltaY : event.deltaY * 33;
    wish = Math.max(-LONGEST, Math.min(LONGEST, wish - pixels * METRES_PER_PIXEL));
    since = 0;
    apply();
    onChange();
  };
  canvas.addEventListener('wheel', handleWheel, { passive: false });

  return {
    hands,
    spend: (walked, dt) => {
      if (wish === 0) return;
      since += dt;
      wish = Math.sign(wish) * Math.max(0, Math.abs(wish) - Math.sign(wish) * walked);
      if (since > PATIENCE) wish = 0;
      apply();
    },
    clear: () => {
      wish = 0;
      apply();
    },
    dispose: () => canvas.removeEventListener('wheel', handleWheel),
  };
}
