/**
 * Looks at a settled hall twice with cameras that differ in nothing but the rounding of depth. The near plane does not
 * move a single edge: what changes between two such pictures was decided by rounding, and flickers as one walks.
 */
import type { Page } from 'playwright';
import type { Camera, Object3D, PerspectiveCamera, Scene, WebGLRenderer } from 'three';

/** A spot of the picture where two surfaces fight for the same depth. */
export interface Fight {
  /** Middle of the spot in pixels from the picture's upper left corner. */
  readonly x: number;
  readonly y: number;
  /** Pixels of it that changed. */
  readonly pixels: number;
}

/** What a second look found. */
export interface SecondLook {
  readonly fights: readonly Fight[];
  /** Pixels through which nothing but the empty background is seen. */
  readonly gaps: number;
}

/** One picture, upside down as the card gives it. */
interface Picture {
  readonly pixels: Uint8Array;
  readonly w: number;
  readonly h: number;
}

/** One for each pixel that differs between two pictures. */
interface Flags {
  readonly flags: Uint8Array;
  readonly w: number;
  readonly h: number;
}

/** Lives in the page under test. */
interface Looker {
  readonly renderer: () => WebGLRenderer;
  /** What was drawn last, and through which camera. */
  readonly drawn: () => { readonly scene: Scene; readonly camera: PerspectiveCamera };
  /** Draws with another near plane, in metres. */
  readonly picture: (near: number) => Picture;
  readonly flips: () => Flags;
  readonly gaps: () => Flags;
}

declare global {
  interface Window {
    looker: Looker;
  }
}

/** Gives the page a second look before it is opened, by three's own developer hook. */
export async function wearGlasses(page: Page): Promise<void> {
  // Functions are sent as text: names that the compiler adds for debugging do not exist over there.
  await page.addInitScript('globalThis.__name = (value) => value;');
  await page.addInitScript(wear);
  await page.addInitScript(focus);
}

/** Looks a second time at what the page shows; the page must have settled and its brush must paint. */
export const lookAgain = (page: Page): Promise<SecondLook> => page.evaluate(lookHere);

/** Runs in the page: catches what is drawn, and draws it again. */
function wear(): void {
  let renderer: WebGLRenderer | null = null;
  let last: { scene: Scene; camera: PerspectiveCamera } | null = null;
  const hook = new EventTarget();
  hook.addEventListener('observe', (event) => {
    const made = (event as CustomEvent<unknown>).detail as object;
    if (!('render' in made)) return;
    const found = made as WebGLRenderer;
    const render = found.render.bind(found);
    found.render = (scene: Object3D, camera: Camera) => {
      last = { scene: scene as Scene, camera: camera as PerspectiveCamera };
      render(scene, camera);
    };
    renderer = found;
  });
  const nothing = (): never => {
    throw new Error('nothing was drawn yet');
  };
  const looker: Partial<Looker> = {
    renderer: () => renderer ?? nothing(),
    drawn: () => last ?? nothing(),
    picture: (near) => {
      const { scene, camera } = last ?? nothing();
      const drawing = renderer ?? nothing();
      camera.near = near;
      camera.updateProjectionMatrix();
      drawing.render(scene, camera);
      const gl = drawing.getContext();
      const [w, h] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
      const pixels = new Uint8Array(w * h * 4);
      gl.readPixels(0, 0, w, h, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
      return { pixels, w, h };
    },
  };
  Object.assign(globalThis, { __THREE_DEVTOOLS__: hook, looker });
}

/** Runs in the page: compares pictures of the same view. */
function focus(): void {
  /** The second picture's near plane, in near planes of the first: rounds every depth anew, and more coarsely. */
  const ROUNDED = 0.75;
  /**
   * Glances: turned and moved a little, in radians and metres. One alone would miss faces in the very same plane: there
   * the rounding favours now the one, now the other as a whole.
   */
  const GLANCES = [
    { turn: 0, aside: 0 },
    { turn: 0.0035, aside: 0.0004 },
    { turn: 0.007, aside: -0.003 },
    { turn: -0.0051, aside: 0.011 },
  ] as const;
  /** A change of a channel that is seen, of 255. */
  const SEEN = 14;

  const differing = (one: Picture, other: Picture): Flags => {
    const flags = new Uint8Array(one.w * one.h);
    for (let at = 0; at < one.pixels.length; at += 4)
      for (const channel of [0, 1, 2])
        if (Math.abs((one.pixels[at + channel] ?? 0) - (other.pixels[at + channel] ?? 0)) > SEEN) flags[at / 4] = 1;
    return { flags, w: one.w, h: one.h };
  };
  /** Draws with the camera turned and moved, and puts everything back. */
  const glancing = ({ turn, aside }: (typeof GLANCES)[number], draw: (near: number) => Flags): Flags => {
    const { camera } = window.looker.drawn();
    const { near, position, rotation } = camera;
    const was = { at: position.clone(), turned: rotation.clone() };
    rotation.set(rotation.x + turn * 0.7, rotation.y + turn, rotation.z);
    position.set(position.x + aside, position.y, position.z + aside * 0.6);
    try {
      return draw(near);
    } finally {
      position.copy(was.at);
      rotation.copy(was.turned);
      camera.near = near;
      camera.updateProjectionMatrix();
      camera.updateMatrixWorld();
    }
  };
  const { picture } = window.looker;
  Object.assign(window.looker, {
    flips: () => {
      const seen = GLANCES.map((glance) =>
        glancing(glance, (near) => differing(picture(near), picture(near * ROUNDED))),
      );
      return seen.reduce((all, { flags }) => ({ ...all, flags: all.flags.map((flag, n) => flag | (flags[n] ?? 0)) }));
    },
    gaps: () =>
      glancing(GLANCES[0], (near) => {
        const drawing = window.looker.renderer();
        const onBlack = picture(near);
        drawing.setClearColor(0xff00ff, 1);
        const onBright = picture(near);
        drawing.setClearColor(0x000000, 1);
        return differing(onBlack, onBright);
      }),
  });
}

/** Runs in the page: sums up what a second look shows. */
function lookHere(): SecondLook {
  /** A spot is a square of so many pixels; it fights when at least so many of them change. */
  const SPOT = 12;
  const LEAST = 9;
  /** Least variance across the changed pixels' narrow side: a line of two pixels has 0.25, one of three 0.67. */
  const THICK = 0.8;

  const { flags, w, h } = window.looker.flips();
  const spots = new Map<string, { x: number; y: number; at: [number, number][] }>();
  flags.forEach((flag, n) => {
    if (flag === 0) return;
    const [x, y] = [n % w, h - 1 - Math.floor(n / w)];
    const [left, top] = [x - (x % SPOT), y - (y % SPOT)];
    const name = `${left} ${top}`;
    const spot = spots.get(name) ?? { x: left + SPOT / 2, y: top + SPOT / 2, at: [] };
    spot.at.push([x - spot.x, y - spot.y]);
    spots.set(name, spot);
  });
  /** Smaller of the two main variances. */
  const thicknessOf = (at: readonly (readonly [number, number])[]): number => {
    const mean = (of: (x: number, y: number) => number): number =>
      at.reduce((sum, [x, y]) => sum + of(x, y), 0) / at.length;
    const [mx, my] = [mean((x) => x), mean((_, y) => y)];
    const xx = mean((x) => (x - mx) ** 2);
    const yy = mean((_, y) => (y - my) ** 2);
    const xy = mean((x, y) => (x - mx) * (y - my));
    return (xx + yy) / 2 - Math.hypot((xx - yy) / 2, xy);
  };
  // A line is where two surfaces meet, or where software drawing cuts a long wall at the near plane.
  const fights = [...spots.values()].filter(({ at }) => at.length >= LEAST && thicknessOf(at) >= THICK);
  return {
    fights: fights.map(({ x, y, at }) => ({ x, y, pixels: at.length })),
    gaps: window.looker.gaps().flags.reduce((sum, flag) => sum + flag, 0),
  };
}
