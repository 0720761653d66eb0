import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { SKINNED, skinPathOf } from '../../../src/scene/exhibits/things/skinned';
import { type Form, formOf, painted } from '../../../tools/models/kit/form';
import { moved } from '../../../tools/models/kit/part';
import { ball, box } from '../../../tools/models/kit/solids';
import { joinVertices, type Mesh } from '../../../tools/models/make/mesh';
import { simplify } from '../../../tools/models/make/simplify';
import { parseManifest } from '../../../tools/models/manifest';
import { isHero, planModels } from '../../../tools/models/planModels';
import { eachSample } from '../../../tools/models/skin/eachSample';
import { SKINS } from '../../../tools/models/skin/skins';
import type { SkinSource } from '../../../tools/models/skin/texel';
import { BARE, unwrap } from '../../../tools/models/skin/unwrap';
import { wearSkin } from '../../../tools/models/skin/wearSkin';
import { parseManifest as parseTextures } from '../../../tools/textures/manifest';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const models = parseManifest(read('models/manifest.json'));
const textures = parseTextures(read('textures/manifest.json'));
const heroes = planModels().filter(isHero);

const RED = { colour: '#a04030', gloss: 0.2, grain: 0.3 };
const BRASS = { colour: '#b08d4a', metal: 1, gloss: 0.6 };

/** A block with a knob of brass on it, and a pin too small for a skin. */
const form = (): Form =>
  formOf(
    painted(RED, box([0.4, 0.3, 0.2], [0, 0, 0], 0.01)),
    painted(BRASS, moved(ball([0.05, 0.05, 0.05], 24), [0, 0, 0.1]), box([0.001, 0.001, 0.01], [0.1, 0.1, 0.1])),
  );
const shaded = (): Mesh => {
  const mesh = joinVertices(form());
  return { ...mesh, baked: mesh.baked.map((_, at) => (at % 2 === 0 ? 255 : 0)) };
};
/** Side of the skins painted here. */
const SIZE = 256;
/** Dark below, as it is above. */
const halves: SkinSource = {
  paint: () => (t, stroke) => {
    const by = t.y < 0 ? 0.25 : 1;
    Object.assign(stroke, { r: stroke.r * by, g: stroke.g * by, b: stroke.b * by, height: t.y < 0 ? -0.0005 : 0 });
  },
};

const isBareAt = ({ uvs }: Mesh, vertex: number): boolean => uvs[vertex * 2] === BARE && uvs[vertex * 2 + 1] === BARE;

/** How often each sample of a grid over the skin is covered by triangles; what lies on an edge counts for one of them. */
function coverage(mesh: Mesh, side: number): Uint8Array {
  const counts = new Uint8Array(side * side);
  for (let at = 0; at < mesh.indices.length; at += 3) {
    const corners = [...mesh.indices.subarray(at, at + 3)];
    if (corners.every((vertex) => isBareAt(mesh, vertex))) continue;
    eachSample(mesh.uvs, side, corners, (column, row, ...weights) => {
      if (Math.min(...weights) > 1e-4) counts[row * side + column] = (counts[row * side + column] ?? 0) + 1;
    });
  }
  return counts;
}

/** Red vertices that wear a skin, well above or below the middle. */
const wornVertices = (mesh: Mesh) =>
  Array.from({ length: mesh.uvs.length / 2 }, (_, vertex) => ({
    vertex,
    u: mesh.uvs[vertex * 2] ?? 0,
    v: mesh.uvs[vertex * 2 + 1] ?? 0,
    y: mesh.positions[vertex * 3 + 1] ?? 0,
    red: mesh.paint[vertex * 4] ?? 0,
    tint: mesh.paint[vertex * 4 + 3] ?? 0,
    metal: mesh.finish[vertex * 4 + 1] ?? 0,
  })).filter(({ vertex, y, metal }) => !isBareAt(mesh, vertex) && metal === 0 && Math.abs(y) > 0.1);

const mostOf = (counts: Uint8Array): number => counts.reduce((most, count) => Math.max(most, count), 0);

describe('the skins of the heroes', () => {
  it('are known to the scene, and painted for nobody else', () => {
    expect([...SKINNED].toSorted()).toEqual(Object.keys(SKINS).toSorted());
    for (const { id } of heroes) expect(SKINNED).toContain(id);
  });

  it.each(heroes.map(({ id }) => id))(
    'of %s is 1024 pixels square or more, light, and of the same inputs as the model',
    async (id) => {
      const entry = textures.find((each) => each.id === `skin/${id}`);
      const [file] = entry?.files ?? [];
      if (!entry || !file) throw new Error(`${id} has no skin; run npm run models`);
      expect(entry.inputsHash).toBe(models.find((each) => each.id === id)?.inputsHash);
      expect(`textures/${file.path}`).toBe(skinPathOf(id));
      const { width, height, hasAlpha } = await sharp(path.join(root, skinPathOf(id))).metadata();
      expect({ width, height, hasAlpha }).toEqual({ width: file.width, height: file.height, hasAlpha: true });
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(1024);
      expect(file.bytes).toBeLessThan(700_000);
    },
  );
});

describe('unwrapping', () => {
  const groups = (mesh: Mesh): Uint32Array => Uint32Array.from(mesh.paint.filter((_, at) => at % 4 === 0));
  const none = (mesh: Mesh): Uint8Array => new Uint8Array(mesh.indices.length / 3);

  it('lays every triangle on the square, none over another, with room between charts', async () => {
    const mesh = await unwrap(shaded(), groups(shaded()), none(shaded()), 512);
    expect(mesh.indices.length).toBe(shaded().indices.length);
    expect(Math.min(...mesh.uvs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...mesh.uvs)).toBeLessThanOrEqual(1);
    const counts = coverage(mesh, 512);
    expect(mostOf(counts)).toBe(1);
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(512 * 512 * 0.4);
    const planted = { ...mesh, indices: Uint32Array.from([...mesh.indices, ...mesh.indices.subarray(0, 3)]) };
    expect(mostOf(coverage(planted, 512))).toBe(2);
  });

  it('keeps places and normals, so that seams neither crack nor show', async () => {
    const before = shaded();
    const mesh = await unwrap(before, groups(before), none(before), 512);
    const corner = ({ positions, normals }: Mesh, vertex: number): string =>
      [...positions.subarray(vertex * 3, vertex * 3 + 3), ...normals.subarray(vertex * 3, vertex * 3 + 3)].join();
    const corners = (of: Mesh): readonly string[] => [...of.indices].map((vertex) => corner(of, vertex)).toSorted();
    expect(corners(mesh)).toEqual(corners(before));
  });
});

describe('a model that wears a skin', () => {
  it('is the same every time, bytes and all', async () => {
    const [once, again] = [await wearSkin(shaded(), halves, SIZE), await wearSkin(shaded(), halves, SIZE)];
    expect(Buffer.from(once.image).equals(Buffer.from(again.image))).toBe(true);
    expect(once.mesh).toEqual(again.mesh);
  });

  it('shows its paint, the relief in alpha, and gives its vertices the mean colour there', async () => {
    const { mesh, image } = await wearSkin(shaded(), halves, SIZE);
    const { data, info } = await sharp(image).raw().toBuffer({ resolveWithObject: true });
    let seen = 0;
    for (const { u, v, y, red } of wornVertices(mesh)) {
      const at = (Math.floor(v * info.height) * info.width + Math.floor(u * info.width)) * 4;
      // #a04030 is 0.36 red in linear light (160 / 255 to the power of 2.2), divided by the gain of 1.6; a quarter below.
      const linear = 0.36 * (y < 0 ? 0.25 : 1);
      const encoded = 255 * (1.055 * (linear / 1.6) ** (1 / 2.4) - 0.055);
      // Half a millimetre down of 0.006 x 0.4 m for the full range: 53 of 255 below the middle.
      const relief = y < 0 ? 127.5 - 53 : 127.5;
      expect(Math.abs((data[at] ?? 0) - encoded)).toBeLessThan(8);
      expect(Math.abs((data[at + 3] ?? 0) - relief)).toBeLessThan(5);
      expect(Math.abs(red - 255 * linear ** (1 / 2.2))).toBeLessThan(6);
      seen += 1;
    }
    expect(seen).toBeGreaterThan(8);
  });

  it('leaves bare what is too small, and what its paint names', async () => {
    const bareAlong = ({ mesh }: { mesh: Mesh }): number =>
      Array.from(mesh.indices).filter((vertex) => isBareAt(mesh, vertex)).length / 3;
    const pin = 12;
    expect(bareAlong(await wearSkin(shaded(), halves, SIZE))).toBe(pin);
    const plain = await wearSkin(shaded(), { ...halves, isBare: ({ metal }) => metal > 0.5 }, SIZE);
    expect(bareAlong(plain)).toBeGreaterThan(pin + 100);
  });

  it('takes its tone into the skin where the paint has one, and out of its vertices', async () => {
    const tinted = { ...shaded(), paint: shaded().paint.map((value, at) => (at % 4 === 3 ? 255 : value)) };
    const { mesh } = await wearSkin(tinted, { ...halves, tone: '#808080' }, SIZE);
    const above = wornVertices(mesh).filter(({ y }) => y > 0);
    expect(above.length).toBeGreaterThan(4);
    for (const { red, tint } of above) {
      // 160 x 128 / 255 = 80.
      expect(Math.abs(red - 80)).toBeLessThan(6);
      expect(tint).toBe(0);
    }
  });

  it('keeps its seams when it is simplified, or gives up the skin where it crosses them', async () => {
    const { mesh } = await wearSkin(shaded(), halves, SIZE);
    const charts = new Map<string, string>();
    const link = (vertex: number): string => `${mesh.uvs[vertex * 2]} ${mesh.uvs[vertex * 2 + 1]}`;
    const rootOf = (key: string): string => {
      const parent = charts.get(key) ?? key;
      return parent === key ? key : rootOf(parent);
    };
    for (let at = 0; at < mesh.indices.length; at += 3) {
      const [a = 0, b = 0, c = 0] = mesh.indices.subarray(at, at + 3);
      for (const other of [b, c]) charts.set(rootOf(link(other)), rootOf(link(a)));
    }
    const across = (coarse: Mesh): number => {
      let count = 0;
      for (let at = 0; at < coarse.indices.length; at += 3) {
        const corners = [...coarse.indices.subarray(at, at + 3)];
        if (corners.every((vertex) => isBareAt(coarse, vertex))) continue;
        const keys = corners.map((vertex) => `${coarse.uvs[vertex * 2]} ${coarse.uvs[vertex * 2 + 1]}`);
        if (new Set(keys.map(rootOf)).size > 1) count += 1;
      }
      return count;
    };
    const goal = { share: 0.1, fewest: 40, error: 0.1 };
    expect(across(await simplify(mesh, goal, 'kept'))).toBe(0);
    expect(across(await simplify(mesh, goal, 'crossed'))).toBe(0);
    // What would happen else.
    expect(across(await simplify(mesh, goal))).toBeGreaterThan(0);
  });
});
