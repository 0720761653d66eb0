import { toRadians } from '../../domain/units';
import type { GalleryStoreApi } from '../../state/createGalleryStore';
import { visitorInputOf } from '../../state/visitorInput';
import { createDragLook } from './createDragLook';
import { createGamepad } from './createGamepad';
import { createKeyboard } from './createKeyboard';
import type { Walker } from './createWalker';
import { createWheel } from './createWheel';
import { createHands } from './hands';

/** All ways in by hand, bound to one walker. */
export interface Input {
  /** Called after each step of the walker. */
  readonly afterStep: (dt: number) => void;
  readonly dispose: () => void;
}

/** Radians per second that a gamepad's stick tilts the view. */
const STICK_TILT = 0.9;

/**
 * Binds keys, drag, wheel, thumb stick and gamepad.
 *
 * @param degreesPerPixel reads how far the view turns per CSS pixel, so that the picture stays under the finger
 */
export function bindInput(
  canvas: HTMLCanvasElement,
  store: GalleryStoreApi,
  walker: Walker,
  wake: () => void,
  degreesPerPixel: () => number,
): Input {
  const view = canvas.ownerDocument.defaultView ?? window;
  const wheel = createWheel(canvas, wake);
  const keyboard = createKeyboard(view, () => {
    wheel.clear();
    wake();
  });
  const gamepad = createGamepad(view, wake);
  const drag = createDragLook(canvas, (dx, dy) => {
    const perPixel = toRadians(degreesPerPixel());
    walker.look(-dx * perPixel, dy * perPixel);
  });
  const thumb = createHands();
  const input = visitorInputOf(store);
  const unsubscribe = input.subscribe(({ thumbX, thumbY }) => {
    thumb.forward = thumbY;
    thumb.turn = thumbX;
    wake();
  });
  for (const hands of [keyboard.hands, wheel.hands, gamepad.hands, thumb]) walker.bindHands(hands);

  return {
    afterStep: (dt) => {
      wheel.spend(walker.advanced(), dt);
      if (gamepad.look.y !== 0) walker.look(0, gamepad.look.y * STICK_TILT * Math.min(dt, 0.1));
    },
    dispose: () => {
      unsubscribe();
      for (const part of [wheel, keyboard, gamepad, drag]) part.dispose();
    },
  };
}
