import { NoToneMapping, PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import { afterEach, describe, expect, it } from 'vitest';
import { loadModel } from '../../../src/assets/models';
import { loadSkin } from '../../../src/assets/skins';
import { createAttentionUniforms } from '../../../src/scene/exhibits/attention/attentionUniforms';
import type { DrawnThing } from '../../../src/scene/exhibits/drawnHang';
import { createFaceUniforms } from '../../../src/scene/exhibits/shading/faceSampling';
import { createFaceTable } from '../../../src/scene/exhibits/streaming/faceTable';
import { createPortrait } from '../../../src/scene/exhibits/things/createPortrait';
import { createThings, type ThingsOptions } from '../../../src/scene/exhibits/things/createThings';
import { aThing } from '../../scene/exhibits/hungFixture';

const HEIGHT = 180;
/** Pixels of one metre at one metre, for a camera of 60 degrees; levels are chosen as for a picture four times as high. */
const PIXELS = HEIGHT / 2 / Math.tan(Math.PI / 6);

/** A thing of a model a metre in front of the origin, on its own at `x`. */
const thing = (model: string, x = 0, size = 0.4): DrawnThing => ({
  hung: aThing({
    exhibit: `the-${model}-${x}`,
    model,
    kind: 'object',
    mount: 'laid',
    tilt: 0,
    base: 0,
    centre: { x, y: 0, z: -1 },
    size: { x: size, y: size, z: size },
  }),
  face: -1,
  exhibit: 0,
});

interface Stage {
  readonly renderer: WebGLRenderer;
  readonly things: ReturnType<typeof createThings>;
  readonly asked: string[];
  /** Triangles of each frame of the last `settle`. */
  readonly triangles: readonly number[];
  readonly missing: () => readonly string[];
  readonly look: (z: number) => void;
  /** Draws until nothing is under way; bytes of models brought to the card in the busiest frame. */
  readonly settle: () => Promise<number>;
  readonly colour: () => readonly number[];
}

let close: (() => void) | null = null;
afterEach(() => {
  close?.();
  close = null;
});

function open(overrides: Partial<ThingsOptions> = {}, isInstant = false): Stage {
  const canvas = document.createElement('canvas');
  document.body.append(canvas);
  const renderer = new WebGLRenderer({ canvas, preserveDrawingBuffer: true });
  renderer.toneMapping = NoToneMapping;
  renderer.setSize(320, HEIGHT, false);
  const table = createFaceTable();
  const asked: string[] = [];
  const triangles: number[] = [];
  let missing: readonly string[] = [];
  let pending = 0;
  const load = overrides.load ?? loadModel;
  const things = createThings({
    faces: createFaceUniforms(table.texture),
    attention: createAttentionUniforms(),
    quality: 'high',
    isDoubled: () => false,
    invalidate: () => {},
    begin: () => {
      pending += 1;
      return () => {
        pending -= 1;
      };
    },
    onMissing: (models) => {
      missing = models;
    },
    ...overrides,
    load: (model, level) => {
      asked.push(`${model}.${level}`);
      return load(model, level);
    },
  });
  const scene = new Scene();
  scene.add(things.object);
  const camera = new PerspectiveCamera(60, 320 / HEIGHT, 0.05, 60);
  const frame = async (): Promise<number> => {
    const bytes = things.advance();
    things.step(0.05, isInstant);
    renderer.render(scene, camera);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return bytes;
  };
  close = () => {
    canvas.remove();
    renderer.dispose();
    renderer.forceContextLoss();
  };
  return {
    renderer,
    things,
    asked,
    triangles,
    missing: () => missing,
    look: (z) => {
      camera.position.set(0, 0, z);
      camera.updateMatrixWorld();
      things.look({ position: camera.position, forward: { x: 0, y: 0, z: -1 }, pixelsPerMetre: PIXELS * 4 });
    },
    settle: async () => {
      triangles.length = 0;
      let most = await frame();
      for (let n = 0; n < 500 && pending > 0; n += 1) {
        most = Math.max(most, await frame());
        triangles.push(renderer.info.render.triangles);
      }
      await frame();
      return most;
    },
    colour: () => {
      const gl = renderer.getContext();
      const pixel = new Uint8Array(4);
      gl.readPixels(160, 90, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      return Array.from(pixel.slice(0, 3));
    },
  };
}

describe('things', () => {
  it('come coarse from afar and fine when one stands before them, within the bytes of a frame', async () => {
    const { things, asked, look, settle, renderer } = open();
    things.show([thing('suitcase')], () => 1);
    look(30);
    await settle();
    expect(asked.filter((name) => name.startsWith('suitcase'))).toEqual(['suitcase.far']);
    const afar = renderer.info.render.triangles;
    look(-0.2);
    const busiest = await settle();
    expect(asked).toContain('suitcase.near');
    expect(renderer.info.render.triangles).toBeGreaterThan(afar * 5);
    expect(renderer.info.render.calls).toBe(1);
    // A frame's share, to the end of the parcel under way.
    expect(busiest).toBeLessThanOrEqual(500_100);
    look(30);
    await settle();
    expect(renderer.info.render.triangles).toBe(afar);
  });

  it('change their levels softly: both are drawn for a while, in one draw call, and then the new one alone', async () => {
    const { things, look, settle, renderer, triangles } = open();
    things.show([thing('suitcase')], () => 1);
    look(30);
    await settle();
    const afar = renderer.info.render.triangles;
    look(-0.2);
    await settle();
    const near = renderer.info.render.triangles;
    look(30);
    await settle();
    expect(triangles).toContain(near + afar);
    expect([renderer.info.render.triangles, renderer.info.render.calls]).toEqual([afar, 1]);
  });

  it('change their levels between two frames where nothing may fade', async () => {
    const { things, look, settle, triangles } = open({}, true);
    things.show([thing('suitcase')], () => 1);
    look(-0.2);
    await settle();
    look(30);
    await settle();
    const most = Math.max(...triangles);
    expect(triangles.every((count) => count === most)).toBe(true);
  });

  it('show what is there while the better level is under way', async () => {
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { things, look, settle, colour, renderer } = open({
      load: async (model, level) => {
        if (level === 'near') await held;
        return loadModel(model, level);
      },
    });
    things.show([thing('suitcase')], () => 1);
    look(30);
    await settle();
    look(-0.2);
    for (let n = 0; n < 5; n += 1) {
      things.advance();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    expect(renderer.info.render.calls).toBe(1);
    release();
    await settle();
    expect(Math.max(...colour())).toBeGreaterThan(20);
  });

  it('are blocks where their model does not arrive or is broken, and come back when it does', async () => {
    let isBroken = true;
    const { things, look, settle, colour, missing } = open({
      load: (model, level) => (isBroken ? Promise.resolve(new ArrayBuffer(64)) : loadModel(model, level)),
    });
    things.show([thing('suitcase')], () => 1);
    look(0);
    await settle();
    expect(missing()).toContain('suitcase');
    expect(Math.max(...colour())).toBeGreaterThan(20);
    isBroken = false;
    look(0.01);
    await settle();
    expect(missing()).toEqual([]);
    expect(Math.max(...colour())).toBeGreaterThan(20);
  });

  it('give their room to others when the visitor goes on, and keep within it', async () => {
    // Room for one of these models with its levels, not for all three.
    const room = { vertices: 16_000, indices: 60_000 };
    const { things, look, settle, renderer } = open({ room });
    for (const model of ['garment', 'cap', 'camera', 'garment']) {
      things.show([thing(model)], () => 1);
      look(-0.3);
      await settle();
      expect(things.taken().vertices).toBeLessThanOrEqual(room.vertices);
      expect(things.taken().indices).toBeLessThanOrEqual(room.indices);
      expect(renderer.info.render.triangles).toBeGreaterThan(1000);
    }
  });

  it('take no more memory however often one comes and goes, and free all of it in the end', async () => {
    const { things, look, settle, renderer } = open({ room: { vertices: 16_000, indices: 60_000 } });
    const visit = async (): Promise<readonly number[]> => {
      for (const model of ['camera', 'cap', 'camera']) {
        things.show([thing(model)], () => 1);
        look(-0.3);
        await settle();
      }
      const { geometries, textures } = renderer.info.memory;
      return [geometries, textures, things.taken().vertices];
    };
    await visit();
    const first = await visit();
    for (let n = 0; n < 4; n += 1) expect(await visit()).toEqual(first);
    things.dispose();
    expect(renderer.info.memory.geometries).toBe(0);
  });
});

describe('a portrait', () => {
  it('wears a skin: its colours, and its relief', async () => {
    const canvas = document.createElement('canvas');
    const renderer = new WebGLRenderer({ canvas, preserveDrawingBuffer: true });
    renderer.setSize(64, 64, false);
    const scene = new Scene();
    const camera = new PerspectiveCamera(60, 1, 0.05, 60);
    camera.position.set(0, 0, 0.6);
    const draw = async (skin: ImageBitmap | null): Promise<readonly number[]> => {
      const portrait = createPortrait(await loadModel('suitcase', 'near'), [0.4, 0.2, 0.1], skin);
      scene.add(portrait.object);
      renderer.render(scene, camera);
      scene.remove(portrait.object);
      const gl = renderer.getContext();
      const pixel = new Uint8Array(4);
      gl.readPixels(32, 32, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      portrait.dispose();
      return Array.from(pixel.slice(0, 3));
    };
    const blue = new ImageData(
      new Uint8ClampedArray(64 * 64 * 4).map((_, at) => [20, 40, 200, 128][at % 4] ?? 0),
      64,
    );
    const [r = 0, , b = 0] = await draw(await createImageBitmap(blue, { premultiplyAlpha: 'none' }));
    expect(b).toBeGreaterThan(r * 2);
    const [leather = 0, , last = 0] = await draw(null);
    expect(leather).toBeGreaterThan(last);
    const own = await draw(await loadSkin('textures/skins/suitcase.webp'));
    // The vertices have the mean colour of the skin, so that nothing leaps when it comes.
    own.forEach((value, channel) =>
      expect(Math.abs(value - ([leather, null, last][channel] ?? value))).toBeLessThan(40),
    );
    await expect(loadSkin('textures/skins/none.webp')).rejects.toThrow('none.webp');
    renderer.dispose();
    renderer.forceContextLoss();
  });

  it('shows a model of ours and refuses anything else', async () => {
    const portrait = createPortrait(await loadModel('book', 'far'), [0.4, 0.2, 0.1]);
    expect(portrait.triangles).toBeGreaterThan(20);
    portrait.dispose();
    expect(() => createPortrait(new ArrayBuffer(40), [1, 1, 1])).toThrow('not a GLB');
  });
});
