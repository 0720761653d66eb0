import type { WebGLRenderer } from 'three';
import type { HeldLight, HeldTurn, HeldView, HoldOptions } from '../../domain/hand/held';
import type { Radians, Seconds, Size } from '../../domain/units';
import { createHeldPicture } from './createHeldPicture';
import type { HeldThing } from './createHeldThing';
import { fitWindow, frameOf, type HoldStage, moveHold, zoomHold } from './holdWindow';
import { limitSpeed, spinOn } from './spin';

export interface HeldViewOptions extends Pick<HoldOptions<HTMLCanvasElement>, 'width' | 'height' | 'onFrame'> {
  readonly renderer: WebGLRenderer;
  readonly thing: HeldThing;
  /** How it is held out first. */
  readonly first: HeldTurn;
}

/** A thing is turned no further than this towards its top or its bottom. */
const STEEPEST: Radians = 1.45;
/** A longer pause between two frames is no spin. */
const LONGEST_STEP: Seconds = 0.1;

/** Shows a held thing as hands want it; the renderer and the thing stay the caller's. Draws on demand. */
export function createHeldView({ renderer, thing, first, onFrame, width, height }: HeldViewOptions): HeldView {
  const reach = thing.reachOf(first);
  const picture = createHeldPicture({ renderer, thing, reach });
  let stage: HoldStage = { width, height };
  let other: Pick<Size, 'x' | 'y'> | null = null;
  let turn = first;
  let whole = fitWindow(stage, reach, other);
  let now = whole;
  let speed: HeldTurn | null = null;
  let isMoved = true;
  let request = 0;
  let before: number | null = null;

  const turnBy = ({ yaw, pitch }: HeldTurn): void => {
    turn = { yaw: turn.yaw + yaw, pitch: Math.min(STEEPEST, Math.max(-STEEPEST, turn.pitch + pitch)) };
    isMoved = true;
  };
  const draw = (time: number): void => {
    request = 0;
    const passed = before === null ? 0 : Math.min(LONGEST_STEP, (time - before) / 1000);
    before = speed ? time : null;
    if (speed) {
      const on = spinOn(speed, passed);
      turnBy(on.by);
      speed = on.speed;
    }
    if (isMoved) picture.pose(turn);
    isMoved = false;
    picture.paint(stage, now, whole);
    onFrame(frameOf(stage, reach, now));
    if (speed) ask();
  };
  const ask = (): void => {
    if (request === 0) request = requestAnimationFrame(draw);
  };
  const refit = (): void => {
    whole = fitWindow(stage, reach, other);
    now = whole;
    ask();
  };
  const resize = (w: number, h: number): void => {
    stage = { width: Math.max(1, w), height: Math.max(1, h) };
    renderer.setSize(stage.width, stage.height, false);
    refit();
  };
  const light = (given: HeldLight): void => {
    picture.light(given);
    isMoved = true;
    ask();
  };
  light({ kind: 'hall' });
  resize(width, height);

  return {
    turn: (by) => {
      speed = null;
      turnBy(by);
      ask();
    },
    letGo: (given) => {
      speed = limitSpeed(given);
      before = null;
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
      speed = null;
      turn = first;
      isMoved = true;
      refit();
    },
    light,
    compare: (given) => {
      other = given;
      refit();
    },
    resize,
    dispose: () => {
      cancelAnimationFrame(request);
      picture.dispose();
    },
  };
}
