// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDragLook } from '../../../src/scene/visitor/createDragLook';
import { createGamepad } from '../../../src/scene/visitor/createGamepad';
import { createKeyboard } from '../../../src/scene/visitor/createKeyboard';
import { createWheel } from '../../../src/scene/visitor/createWheel';
import { areBusy, createHands, mergeHands } from '../../../src/scene/visitor/hands';

let canvas: HTMLCanvasElement;
let region: HTMLElement;
let field: HTMLInputElement;

beforeEach(() => {
  document.body.innerHTML = '<canvas></canvas><div role="application" tabindex="0"></div><input />';
  const find = <T extends Element>(selector: string): T => document.querySelector(selector) as T;
  canvas = find('canvas');
  region = find('[role="application"]');
  field = find('input');
  canvas.setPointerCapture = () => undefined;
});
afterEach(() => {
  document.body.innerHTML = '';
});

function press(code: string, target: Element, options: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true, ...options });
  target.dispatchEvent(event);
  return event;
}
const release = (code: string): boolean => window.dispatchEvent(new KeyboardEvent('keyup', { code }));

describe('walking keys', () => {
  it('walk while held, two at a time, and run with Shift', () => {
    const keys = createKeyboard(window, () => undefined);
    expect(press('KeyW', region).defaultPrevented).toBe(true);
    press('KeyD', region, { shiftKey: true });
    expect(keys.hands).toEqual({ forward: 1, right: 1, turn: 0, isRunning: true });
    release('KeyW');
    expect(keys.hands).toMatchObject({ forward: 0, right: 1 });
    keys.dispose();
  });

  it('turn with Q, E and the arrows left and right', () => {
    const keys = createKeyboard(window, () => undefined);
    press('KeyE', canvas);
    expect(keys.hands.turn).toBe(1);
    press('ArrowLeft', canvas);
    expect(keys.hands.turn).toBe(0);
    keys.dispose();
  });

  it('leave fields alone, letters alone where nothing has the focus, and shortcuts of the browser', () => {
    const keys = createKeyboard(window, () => undefined);
    press('KeyW', field);
    press('ArrowUp', field);
    press('KeyW', document.body);
    press('KeyW', region, { ctrlKey: true });
    expect(areBusy(keys.hands)).toBe(false);
    press('ArrowUp', document.body);
    expect(keys.hands.forward).toBe(1);
    keys.dispose();
  });

  it('are let go when the window or the focus is lost', () => {
    const keys = createKeyboard(window, () => undefined);
    press('KeyW', region);
    window.dispatchEvent(new Event('blur'));
    expect(areBusy(keys.hands)).toBe(false);
    press('KeyW', region);
    field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(areBusy(keys.hands)).toBe(false);
    keys.dispose();
  });

  it('are dead after disposal', () => {
    const keys = createKeyboard(window, () => undefined);
    keys.dispose();
    press('KeyW', region);
    expect(areBusy(keys.hands)).toBe(false);
  });
});

describe('dragging', () => {
  const pointer = (type: string, x: number, y: number, options: PointerEventInit = {}): boolean =>
    canvas.dispatchEvent(
      new PointerEvent(type, { clientX: x, clientY: y, pointerId: 1, isPrimary: true, button: 0, ...options }),
    );

  it('turns the view from 6 pixels on, and a click does not', () => {
    const moves: [number, number][] = [];
    const drag = createDragLook(canvas, (dx, dy) => moves.push([dx, dy]));
    pointer('pointerdown', 100, 100);
    pointer('pointermove', 104, 103);
    expect(moves).toEqual([]);
    pointer('pointermove', 108, 100);
    pointer('pointermove', 118, 95);
    pointer('pointerup', 118, 95);
    pointer('pointermove', 200, 95);
    expect(moves).toEqual([
      [8, 0],
      [10, -5],
    ]);
    drag.dispose();
  });

  it('is for the first finger and the main button only', () => {
    const moves: number[] = [];
    const drag = createDragLook(canvas, (dx) => moves.push(dx));
    pointer('pointerdown', 0, 0, { button: 2 });
    pointer('pointermove', 50, 0);
    pointer('pointerdown', 0, 0, { pointerId: 7, isPrimary: false });
    pointer('pointermove', 50, 0, { pointerId: 7 });
    expect(moves).toEqual([]);
    drag.dispose();
  });
});

describe('the wheel', () => {
  it('steps forward upwards and stops after the way asked for', () => {
    const wheel = createWheel(canvas, () => undefined);
    canvas.dispatchEvent(new WheelEvent('wheel', { deltaY: -100, cancelable: true }));
    expect(wheel.hands.forward).toBe(1);
    for (let walked = 0; walked < 0.6; walked += 0.02) wheel.spend(0.02, 1 / 60);
    expect(wheel.hands.forward).toBe(0);
    wheel.dispose();
  });

  it('gives up at a wall', () => {
    const wheel = createWheel(canvas, () => undefined);
    canvas.dispatchEvent(new WheelEvent('wheel', { deltaY: 100, cancelable: true }));
    expect(wheel.hands.forward).toBe(-1);
    for (let time = 0; time < 2.1; time += 0.1) wheel.spend(0, 0.1);
    expect(wheel.hands.forward).toBe(0);
    wheel.dispose();
  });
});

describe('a gamepad', () => {
  it('is not polled unless one is connected', () => {
    let requests = 0;
    const request = window.requestAnimationFrame;
    window.requestAnimationFrame = () => (requests += 1);
    const pads: unknown[] = [];
    Object.defineProperty(window.navigator, 'getGamepads', { value: () => pads, configurable: true });
    const pad = createGamepad(window, () => undefined);
    expect(requests).toBe(0);
    pads.push({ connected: true, axes: [0, 0, 0, 0], buttons: [] });
    window.dispatchEvent(new Event('gamepadconnected'));
    expect(requests).toBe(1);
    pad.dispose();
    window.requestAnimationFrame = request;
  });

  it('walks with the left stick and looks with the right one', () => {
    let frame: FrameRequestCallback = () => undefined;
    const request = window.requestAnimationFrame;
    window.requestAnimationFrame = (callback) => {
      frame = callback;
      return 1;
    };
    const pads = [{ connected: true, axes: [0.1, -1, 1, 0], buttons: [] }];
    Object.defineProperty(window.navigator, 'getGamepads', { value: () => pads, configurable: true });
    let changes = 0;
    const pad = createGamepad(window, () => (changes += 1));
    frame(0);
    expect(pad.hands).toMatchObject({ forward: 1, right: 0, turn: 1 });
    expect(changes).toBe(1);
    pad.dispose();
    window.requestAnimationFrame = request;
  });
});

describe('hands together', () => {
  it('add up to full speed at most', () => {
    const sum = createHands();
    mergeHands(sum, [
      { forward: 1, right: 0.5, turn: -1, isRunning: false },
      { forward: 1, right: -0.5, turn: 0.25, isRunning: true },
    ]);
    expect(sum).toEqual({ forward: 1, right: 0, turn: -0.75, isRunning: true });
  });
});
