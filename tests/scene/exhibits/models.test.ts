import { readFileSync } from 'node:fs';
import { MeshoptEncoder } from 'meshoptimizer';
import type { BufferGeometry } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseLevels, LEVEL_LIMITS, type Levelled } from '../../../src/scene/exhibits/things/chooseLevels';
import { readModel } from '../../../src/scene/exhibits/things/readModel';
import { unpackTriangles } from '../../../src/scene/exhibits/things/unpackTriangles';
import { unpackVertices } from '../../../src/scene/exhibits/things/unpackVertices';
import { createIO } from '../../../tools/models/make/writeGlb';
import { parseManifest } from '../../../tools/models/manifest';

const entries = parseManifest(JSON.parse(readFileSync('models/manifest.json', 'utf8')));
const bytesOf = (file: string): ArrayBuffer => {
  const bytes = readFileSync(`models/${file}`);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
};

/** A metre of a thing at a distance along z, whose far surface lies 20 mm off and whose mid surface 2 mm. */
const levelled = (distance: number, before = -1): Levelled => ({
  centre: { x: 0, y: 0, z: -distance },
  span: 1,
  modelSpan: 1,
  levels: [
    { name: 'far', triangles: 100, error: 0.02 },
    { name: 'mid', triangles: 1000, error: 0.002 },
    { name: 'near', triangles: 10_000, error: 0 },
  ],
  before,
});
const eye = { position: { x: 0, y: 0, z: 0 }, forward: { x: 0, y: 0, z: -1 }, pixelsPerMetre: 600 };
const limits = { pixels: 1, triangles: 1_000_000 };
/** Half the thing and the half metre until levels are chosen again are taken off the distance. */
const OFF = 1;

describe('chooseLevels', () => {
  it('takes the coarsest level that lies less than a pixel off', () => {
    // 20 mm x 600 = 12 pixels at one metre, so one pixel at 12 m; 2 mm at 1.2 m.
    const levels = [13, 11, 1.3, 1.1].map((distance) => chooseLevels([levelled(distance + OFF)], eye, limits)[0]);
    expect(levels).toEqual([0, 1, 1, 2]);
  });

  it('does not go to and fro where one hovers about the limit', () => {
    expect(chooseLevels([levelled(13 + OFF, 1)], eye, limits)).toEqual([1]);
    expect(chooseLevels([levelled(18 + OFF, 1)], eye, limits)).toEqual([0]);
    expect(chooseLevels([levelled(11 + OFF, 0)], eye, limits)).toEqual([1]);
  });

  it('keeps all things together within the triangles, the nearest finest', () => {
    const things = Array.from({ length: 60 }, (_, n) => levelled(2 + n / 4));
    const chosen = chooseLevels(things, eye, LEVEL_LIMITS.low);
    const triangles = things.reduce((sum, { levels }, at) => sum + (levels[chosen[at] ?? 0]?.triangles ?? 0), 0);
    expect(triangles).toBeLessThanOrEqual(LEVEL_LIMITS.low.triangles);
    expect(chosen[0]).toBeGreaterThanOrEqual(chosen.at(-1) ?? 0);
  });
});

describe('readModel', () => {
  const files = entries.slice(0, 12).flatMap((entry) => entry.files.map((file) => ({ entry, file })));

  it.each(files)('reads $file.path as glTF-Transform does', async ({ file }) => {
    const buffer = bytesOf(file.path);
    const { geometry } = readModel(buffer);
    const theirs = await primitiveOf(buffer);
    expect(indicesOf(geometry)).toEqual(theirs.indices);
    expect(theirs.indices.length).toBe(file.triangles * 3);
    const ours = geometry.getAttribute('position');
    theirs.positions.forEach(([x = 9, y = 9, z = 9], vertex) => {
      const off = Math.hypot(ours.getX(vertex) - x, ours.getY(vertex) - y, ours.getZ(vertex) - z);
      if (off > 1e-6) expect(`vertex ${vertex}`).toBe('where glTF-Transform has it');
    });
  });

  it.each(files)('learns from $file.path what the manifest says', ({ entry, file }) => {
    const { size, levels } = readModel(bytesOf(file.path));
    const told = entry.files.map(({ level, triangles, error }) => ({ name: level, triangles, error }));
    expect(levels).toEqual(file === entry.files[0] ? told : null);
    const off = Object.values(entry.sizeM ?? {}).map((metres, axis) => Math.abs(metres - (size[axis] ?? 0)));
    expect(Math.max(0, ...off)).toBeLessThan(1e-3);
  });

  it('refuses what is no model, is cut short or is packed otherwise', () => {
    const [file] = entries[0]?.files ?? [];
    const whole = bytesOf(file?.path ?? '');
    expect(() => readModel(new ArrayBuffer(8))).toThrow('not a GLB');
    expect(() => readModel(whole.slice(0, whole.byteLength - 200))).toThrow('not one of our models');
    expect(() => unpackVertices(new Uint8Array([0xa1, 0]), 1, 4)).toThrow('another version');
    expect(() => unpackTriangles(new Uint8Array([0xe0]), 3)).toThrow('another version');
  });
});

describe('unpacking', () => {
  beforeAll(() => MeshoptEncoder.ready);

  it('gives back what the library packed, whatever it is', () => {
    let seed = 7;
    const next = (): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed >>> 16;
    };
    for (const [count, stride] of [
      [1, 4],
      [17, 8],
      [300, 4],
      [1000, 12],
    ] as const) {
      const bytes = Uint8Array.from({ length: count * stride }, (_, at) => (at % 3 === 0 ? next() & 255 : at & 7));
      const packed = MeshoptEncoder.encodeGltfBuffer(bytes, count, stride, 'ATTRIBUTES', 0);
      expect(unpackVertices(packed, count, stride)).toEqual(bytes);
    }
    const corners = Uint32Array.from({ length: 900 }, () => next() % 200);
    const packed = MeshoptEncoder.encodeGltfBuffer(new Uint8Array(corners.buffer), corners.length, 4, 'TRIANGLES', 0);
    const sorted = (all: Uint32Array): readonly string[] =>
      Array.from({ length: all.length / 3 }, (_, at) => {
        const [a = 0, b = 0, c = 0] = all.subarray(at * 3, at * 3 + 3);
        // The library may turn a triangle, never over.
        return [`${a} ${b} ${c}`, `${b} ${c} ${a}`, `${c} ${a} ${b}`].toSorted()[0] ?? '';
      });
    expect(sorted(unpackTriangles(packed, corners.length))).toEqual(sorted(corners));
  });
});

const indicesOf = (geometry: BufferGeometry): readonly number[] => Array.from(geometry.getIndex()?.array ?? []);

/** Corners and places of a file's triangles, as glTF-Transform reads them. */
async function primitiveOf(buffer: ArrayBuffer): Promise<{
  readonly indices: readonly number[];
  readonly positions: readonly (readonly number[])[];
}> {
  const document = await createIO().readBinary(new Uint8Array(buffer));
  const primitive = document.getRoot().listMeshes()[0]?.listPrimitives()[0];
  const positions = primitive?.getAttribute('POSITION');
  const indices = primitive?.getIndices();
  if (!positions || !indices) throw new Error('no triangles');
  return {
    indices: Array.from({ length: indices.getCount() }, (_, at) => indices.getScalar(at)),
    positions: Array.from({ length: positions.getCount() }, (_, vertex) => positions.getElement(vertex, [])),
  };
}
