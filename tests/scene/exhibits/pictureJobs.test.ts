import { describe, expect, it } from 'vitest';
import type { PictureSource } from '../../../src/assets/pictures';
import { assignLayers, type HeldLayers } from '../../../src/scene/exhibits/streaming/assignLayers';
import type { Face } from '../../../src/scene/exhibits/streaming/face';
import { createFaceDisplay } from '../../../src/scene/exhibits/streaming/faceDisplay';
import { createFaceTable } from '../../../src/scene/exhibits/streaming/faceTable';
import { createPictureJobs, type PictureJob } from '../../../src/scene/exhibits/streaming/pictureJobs';
import { planJobs } from '../../../src/scene/exhibits/streaming/planJobs';
import { distantSlotOf, NO_SLOT, slotOf } from '../../../src/scene/exhibits/streaming/slot';
import type { TextureArray } from '../../../src/scene/exhibits/streaming/textureArray';
import type { TierPool } from '../../../src/scene/exhibits/streaming/tierPool';
import { TIERS, type TierName } from '../../../src/scene/exhibits/streaming/tiers';

const array: TextureArray = {
  texture: null as never,
  layers: 2,
  bytes: 0,
  upload: () => {},
  copy: () => {},
  restore: () => {},
  dispose: () => {},
};

/** A pool of two layers without a graphics card. */
function aPool(name: TierName, layers = 2): TierPool {
  const index = TIERS.findIndex((tier) => tier.name === name);
  const tier = TIERS[index];
  if (!tier) throw new Error(`no tier ${name}`);
  let held: HeldLayers = new Map();
  const ready = new Set<string>();
  return {
    tier,
    index,
    array: () => array,
    layerOf: (picture) => (ready.has(picture) ? (held.get(picture) ?? null) : null),
    expects: (picture, layer) => held.get(picture) === layer,
    want: (pictures) => {
      const change = assignLayers(held, layers, pictures);
      held = change.held;
      for (const picture of change.evicted) ready.delete(picture);
      return change;
    },
    markReady: (picture) => ready.add(picture),
    drop: (picture) => {
      held = new Map([...held].filter(([name_]) => name_ !== picture));
    },
    resize: () => {},
    restore: () => {},
    dispose: () => {},
  };
}

function aFace(path: string, overrides: Partial<Face> = {}): Face {
  return {
    kind: 'picture',
    path,
    isPortrait: false,
    far: { sheet: 'sheet', tile: { x: 0, y: 0, w: 96, h: 72 } },
    centre: { x: 0, y: 1.5, z: 0 },
    normal: { x: 0, y: 0, z: 1 },
    span: 0.8,
    ...overrides,
  };
}

const bitmap = (): ImageBitmap => ({ width: 8, height: 8, close: () => {} });

/** A source whose answers the test gives by hand, in the order asked. */
function handSource() {
  const asked: { path: string; answer: () => void; refuse: () => void }[] = [];
  const source: PictureSource = {
    load: (path) =>
      new Promise((resolve, reject) => {
        asked.push({ path, answer: () => resolve([bitmap()]), refuse: () => reject(new Error(path)) });
      }),
    dispose: () => {},
  };
  return { asked, source };
}

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function aRun(source: PictureSource) {
  const ready: string[] = [];
  const failed: string[] = [];
  const jobs = createPictureJobs({
    source,
    onReady: ({ picture }) => ready.push(picture),
    onFailed: ({ picture }) => failed.push(picture),
    onChange: () => {},
  });
  return { jobs, ready, failed };
}

/** Jobs for pictures a, b, … in one pool that has room for all. */
function someJobs(pool: TierPool, names: readonly string[]): readonly PictureJob[] {
  return pool.want(names).load.map(({ picture, layer }) => ({ pool, picture, layer, face: aFace(picture) }));
}

describe('picture jobs', () => {
  it('fetch four at once, in the order of the plan', async () => {
    const { asked, source } = handSource();
    const { jobs } = aRun(source);
    jobs.plan(someJobs(aPool('mid', 9), ['a', 'b', 'c', 'd', 'e', 'f']));
    expect(asked.map(({ path }) => path)).toEqual(['a', 'b', 'c', 'd']);
    asked[1]?.answer();
    await later();
    expect(asked.map(({ path }) => path)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('are ready when their last row is on the card, and then at rest', async () => {
    const { asked, source } = handSource();
    const { jobs, ready } = aRun(source);
    jobs.plan(someJobs(aPool('mid'), ['a']));
    asked[0]?.answer();
    await later();
    expect(ready).toEqual([]);
    expect(jobs.isBusy()).toBe(true);
    jobs.upload(1_000_000);
    expect(ready).toEqual(['a']);
    expect(jobs.isBusy()).toBe(false);
  });

  it('tell of a picture that failed and go on with the others', async () => {
    const { asked, source } = handSource();
    const { jobs, ready, failed } = aRun(source);
    jobs.plan(someJobs(aPool('mid'), ['a', 'b']));
    asked[0]?.refuse();
    asked[1]?.answer();
    await later();
    jobs.upload(1_000_000);
    expect(failed).toEqual(['a']);
    expect(ready).toEqual(['b']);
  });

  it('drop what arrives for a layer that another picture took meanwhile', async () => {
    const { asked, source } = handSource();
    const { jobs, ready } = aRun(source);
    const pool = aPool('mid', 1);
    jobs.plan(someJobs(pool, ['a']));
    jobs.plan(someJobs(pool, ['b']));
    for (const { answer } of asked) answer();
    await later();
    jobs.upload(1_000_000);
    expect(ready).toEqual(['b']);
  });
});

describe('planning jobs', () => {
  const plan = (pools: readonly TierPool[], faces: readonly Face[], sizes: readonly number[]) =>
    planJobs({
      pools,
      faces,
      sizes: Float32Array.from(sizes),
      isWanted: () => true,
      waiting: [],
      onEvicted: () => {},
    }).map(({ pool, picture }) => `${pool.tier.name} ${picture}`);

  it('brings small pictures of all first, then better ones by size, the largest kind last', () => {
    const faces = [aFace('a'), aFace('b')];
    expect(plan([aPool('far'), aPool('mid'), aPool('near')], faces, [100, 400])).toEqual([
      'far b',
      'far a',
      'mid b',
      'mid a',
      'near b',
    ]);
  });

  it('asks again for a picture whose job was given up before it began', () => {
    const far = aPool('far');
    const again = (faces: readonly Face[], waiting: readonly PictureJob[]) =>
      planJobs({
        pools: [far],
        faces,
        sizes: Float32Array.from(faces, () => 60),
        isWanted: () => true,
        waiting,
        onEvicted: () => {},
      });
    const first = again([aFace('a')], []);
    expect(first.map(({ picture }) => picture)).toEqual(['a']);
    // The visitor turns away, and comes back.
    expect(again([], first)).toEqual([]);
    expect(again([aFace('a')], []).map(({ picture }) => picture)).toEqual(['a']);
  });

  it('asks for no far picture where the sheet has none', () => {
    expect(plan([aPool('far')], [aFace('a', { far: null })], [50])).toEqual([]);
  });
});

describe('what a face shows', () => {
  it('is the best there is, and steps back when that goes', () => {
    const far = aPool('far');
    const mid = aPool('mid', 1);
    const table = createFaceTable();
    const display = createFaceDisplay([far, mid], table);
    display.setFaces([aFace('a'), aFace('b')]);
    expect(table.shown(0)).toBe(NO_SLOT);
    far.want(['a', 'b']);
    far.markReady('a');
    display.showBest('a', 0);
    expect(table.shown(0)).toBe(slotOf(far.index, 0, false));
    mid.want(['a']);
    mid.markReady('a');
    display.showBest('a', 1);
    expect(table.shown(0)).toBe(slotOf(mid.index, 0, false));
    mid.want(['b']);
    display.stepBack('a');
    expect(table.shown(0)).toBe(slotOf(far.index, 0, false));
  });

  it('is the smallest picture of the distant sheet where no pool holds it', () => {
    const far = aPool('far');
    const table = createFaceTable();
    const display = createFaceDisplay([far], table, (picture) => (picture === 'a' ? distantSlotOf(5) : NO_SLOT));
    display.setFaces([aFace('a'), aFace('b')]);
    expect([table.shown(0), table.shown(1)]).toEqual([distantSlotOf(5), NO_SLOT]);
    far.want(['a']);
    far.markReady('a');
    display.showAll(3);
    expect(table.stateOf(0)).toEqual([distantSlotOf(5), slotOf(far.index, 0, false), 3, 0]);
    // The other has nothing better, and does not fade.
    expect(table.stateOf(1)[3]).toBe(1);
    // Slots of the sheet lie beyond those of every tier, and are exact in a float.
    expect(distantSlotOf(0)).toBe(slotOf(TIERS.length, 0, false));
    expect(Math.fround(distantSlotOf(2047))).toBe(distantSlotOf(2047));
  });

  it('goes on fading when other stories come and go, and is whole at once where the pools were laid out anew', () => {
    const far = aPool('far');
    const table = createFaceTable();
    const display = createFaceDisplay([far], table);
    display.setFaces([aFace('a'), aFace('b')]);
    far.want(['b']);
    far.markReady('b');
    display.showBest('b', 7);
    const fading = table.stateOf(1);
    expect(fading).toEqual([NO_SLOT, slotOf(far.index, 0, false), 7, 0]);
    display.setFaces([aFace('b'), aFace('c')]);
    expect(table.stateOf(0)).toEqual(fading);
    display.showAll(null);
    expect(table.stateOf(0)[3]).toBe(1);
  });

  it('is the same for two things that wear one skin', () => {
    const skins = aPool('skin');
    const table = createFaceTable();
    const display = createFaceDisplay([skins], table);
    display.setFaces([aFace('a', { kind: 'skin' }), aFace('b'), aFace('a', { kind: 'skin' })]);
    skins.want(['a']);
    skins.markReady('a');
    expect(display.showBest('a', 0)).toBe(true);
    const slot = slotOf(skins.index, 0, false);
    expect([0, 1, 2].map((face) => table.shown(face))).toEqual([slot, NO_SLOT, slot]);
  });

  it('lies on its side where the layer is wide and the picture upright', () => {
    const mid = aPool('mid');
    const table = createFaceTable();
    const display = createFaceDisplay([mid], table);
    mid.want(['a']);
    mid.markReady('a');
    display.setFaces([aFace('a', { isPortrait: true })]);
    expect(table.shown(0)).toBe(slotOf(mid.index, 0, true));
  });
});
