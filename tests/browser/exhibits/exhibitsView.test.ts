import { NoToneMapping, PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import { afterEach, describe, expect, it } from 'vitest';
import type { PictureSource } from '../../../src/assets/pictures';
import type { HallData } from '../../../src/domain/hall/hall';
import { createExhibitsView, type ExhibitsView } from '../../../src/scene/exhibits/createExhibitsView';
import type { LoadDistant } from '../../../src/scene/exhibits/distant/bringDistant';
import { activityOf } from '../../../src/state/activity';
import { createGalleryStore, type GalleryStoreApi } from '../../../src/state/createGalleryStore';
import { aCell, aHung, aThing } from '../../scene/exhibits/hungFixture';
import { aCellHead, aHall, anIndexEntry, aSource } from '../../support/smallGallery';
import { countTextures } from './countTextures';

const SIZE = { width: 320, height: 180 };
/** Colour of every picture of the tests, sRGB bytes. */
const PAINT = [180, 120, 60] as const;

/** Bitmaps of one colour in every size asked for. */
function paintedSource(overrides: Partial<PictureSource> = {}): PictureSource & { asked: string[] } {
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

interface Stage {
  readonly renderer: WebGLRenderer;
  readonly store: GalleryStoreApi;
  readonly view: ExhibitsView;
  readonly draw: (frames?: number) => Promise<void>;
  readonly settle: () => Promise<void>;
  readonly stand: (x: number, y: number, z: number) => void;
  readonly middle: () => readonly number[];
  /** Live textures that the view made. */
  readonly textures: () => number;
}

let stage: Stage | null = null;

/** Nothing hangs far away. */
const nothingFar: LoadDistant = () => Promise.resolve({ sheet: null, pictures: [], stories: [] });

function open(source: PictureSource, loadDistant = nothingFar): Stage {
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
    motion: 'reduced',
    quality: 'low',
  });
  const view = createExhibitsView({ renderer, store, hall, source, loadDistant, invalidate: () => {} });
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
  const opened: Stage = {
    renderer,
    store,
    view,
    textures,
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
  };
  stage = opened;
  return opened;
}

function close({ view, renderer }: Stage): void {
  view.dispose();
  closeRenderer(renderer);
}

function closeRenderer(renderer: WebGLRenderer): void {
  renderer.domElement.remove();
  renderer.dispose();
  renderer.forceContextLoss();
}

afterEach(() => {
  if (stage) close(stage);
  stage = null;
});

describe('hung exhibits', () => {
  it('show paper first, then the picture in its own colours', async () => {
    const { store, settle, draw, middle } = open(paintedSource());
    await draw(2);
    await store.getState().visit.approachStory('first-story');
    await settle();
    const shown = middle();
    // A lit picture is 0.92 to 1 of itself, in linear light: 0.96 to 1 of its bytes.
    PAINT.forEach((byte, channel) => {
      expect(shown[channel]).toBeGreaterThan(byte * 0.94);
      expect(shown[channel]).toBeLessThan(byte * 1.03);
    });
  });

  it('are dimmed while they are not of the chosen years, without another draw call', async () => {
    const { store, settle, middle, renderer } = open(paintedSource());
    const { visit } = store.getState();
    await visit.approachStory('first-story');
    await settle();
    const [lit = 0] = middle();
    const { calls } = renderer.info.render;
    await visit.chooseYears({ from: 1900, to: 1901 });
    await settle();
    const [dimmed = 0] = middle();
    expect(dimmed).toBeGreaterThan(0);
    expect(dimmed).toBeLessThan(lit * 0.6);
    expect(renderer.info.render.calls).toBe(calls);
    await visit.chooseYears({ from: 1900, to: 2025 });
    await settle();
    expect(middle()[0]).toBe(lit);
    await visit.chooseYears({ from: 1900, to: 1901 });
    await visit.chooseYears(null);
    await settle();
    expect(middle()[0]).toBe(lit);
  });

  it('take few draw calls, whatever hangs', async () => {
    const { store, settle, renderer } = open(paintedSource());
    await store.getState().visit.approachStory('first-story');
    await settle();
    expect(renderer.info.render.calls).toBeLessThanOrEqual(9);
  });

  it('wear their skin when one comes near, and not before', async () => {
    const source = paintedSource();
    const { store, settle, stand, view } = open(source);
    await store.getState().visit.approachStory('first-story');
    await settle();
    const skin = 'textures/skins/suitcase.webp 1024x1024';
    expect(source.asked).not.toContain(skin);
    // 0.65 m at 0.6 m, 156 pixels to the metre at a metre: 169 pixels.
    stand(4, 0.98, 4.6);
    await settle();
    expect(source.asked).toContain(skin);
    expect(view.stats().peakUploadBytes).toBeLessThanOrEqual(2_000_000);
  });

  it('ask for nothing of the finest while one walks, and for all of it as soon as one stands', async () => {
    const source = paintedSource();
    const { store, settle, stand } = open(source);
    const { visit } = store.getState();
    const { pose } = store.getState();
    visit.reportVisitor({ pose: { ...pose }, zone: null, isMoving: true });
    await visit.approachStory('first-story');
    stand(4, 0.98, 4.6);
    await settle();
    const skin = 'textures/skins/suitcase.webp 1024x1024';
    expect(source.asked).not.toContain(skin);
    expect(source.asked.length).toBeGreaterThan(0);
    visit.reportVisitor({ pose: { ...pose }, zone: null, isMoving: false });
    await settle();
    expect(source.asked).toContain(skin);
  });

  it('upload within the budget of a frame and count what they hold', async () => {
    const { store, settle, view } = open(paintedSource());
    await store.getState().visit.approachStory('first-story');
    await settle();
    const { textureBytes, peakUploadBytes, uploadedBytes } = view.stats();
    expect(peakUploadBytes).toBeGreaterThan(0);
    expect(peakUploadBytes).toBeLessThanOrEqual(2_000_000);
    // At this size on the screen the middle size of the picture is brought.
    expect(uploadedBytes).toBeGreaterThanOrEqual(384 * 288 * 4);
    expect(textureBytes).toBeLessThan(96_000_000);
  });

  it('stay paper where a picture fails, and the visit goes on', async () => {
    const { store, settle, middle } = open(paintedSource({ load: () => Promise.reject(new Error('gone')) }));
    await store.getState().visit.approachStory('first-story');
    await settle();
    expect(activityOf(store).pending()).toEqual([]);
    const [r = 0, g = 0, b = 0] = middle();
    expect(r).toBeGreaterThan(150);
    expect(r).toBeGreaterThan(b);
    expect(g).toBeGreaterThan(b);
  });

  it('stay in sight when the quality changes: no frame shows paper, and nothing is fetched again', async () => {
    const source = paintedSource();
    const { store, settle, draw, middle, textures } = open(source);
    await store.getState().visit.approachStory('first-story');
    await settle();
    const before = middle();
    const [held, asked] = [textures(), source.asked.length];
    for (const quality of ['high', 'medium', 'low', 'high'] as const) {
      store.getState().visit.chooseQuality(quality);
      await draw();
      expect({ quality, shown: middle() }).toEqual({ quality, shown: before });
      await settle();
      expect({ quality, shown: middle() }).toEqual({ quality, shown: before });
    }
    expect(textures()).toBe(held);
    expect(source.asked.length).toBe(asked);
  });

  it('come back after the context was lost', async () => {
    const { store, settle, middle, renderer } = open(paintedSource());
    await store.getState().visit.approachStory('first-story');
    await settle();
    const before = middle();
    const lose = renderer.getContext().getExtension('WEBGL_lose_context');
    const once = (event: string) =>
      new Promise((resolve) => renderer.domElement.addEventListener(event, resolve, { once: true }));
    const [lost, restored] = [once('webglcontextlost'), once('webglcontextrestored')];
    lose?.loseContext();
    await lost;
    // The browser gives a context back only once the event of its loss is over.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    lose?.restoreContext();
    await restored;
    await settle();
    expect(middle()).toEqual(before);
  });

  it('free every texture, buffer and program they made', async () => {
    const first = open(paintedSource());
    await first.store.getState().visit.approachStory('first-story');
    await first.settle();
    expect(first.textures()).toBeGreaterThan(2);
    first.view.dispose();
    expect(first.renderer.info.memory.geometries).toBe(0);
    expect(first.textures()).toBe(0);
    stage = null;
    closeRenderer(first.renderer);
  });

  it('brighten and surround the exhibit that is pointed at, and tell where it is', async () => {
    const { store, settle, middle } = open(paintedSource());
    await store.getState().visit.approachStory('first-story');
    await settle();
    const before = middle();
    store.getState().visit.hoverExhibit('first-photo');
    await settle();
    expect(middle()[0]).toBeGreaterThan(before[0] ?? 0);
    store.getState().visit.hoverExhibit(null);
    await settle();
    expect(middle()).toEqual(before);
  });
});
