/** Frames put off for a moment: a card that draws answers no question, and the page waits with it. */
import type { WebGLRenderer } from 'three';

interface Hold {
  holders: number;
  askAgain: (() => void) | null;
}

const holds = new WeakMap<WebGLRenderer, Hold>();

/** Puts frames off until the result is called; the last one that lets go asks for what was put off. */
export function holdFrames(renderer: WebGLRenderer): () => void {
  const hold = holds.get(renderer) ?? { holders: 0, askAgain: null };
  holds.set(renderer, hold);
  hold.holders += 1;
  return () => {
    hold.holders -= 1;
    if (hold.holders > 0) return;
    hold.askAgain?.();
    hold.askAgain = null;
  };
}

/** Whether a frame is to be put off; if so it is asked for again when it may be drawn. */
export function putOff(renderer: WebGLRenderer, askAgain: () => void): boolean {
  const hold = holds.get(renderer);
  if (!hold || hold.holders === 0) return false;
  hold.askAgain = askAgain;
  return true;
}
