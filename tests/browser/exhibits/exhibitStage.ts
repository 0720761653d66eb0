import { NoToneMapping, PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import { afterEach } from 'vitest';
import type { PictureSource } from '../../../src/assets/pictures';
import type { HallData } from '../../../src/domain/hall/hall';
import { createExhibitsView, type ExhibitsView } from '../../../src/scene/exhibits/createExhibitsView';
import type { LoadDistant } from '../../../src/scene/exhibits/distant/bringDistant';
import { activityOf } from '../../../src/state/activity';
import { createGalleryStore, type GalleryStoreApi } from '../../../src/state/createGalleryStore';
import type { Motion } from '../../../src/state/galleryState';
import { aCell, aHung, aThing } from '../../scene/exhibits/hungFixture';
import { aCellHead, aHall, anIndexEntry, aSource } from '../../support/smallGallery';
import { countTextures } from './countTextures';

const SIZE = { width: 320, height: 180 };
/** Colour of every picture of the tests, sRGB bytes. */
export const PAINT = [180, 120, 60] as const;

/** Bitmaps of one colour in every size asked for. */
export function paintedSource(overrides: Partial<PictureSource> = {}): PictureSource & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    load: async (path, _cut, { width, height, levels }) => {
      asked.push(`${path} ${width}x${height}`);
      return Promise.all(
        Array.from({ length: levels }, (_, level) => {
          const canvas = new OffscreenCanvas(Math.max(1, width >> level), Math.max(1, height >> level));
          const pen = canvas.getContext('2d');
          if (pen) {
            pen.fillStyle = `rgb(${PAINT.join(' ')})`;
            pen.fillRect(0, 0, canvas.width, canvas.height);
          }
          return createImageBitmap(canvas);
        }),
      );
    },
    dispose: () => {},
    ...overrides,
  };
}

const suitcase = { model: 'suitcase', kind: 'object', size: { x: 0.65, y: 0.45, z: 0.21 } } as const;
const cell = aCell({ exhibits: [aHung(), aThing({ ...suitcase, mount: 'stood', tilt: 0, plate: null })] });
const hall: HallData = aHall({ cells: [aCellHead()] });

/** A small hall under test. */
export interface Stage {
  readonly renderer: WebGLRenderer;
  readonly store: GalleryStoreApi;
  readonly view: ExhibitsView;
  readonly draw: (frames?: number) => Promise<void>;
  readonly settle: () => Promise<void>;
  readonly stand: (x: number, y: number, z: number) => void;
  readonly middle: () => readonly number[];
  /** How often a frame was asked for. */
  readonly asked: () => number;
  /** Live textures that the view made. */
  readonly textures: () => number;
  /** Ends the view, once; its canvas stays. */
  readonly leave: () => void;
  /** Ends the view and gives the canvas back. */
  readonly close: () => void;
}

/** Nothing hangs far away. */
const nothingFar: LoadDistant = () => Promise.resolve({ sheet: null, pictures: [], stories: [] });

/** Opens small halls for a test file, each on a canvas of its own, and closes them after each test. */
export function shareStage(): typeof openStage {
  const stages: Stage[] = [];
  afterEach(() => {
    for (const stage of stages.splice(0)) stage.close();
  });
  return (...options) => {
    const stage = openStage(...options);
    stages.push(stage);
    return stage;
  };
}

function openStage(source: PictureSource, loadDistant = nothingFar, motion: Motion = 'reduced'): Stage {
  const canvas = document.createElement('canvas');
  document.body.append(canvas);
  const renderer = new WebGLRenderer({ canvas, antialias: false, preserveDrawingBuffer: true });
  renderer.toneMapping = NoToneMapping;
  renderer.setSize(SIZE.width, SIZE.height, false);
  renderer.setClearColor(0x000000);
  const textures = countTextures(renderer.getContext() as WebGL2RenderingContext);
  const store = createGalleryStore({
    source: aSource({
      loadHall: () => Promise.resolve(hall),
      loadCell: () => Promise.resolve(cell),
      loadIndex: () => Promise.resolve(cell.exhibits.map(({ exhibit: id, date }) => anIndexEntry({ id, date }))),
    }),
    language: 'en',
    motion,
    quality: 'low',
  });
  let asked = 0;
  const view = createExhibitsView({ renderer, store, hall, source, loadDistant, invalidate: () => void (asked += 1) });
  const scene = new Scene();
  scene.add(view.group);
  // The frame hangs at x 2, its front at z 0.04, facing +z.
  const camera = new PerspectiveCamera(60, SIZE.width / SIZE.height, 0.05, 60);
  camera.position.set(2, 1.5, 1.2);
  camera.updateMatrixWorld();
  const draw = async (frames = 1): Promise<void> => {
    for (let n = 0; n < frames; n += 1) {
      view.step(camera, 0.05, SIZE);
      renderer.render(scene, camera);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  };
  let isOpen = true;
  const leave = (): void => {
    if (isOpen) view.dispose();
    isOpen = false;
  };
  return {
    renderer,
    store,
    view,
    textures,
    asked: () => asked,
    draw,
    settle: async () => {
      await draw();
      for (let n = 0; n < 200 && activityOf(store).pending().length > 0; n += 1) await draw();
      await draw(2);
    },
    stand: (x, y, z) => {
      camera.position.set(x, y, z);
      camera.updateMatrixWorld();
    },
    middle: () => {
      const gl = renderer.getContext();
      const pixel = new Uint8Array(4);
      gl.readPixels(SIZE.width / 2, SIZE.height / 2, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      return Array.from(pixel.slice(0, 3));
    },
    leave,
    close: () => {
      leave();
      canvas.remove();
      renderer.dispose();
      renderer.forceContextLoss();
    },
  };
}

/** The photograph of the small hall, as it is seen from afar. */
export const farAway: LoadDistant = () =>
  Promise.resolve({
    sheet: { path: 'textures/distant/hall.webp', w: 64, h: 32 },
    pictures: ['textures/panels/x.webp', 'textures/plates/first-photo.webp'],
    stories: [
      {
        story: 'first-story',
        section: 'reporting',
        exhibits: [
          { exhibit: 'first-photo', frame: [2, 1.5, 0.02, Math.PI, 0.904, 0.718, 0.04, 0.744, 0.558, 1], label: null },
        ],
        panel: null,
      },
    ],
  });
