/**
 * Everything that is not framed, and what holds it up: one batch, one draw call. Loaded after the walls. Each thing shows
 * the level of its model that its size on the screen asks for, or the best that has arrived.
 */
import { loadModel } from '../../../assets/models';
import type { Seconds } from '../../../domain/units';
import type { Quality } from '../../../state/galleryState';
import { APPEARING_ORDER, type AttentionUniforms } from '../attention/attentionUniforms';
import { createBusySign } from '../createBusySign';
import type { DrawnThing } from '../drawnHang';
import type { Layer, LightAt } from '../layer';
import type { FaceUniforms } from '../shading/faceSampling';
import type { Face } from '../streaming/face';
import type { Eye } from '../streaming/rankFaces';
import { blockModel } from './blockModel';
import { chooseLevels, LEVEL_LIMITS, type LevelLimits } from './chooseLevels';
import { createFading, MOST_CHANGES } from './createFading';
import { type BatchRoom, createModelBatch, type ModelBatch } from './createModelBatch';
import {
  BATCH_ROOM,
  COARSEST,
  createModelShelf,
  type LoadModel,
  type ModelFacts,
  type Wanted,
} from './createModelShelf';
import { type Choice, createTurning, type TurningOptions } from './createTurning';
import { createLookTable } from './lookTable';
import { thingMaterial } from './material';
import { planThings, skinsOf, spanOf } from './planThings';
import { hangInstances, type Shown } from './showInstances';

export interface ThingsOptions {
  readonly faces: FaceUniforms;
  readonly attention: AttentionUniforms;
  readonly quality: Quality;
  /** True while a headset draws two pictures at once. */
  readonly isDoubled: () => boolean;
  /** Asks for a frame. */
  readonly invalidate: () => void;
  /** Says that work began; the result is called when all of it has ended. */
  readonly begin: () => () => void;
  /** Models of which nothing arrived, each time they change; their things are blocks. */
  readonly onMissing: (models: readonly string[]) => void;
  readonly load?: LoadModel;
  readonly room?: BatchRoom;
}

/** The layer of things; it needs to know where the eye is. */
export interface Things extends Layer<readonly DrawnThing[]> {
  /**
   * @param aroundAt brightness of what polished things mirror
   * @param firstSkin row of the face table where the faces of `skins` will begin
   */
  readonly show: (things: readonly DrawnThing[], lightAt: LightAt, aroundAt?: LightAt, firstSkin?: number) => void;
  /** Skins of what is shown, as faces to be streamed. */
  readonly skins: () => readonly Face[];
  /** Shows models as finely as another level does. */
  readonly choose: (quality: Quality) => void;
  /** Chooses levels for where the eye is now. */
  readonly look: (eye: Eye) => void;
  /** One frame's share of uploading; returns its bytes. */
  readonly advance: () => number;
  /** One frame of what fades. */
  readonly step: (delta: Seconds, isInstant: boolean) => void;
  /** What the models near the visitor take on the card. */
  readonly taken: () => BatchRoom;
}

/** Bytes per frame; DESIGN 6 allows 2 MB with the pictures. */
const BUDGET = 500_000;

/** Creates an empty batch of things. */
export function createThings(options: ThingsOptions): Things {
  const { invalidate, begin, load = loadModel, room = BATCH_ROOM[options.quality] } = options;
  let { quality } = options;
  const looks = createLookTable();
  const material = thingMaterial(looks.uniform, options.faces, options.attention);
  const batch = createModelBatch(material, room);
  const { mesh } = batch;
  Object.assign(mesh, { name: 'things', matrixAutoUpdate: false, renderOrder: APPEARING_ORDER });
  const block = addBlock(batch, invalidate);
  const fading = createFading({ mesh, looks });
  let shown: Shown[] = [];
  let eye: Eye | null = null;
  /** Something arrived since levels were last chosen. */
  let isStale = false;
  const mark = createBusySign(begin);

  const shelf = createModelShelf({
    batch,
    load,
    onMissing: options.onMissing,
    // Many models may arrive between two frames; levels are chosen anew once for all of them.
    onChange: () => {
      isStale = true;
      invalidate();
      report();
    },
  });
  const turn = createTurning({ mesh, shelf, fading, block });
  const report = (): void => mark(isStale || shelf.isBusy() || batch.isBusy() || fading.isBusy());
  /** Shows the best there is of each thing, and wants the right levels. */
  const choose = (): void => {
    isStale = false;
    const choice = levelsFor(shown, shelf.factsOf, eye, LEVEL_LIMITS[options.isDoubled() ? 'low' : quality]);
    for (const each of choice) turn(each);
    if (fading.isBusy()) invalidate();
    shelf.want([...wantedOf(choice), ...fading.held()]);
    report();
  };

  return {
    object: mesh,
    show: (things, lightAt, aroundAt = () => 1, firstSkin = 0) => {
      const planned = planThings(things, lightAt, aroundAt, firstSkin);
      batch.reserve(planned.length + MOST_CHANGES);
      fading.rehang();
      shown = hangInstances(mesh, planned, shown, block.number);
      looks.write(shown.map(({ instance, thing }) => [instance, thing.look]));
      mesh.visible = shown.length > 0;
      choose();
      for (const each of shown) if (each.number < 0) each.presence = 0;
    },
    skins: () => skinsOf(shown.map(({ thing }) => thing)),
    choose: (next) => {
      quality = next;
      if (!options.room) batch.grow(BATCH_ROOM[quality]);
      shelf.retry();
      choose();
    },
    look: (next) => {
      eye = next;
      shelf.retry();
      choose();
    },
    advance: () => {
      if (!isStale && !batch.isBusy()) return 0;
      const bytes = batch.advance(BUDGET);
      if (isStale) choose();
      if (batch.isBusy()) invalidate();
      report();
      return bytes;
    },
    step: (delta, isInstant) => {
      if (!fading.isBusy()) return;
      if (fading.step(delta, isInstant)) choose();
      invalidate();
      report();
    },
    taken: batch.taken,
    dispose: () => {
      mark(false);
      for (const part of [shelf, batch, material, looks]) part.dispose();
    },
  };
}

/** Puts in what stands for a model of which nothing arrived. The first geometry always finds room; it is number 0. */
function addBlock(batch: ModelBatch, onReady: () => void): TurningOptions['block'] {
  const { geometry, size } = blockModel();
  const added = batch.add(geometry, onReady);
  geometry.dispose();
  return { number: typeof added === 'number' ? added : 0, size };
}

function levelsFor(
  shown: readonly Shown[],
  factsOf: (model: string) => ModelFacts | null,
  eye: Eye | null,
  limits: LevelLimits,
): readonly Choice[] {
  const known = shown.map((each) => ({ each, facts: factsOf(each.thing.model) }));
  if (!eye) return known.map((choice) => ({ ...choice, level: 0 }));
  const levels = chooseLevels(
    known.map(({ each: { thing, level }, facts }) => ({
      centre: thing.centre,
      span: spanOf(thing.size),
      modelSpan: facts ? Math.max(...facts.size) : 1,
      levels: facts?.levels ?? [],
      before: level,
    })),
    eye,
    limits,
  );
  return known.map((choice, at) => ({ ...choice, level: levels[at] ?? 0 }));
}

/** The coarsest level of every model first, then the better ones, in the order of the things. */
function wantedOf(choice: readonly Choice[]): readonly Wanted[] {
  const wanted = new Map<string, Wanted>();
  const add = (model: string, level: string): void => {
    wanted.set(`${model}.${level}`, { model, level });
  };
  for (const { each } of choice) add(each.thing.model, COARSEST);
  for (const { each, facts, level } of choice) {
    const name = facts?.levels[level]?.name;
    if (name !== undefined) add(each.thing.model, name);
  }
  return [...wanted.values()];
}
