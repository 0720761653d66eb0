import { createHands, type Hands } from './hands';

/** A reader of walking keys; `hands` changes in place. */
export interface Keyboard {
  readonly hands: Hands;
  readonly dispose: () => void;
}

/** What each key does, by `KeyboardEvent.code`: the place on the keyboard, so that WASD lie together on every layout. */
const KEYS: Readonly<Record<string, readonly [axis: 'forward' | 'right' | 'turn', by: 1 | -1]>> = {
  KeyW: ['forward', 1],
  KeyS: ['forward', -1],
  KeyA: ['right', -1],
  KeyD: ['right', 1],
  KeyQ: ['turn', -1],
  KeyE: ['turn', 1],
  ArrowUp: ['forward', 1],
  ArrowDown: ['forward', -1],
  ArrowLeft: ['turn', -1],
  ArrowRight: ['turn', 1],
};

/**
 * Reads walking keys while the hall has the focus: the drawn canvas, the region that stands for it (`application`), or
 * nothing at all. Arrows work in all three; letters not while nothing has the focus (WCAG 2.1.4).
 *
 * @param view window that gets the keys
 * @param onChange called when a key went down or up
 */
export function createKeyboard(view: Window, onChange: () => void): Keyboard {
  const hands = createHands();
  const held = new Set<string>();

  const apply = (): void => {
    hands.forward = 0;
    hands.right = 0;
    hands.turn = 0;
    for (const code of held) {
      const key = KEYS[code];
      if (key) hands[key[0]] += key[1];
    }
    onChange();
  };
  const handleDown = (event: KeyboardEvent): void => {
    hands.isRunning = event.shiftKey;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    if (!Object.hasOwn(KEYS, event.code) || !isForHall(event)) return;
    event.preventDefault();
    if (held.has(event.code)) return;
    held.add(event.code);
    apply();
  };
  const handleUp = (event: KeyboardEvent): void => {
    hands.isRunning = event.shiftKey;
    if (held.delete(event.code)) apply();
  };
  const letGo = (): void => {
    if (held.size === 0) return;
    held.clear();
    hands.isRunning = false;
    apply();
  };

  view.addEventListener('keydown', handleDown);
  view.addEventListener('keyup', handleUp);
  view.addEventListener('blur', letGo);
  view.document.addEventListener('focusin', letGo);
  view.document.addEventListener('visibilitychange', letGo);
  return {
    hands,
    dispose: () => {
      view.removeEventListener('keydown', handleDown);
      view.removeEventListener('keyup', handleUp);
      view.removeEventListener('blur', letGo);
      view.document.removeEventListener('focusin', letGo);
      view.document.removeEventListener('visibilitychange', letGo);
    },
  };
}

function isForHall({ target, code }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.matches('canvas, [role="application"]')) return true;
  return target === target.ownerDocument.body && code.startsWith('Arrow');
}
