/**
 * The drawn hall of one visit: one fiber root with only the three classes it uses, drawing on demand.
 * Nothing renders when nothing moves: components call `invalidate()` after a change, and the loop sleeps otherwise.
 */
import { addAfterEffect, addEffect, createRoot, extend, type RootState } from '@react-three/fiber';
import { Group, InstancedMesh, Mesh, NoToneMapping, PerspectiveCamera, SRGBColorSpace, WebGLRenderer } from 'three';
import type { HallData } from '../domain/hall/hall';
import { chooseQuality, type Device } from '../domain/quality/chooseQuality';
import { mostPixelRatio } from '../domain/quality/mostPixelRatio';
import { EYE_LINE } from '../domain/units';
import { activityOf } from '../state/activity';
import type { GalleryStoreApi } from '../state/createGalleryStore';
import { exhibitStats } from './exhibits/exhibitStats';
import { cardOf, type Pause, prepareCard } from './graphicsCard';
import { HallScene } from './HallScene';
import { hallStats } from './lighting/hallStats';
import { createFrameMeter, type RenderStats } from './renderStats';

export interface HallOptions {
  readonly canvas: HTMLCanvasElement;
  readonly store: GalleryStoreApi;
  readonly hall: HallData;
  /** What the level of the picture is chosen by, with the card. */
  readonly device: Device;
  /** Milliseconds from any fixed origin; used to measure our own work, never to draw. */
  readonly clock: () => number;
  readonly pause: Pause;
  /** Called once, after the first frame with walls and light was drawn. */
  readonly onFirstPicture: () => void;
}

/** What the hall costs now: the renderer's own figures and those of who uploads pictures and light. */
export interface HallFigures extends RenderStats {
  /** Bytes of textures resident on the graphics device. */
  readonly textureBytes: number;
  /** Bytes uploaded for the last frame. */
  readonly uploadBytes: number;
}

/** A running hall. */
export interface HallHandle {
  readonly stats: () => HallFigures;
  /** Resolves when nothing moves, loads or fades and the last frame shows it. */
  readonly settled: () => Promise<void>;
  /** Fiber's state, for the headset and the film recorder. */
  readonly root: () => RootState;
  readonly resize: (width: number, height: number) => void;
  readonly stop: () => void;
}

/** Thrown where the browser gives no WebGL 2 context. */
export class NoWebGlError extends Error {
  constructor(cause: unknown) {
    super('this browser gives no WebGL 2 context', { cause });
    this.name = 'NoWebGlError';
  }
}

/** Starts drawing the hall into a canvas. @throws NoWebGlError */
export async function startHall(options: HallOptions): Promise<HallHandle> {
  const { canvas, store, hall, device, clock, pause, onFirstPicture } = options;
  extend({ Group, Mesh, InstancedMesh, PerspectiveCamera });
  const renderer = createRenderer(canvas);
  prepareCard(renderer, pause);
  const meter = createFrameMeter(renderer, clock);
  const endEffect = addEffect(meter.begin);
  const endAfterEffect = addAfterEffect(meter.end);

  const { level, highest } = chooseQuality(device, cardOf(renderer));
  store.getState().visit.reportFittingQuality(level);
  const size = sizeOf(canvas);

  const root = createRoot(canvas);
  await root.configure({
    gl: renderer,
    flat: true,
    frameloop: 'demand',
    scene: { matrixAutoUpdate: false },
    dpr: [1, mostPixelRatio(store.getState().quality, size)],
    // A visitor is 0.25 m round: nothing comes nearer to the picture's corners. Half of this would round depth twice as coarsely.
    camera: { fov: 60, near: 0.1, far: 160, position: [0, EYE_LINE, 0] },
    size,
  });
  const fiberStore = root.render(
    <HallScene store={store} hall={hall} highest={highest} onFirstPicture={onFirstPicture} />,
  );
  const unwatch = watchContext(canvas, store, () => fiberStore.getState().invalidate());
  store.getState().visit.reportRendering('running');

  return {
    stats: () => {
      const parts = [exhibitStats(store), hallStats(store)];
      return {
        ...meter.stats(),
        textureBytes: parts.reduce((sum, part) => sum + part.textureBytes, 0),
        uploadBytes: parts.reduce((sum, part) => sum + part.uploadBytes, 0),
      };
    },
    root: () => fiberStore.getState(),
    settled: async () => {
      const activity = activityOf(store);
      do {
        await activity.whenQuiet();
        await nextFrame(fiberStore.getState());
      } while (activity.pending().length > 0);
    },
    resize: (width, height) => {
      fiberStore.getState().setSize(width, height);
      fiberStore.getState().invalidate();
    },
    stop: () => {
      unwatch();
      endEffect();
      endAfterEffect();
      // Fiber itself gives the context back once everything is unmounted.
      root.unmount();
      renderer.dispose();
    },
  };
}

function createRenderer(canvas: HTMLCanvasElement): WebGLRenderer {
  try {
    const renderer = new WebGLRenderer({ canvas, antialias: true, powerPreference: 'high-performance' });
    renderer.toneMapping = NoToneMapping;
    renderer.outputColorSpace = SRGBColorSpace;
    renderer.info.autoReset = true;
    return renderer;
  } catch (error) {
    throw new NoWebGlError(error);
  }
}

function sizeOf(canvas: HTMLCanvasElement) {
  const { width, height, top, left } = canvas.getBoundingClientRect();
  return { width: Math.max(1, width), height: Math.max(1, height), top, left };
}

/** Asks for one frame and resolves when it was drawn. */
function nextFrame(state: RootState): Promise<void> {
  return new Promise((resolve) => {
    const end = addAfterEffect(() => {
      end();
      resolve();
    });
    state.invalidate();
  });
}

function watchContext(canvas: HTMLCanvasElement, store: GalleryStoreApi, redraw: () => void): () => void {
  const handleLost = (event: Event): void => {
    event.preventDefault();
    store.getState().visit.reportRendering('lost');
  };
  const handleRestored = (): void => {
    store.getState().visit.reportRendering('running');
    redraw();
  };
  canvas.addEventListener('webglcontextlost', handleLost);
  canvas.addEventListener('webglcontextrestored', handleRestored);
  return () => {
    canvas.removeEventListener('webglcontextlost', handleLost);
    canvas.removeEventListener('webglcontextrestored', handleRestored);
  };
}
