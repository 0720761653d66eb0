import { createHands, type Hands } from './hands';

/** A gamepad's sticks: left walks, right looks. `hands` and `look` change in place. */
export interface GamepadReader {
  readonly hands: Hands;
  /** Right stick, each axis -1..1: x to the right, y up. */
  readonly look: { x: number; y: number };
  readonly dispose: () => void;
}

/** Sticks never rest exactly in the middle. */
const DEAD_ZONE = 0.15;

/**
 * Reads the first gamepad. Its state can only be polled: once per screen refresh while one is connected and the page
 * is seen, and not at all otherwise, so that a visit without a gamepad sleeps.
 *
 * @param onChange called when a stick moved
 */
export function createGamepad(view: Window, onChange: () => void): GamepadReader {
  const hands = createHands();
  const look = { x: 0, y: 0 };
  let request = 0;

  const read = (pad: Gamepad | null): void => {
    const axes = pad?.axes ?? [];
    hands.right = beyondDeadZone(axes[0]);
    hands.forward = -beyondDeadZone(axes[1]);
    look.x = beyondDeadZone(axes[2]);
    look.y = -beyondDeadZone(axes[3]);
    hands.turn = look.x;
    hands.isRunning = pad?.buttons[0]?.pressed === true;
  };
  const poll = (): void => {
    request = 0;
    const pad = connected(view);
    const wasAsking = isAsking();
    read(isTyping(view.document) ? null : pad);
    if (wasAsking || isAsking()) onChange();
    if (pad) watch();
  };
  const isAsking = (): boolean => hands.forward !== 0 || hands.right !== 0 || look.x !== 0 || look.y !== 0;
  const watch = (): void => {
    if (request === 0 && !view.document.hidden) request = view.requestAnimationFrame(poll);
  };

  view.addEventListener('gamepadconnected', watch);
  view.document.addEventListener('visibilitychange', watch);
  if (connected(view)) watch();
  return {
    hands,
    look,
    dispose: () => {
      view.removeEventListener('gamepadconnected', watch);
      view.document.removeEventListener('visibilitychange', watch);
      view.cancelAnimationFrame(request);
    },
  };
}

function connected(view: Window): Gamepad | null {
  if (typeof view.navigator.getGamepads !== 'function') return null;
  return view.navigator.getGamepads().find((pad) => pad?.connected === true) ?? null;
}

const isTyping = (page: Document): boolean => page.activeElement?.matches('input, textarea, select') === true;

function beyondDeadZone(value = 0): number {
  const size = Math.abs(value);
  return size < DEAD_ZONE ? 0 : (Math.sign(value) * Math.min(1, size - DEAD_ZONE)) / (1 - DEAD_ZONE);
}
