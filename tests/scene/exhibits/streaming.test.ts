import { describe, expect, it } from 'vitest';
import type { Face } from '../../../src/scene/exhibits/streaming/face';
import { createFaceTable } from '../../../src/scene/exhibits/streaming/faceTable';
import { facesFor, measureFaces } from '../../../src/scene/exhibits/streaming/rankFaces';
import { NO_SLOT, slotOf } from '../../../src/scene/exhibits/streaming/slot';
import type { RowStrip, TextureArray } from '../../../src/scene/exhibits/streaming/textureArray';
import { layerBytes, TIERS } from '../../../src/scene/exhibits/streaming/tiers';
import { createUploadQueue } from '../../../src/scene/exhibits/streaming/uploadQueue';

const MB = 1e6;

describe('the tiers', () => {
  const bytes = (quality: 'low' | 'medium' | 'high'): number =>
    TIERS.reduce((sum, tier) => sum + layerBytes(tier) * tier.layers[quality], 0);

  it('leave room for light maps and wall texts below 150 MB, on a phone below 96 MB', () => {
    expect(bytes('high')).toBeLessThan(120 * MB);
    expect(bytes('medium')).toBeLessThan(110 * MB);
    expect(bytes('low')).toBeLessThan(61 * MB);
  });

  it('count a layer with all its levels', () => {
    // 4 x 2, 2 x 1, 1 x 1 pixels of four bytes.
    expect(layerBytes({ width: 4, height: 2, levels: 3 })).toBe((8 + 2 + 1) * 4);
  });

  it('have slots of their own for every layer and orientation', () => {
    const slots = TIERS.flatMap((tier, index) =>
      Array.from({ length: tier.layers.high }, (_, layer) => [
        slotOf(index, layer, false),
        slotOf(index, layer, true),
      ]).flat(),
    );
    expect(new Set(slots).size).toBe(slots.length);
    expect(Math.max(...slots)).toBeLessThan(2 ** 24);
  });
});

function aFace(overrides: Partial<Face> = {}): Face {
  return {
    kind: 'picture',
    path: 'textures/plates/a.webp',
    isPortrait: false,
    far: null,
    centre: { x: 0, y: 1.6, z: -2 },
    normal: { x: 0, y: 0, z: 1 },
    span: 0.8,
    ...overrides,
  };
}
const eye = { position: { x: 0, y: 1.6, z: 0 }, forward: { x: 0, y: 0, z: -1 }, pixelsPerMetre: 600 };

describe('ranking', () => {
  const near = TIERS.find(({ name }) => name === 'near');
  const sizes = new Float32Array(4);

  it('measures a face seen square-on by its size on the screen', () => {
    measureFaces([aFace()], eye, sizes);
    // 0.8 m at 2 m and 600 pixels per metre at one metre.
    expect(sizes[0]).toBeCloseTo((0.8 * 600) / 2);
  });

  it('prefers what is ahead and turned to the eye', () => {
    measureFaces(
      [
        aFace(),
        aFace({ centre: { x: 0, y: 1.6, z: 2 }, normal: { x: 0, y: 0, z: -1 } }),
        aFace({ normal: { x: 0, y: 0, z: -1 } }),
      ],
      eye,
      sizes,
    );
    expect(sizes[0]).toBeGreaterThan(sizes[1] ?? 0);
    expect(sizes[1]).toBeGreaterThan(sizes[2] ?? 0);
  });

  it('measures what is seen from all sides alike from all of them', () => {
    const skin = { kind: 'skin', normal: null } as const;
    measureFaces([aFace({ ...skin, normal: { x: 0, y: 0, z: -1 } }), aFace(skin)], eye, sizes);
    expect(sizes[1]).toBeCloseTo((0.8 * 600) / 2);
    expect(sizes[0]).toBeLessThan(sizes[1] ?? 0);
  });

  it('asks for large pictures only where they are large on the screen, largest first', () => {
    const faces = [
      aFace({ centre: { x: 0, y: 1.6, z: -1.3 } }),
      aFace({ centre: { x: 0, y: 1.6, z: -8 } }),
      aFace({ centre: { x: 0, y: 1.6, z: -1 } }),
    ];
    measureFaces(faces, eye, sizes);
    expect(near && facesFor(near, faces, sizes)).toEqual([2, 0]);
  });
});

describe('the face table', () => {
  const row = (table: ReturnType<typeof createFaceTable>, face: number): number[] =>
    Array.from((table.texture.image.data as Float32Array).slice(face * 4, face * 4 + 4));

  it('fades from what was shown, and shows at once where asked', () => {
    const table = createFaceTable();
    table.reset(3);
    table.show(1, 7, null);
    expect(row(table, 1)).toEqual([7, 7, 0, 1]);
    table.show(1, 9, 2.5);
    expect(row(table, 1)).toEqual([7, 9, 2.5, 0]);
    table.endFade(1);
    expect(row(table, 1)[0]).toBe(9);
    expect(table.shown(0)).toBe(NO_SLOT);
  });

  it('grows for many faces', () => {
    const table = createFaceTable();
    table.reset(1000);
    table.show(999, 5, null);
    expect(table.shown(999)).toBe(5);
  });
});

describe('the upload queue', () => {
  const bitmap = (width: number, height: number, closed: { count: number }): ImageBitmap => ({
    width,
    height,
    close: () => {
      closed.count += 1;
    },
  });
  function recorder() {
    const strips: RowStrip[] = [];
    const array: TextureArray = {
      texture: null as never,
      layers: 4,
      bytes: 0,
      upload: (strip) => strips.push(strip),
      copy: () => {},
      restore: () => {},
      dispose: () => {},
    };
    return { strips, array };
  }

  it('cuts a picture into strips of rows that fit the budget, and covers every row once', () => {
    const closed = { count: 0 };
    const { strips, array } = recorder();
    const queue = createUploadQueue();
    let done = 0;
    queue.push({
      array,
      layer: 2,
      levels: [bitmap(100, 50, closed), bitmap(50, 25, closed)],
      onDone: () => (done += 1),
    });
    const spent: number[] = [];
    for (let guard = 0; queue.length() > 0 && guard < 99; guard += 1) spent.push(queue.advance(8000));
    // 20 rows of 400 bytes make 8000.
    expect(strips.filter(({ level }) => level === 0).map(({ firstRow, rows }) => [firstRow, rows])).toEqual([
      [0, 20],
      [20, 20],
      [40, 10],
    ]);
    expect(Math.max(...spent)).toBeLessThanOrEqual(8000);
    expect(spent.reduce((a, b) => a + b, 0)).toBe((100 * 50 + 50 * 25) * 4);
    expect(done).toBe(1);
    expect(closed.count).toBe(2);
  });

  it('closes what it drops', () => {
    const closed = { count: 0 };
    const { array } = recorder();
    const queue = createUploadQueue();
    queue.push({ array, layer: 0, levels: [bitmap(4, 4, closed)], onDone: () => {} });
    queue.clear();
    expect(closed.count).toBe(1);
    expect(queue.length()).toBe(0);
  });
});
