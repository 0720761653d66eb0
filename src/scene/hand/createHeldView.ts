import type { WebGLRenderer } from 'three';
import type { HeldLight, HeldTurn, HeldView, HoldOptions } from '../../domain/hand/held';
import type { Size } from '../../domain/units';
import { createHeldPicture } from './createHeldPicture';
import type { HeldThing } from './createHeldThing';
import { createTurning } from './createTurning';
import { fitWindow, frameOf, type HoldStage, moveHold, zoomHold } from './holdWindow';

export interface HeldViewOptions extends Pick<HoldOptions<HTMLCanvasElement>, 'width' | 'height' | 'onFrame'> {
  readonly renderer: WebGLRenderer;
  readonly thing: HeldThing;
  /** How it is held out first. */
  readonly first: HeldTurn;
}

/** Shows a held thing as hands want it; the renderer and the thing stay the caller's. Draws on demand. */
export function createHeldView({ renderer, thing, first, onFrame, width, height }: HeldViewOptions): HeldView {
  const page = renderer.domElement.ownerDocument.defaultView ?? window;
  const reach = thing.reachOf(first);
  const picture = createHeldPicture({ renderer, thing, reach });
  const turning = createTurning(first);
  let stage: HoldStage = { width, height };
  let other: Pick<Size, 'x' | 'y'> | null = null;
  let whole = fitWindow(stage, reach, other);
  let now = whole;
  let shown: HeldTurn | null = null;
  let request = 0;

  const draw = (): void => {
    if (shown !== turning.now()) picture.pose(turning.now());
    shown = turning.now();
    picture.paint(stage, now, whole);
    onFrame(frameOf(stage, reach, now));
  };
  const ask = (): void => {
    if (request !== 0) return;
    request = page.requestAnimationFrame((time) => {
      request = 0;
      const isTurning = turning.step(time);
      draw();
      if (isTurning) ask();
    });
  };
  const fit = (): void => {
    whole = fitWindow(stage, reach, other);
    now = whole;
  };
  const resize = (w: number, h: number): void => {
    stage = { width: Math.max(1, w), height: Math.max(1, h) };
    renderer.setSize(stage.width, stage.height, false);
    fit();
    // A canvas of another size is empty until it is drawn.
    draw();
  };
  const light = (given: HeldLight): void => {
    picture.light(given);
    shown = null;
    ask();
  };
  light({ kind: 'hall' });
  resize(width, height);

  return {
    turn: (by) => {
      turning.turn(by);
      ask();
    },
    letGo: (speed) => {
      turning.letGo(speed);
      ask();
    },
    zoom: (by, about) => {
      now = zoomHold(whole, stage, now, by, about);
      ask();
    },
    move: (dx, dy) => {
      now = moveHold(whole, stage, now, dx, dy);
      ask();
    },
    restore: () => {
      turning.restore();
      fit();
      ask();
    },
    light,
    compare: (given) => {
      other = given;
      fit();
      ask();
    },
    resize,
    dispose: () => {
      page.cancelAnimationFrame(request);
      picture.dispose();
    },
  };
}
