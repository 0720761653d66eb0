/**
 * Software drawing is what tools and tests on the built site wait for most. The brush lets a page do everything but the
 * painting itself: three still compiles, uploads and counts its calls, only the card is not asked to fill pixels.
 */
import type { Page } from 'playwright';

/** Lives in the page under test. */
interface Brush {
  isResting: boolean;
  /** Draw calls left out so far. */
  rested: number;
}

declare global {
  interface Window {
    brush?: Brush;
  }
}

/** Script for a page before it is opened; the brush rests from the start. */
export const RESTING_BRUSH = `{
  const brush = { isResting: true, rested: 0 };
  window.brush = brush;
  const rest = (on, name) => {
    const draw = on[name];
    if (typeof draw !== 'function') return;
    Object.defineProperty(on, name, { configurable: true, writable: true, value: function (...call) {
      if (!brush.isResting) return draw.apply(this, call);
      brush.rested += 1;
    } });
  };
  const context = WebGL2RenderingContext.prototype;
  for (const name of ['drawArrays', 'drawElements', 'drawRangeElements', 'drawArraysInstanced', 'drawElementsInstanced'])
    rest(context, name);
  const extension = context.getExtension;
  const known = new WeakSet();
  context.getExtension = function (name) {
    const found = extension.call(this, name);
    if (name === 'WEBGL_multi_draw' && found && !known.has(found)) {
      known.add(found);
      for (const draw of ['multiDrawArraysWEBGL', 'multiDrawElementsWEBGL', 'multiDrawArraysInstancedWEBGL', 'multiDrawElementsInstancedWEBGL'])
        rest(found, draw);
    }
    return found;
  };
}`;

/** Lets the brush paint (or rest again); the next frame shows it. Without a brush on the page nothing changes. */
export const setBrush = (page: Page, isResting: boolean): Promise<void> =>
  page.evaluate((resting) => {
    if (window.brush) window.brush.isResting = resting;
  }, isResting);
