import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { hang } from '../../../src/domain/hanging/hang';
import type { Hang } from '../../../src/domain/hanging/placement';
import { solidsOf } from '../../../src/domain/plan/solids';
import { canStand, clearanceAt } from '../../../src/domain/routes/clearanceAt';
import { collisionGrid } from '../../../src/domain/routes/collisionGrid';
import { findWay } from '../../../src/domain/routes/findWay';
import { type Floor, floorOf } from '../../../src/domain/routes/floorOf';
import { WALK, type WalkIntent, type WalkState, walkStep } from '../../../src/domain/routes/walkStep';
import { wayLength } from '../../../src/domain/routes/wayLength';
import { distanceBetween, type PlanPoint, type Pose } from '../../../src/domain/units';
import { readExhibition } from '../../../tools/check/readExhibition';

const FOLDER = path.resolve(import.meta.dirname, '../../../scenes/international-friends');

/** Steps of one random walk, and of the walk away from where it ended; 1/30 s each. */
const STEPS = 10_000;
const AWAY = 90;

let hung: Hang;
let floor: Floor;
let entrance: PlanPoint;
let standing: readonly { readonly of: string; readonly pose: Pose }[];

beforeAll(async () => {
  const read = await readExhibition(FOLDER);
  if (!read.ok) throw new Error(JSON.stringify(read.issues.slice(0, 5)));
  const { catalogue, plan, hangFile } = read.value;
  hung = hang(catalogue, plan, hangFile);
  floor = floorOf(collisionGrid(solidsOf(plan), plan.halls));
  entrance = { x: plan.entrance.at[0], z: plan.entrance.at[1] };
  standing = [
    ...hung.placements.map(({ exhibit, standing: pose }) => ({ of: exhibit, pose })),
    ...hung.panels.map(({ story, standing: pose }) => ({ of: story, pose })),
  ];
}, 30_000);

const start = (pose: Pose): WalkState => ({ x: pose.x, z: pose.z, heading: pose.heading, vx: 0, vz: 0, turnRate: 0 });

/** A small generator of repeatable numbers (mulberry32), 0..1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Walks at random and tells the least clearance met; `state` is moved. */
function wander(state: WalkState, steps: number, random: () => number): number {
  const intent: { -readonly [K in keyof WalkIntent]: WalkIntent[K] } = {
    forward: 0,
    right: 0,
    turn: 0,
    isRunning: false,
  };
  let least = 1;
  for (let step = 0; step < steps; step += 1) {
    if (step % 20 === 0) {
      intent.forward = random() < 0.75 ? 1 : -1;
      intent.right = Math.round(random() * 2 - 1);
      intent.turn = Math.round(random() * 2 - 1);
      intent.isRunning = random() < 0.4;
    }
    walkStep(state, intent, 1 / 30, floor.grid, WALK, state);
    least = Math.min(least, clearanceAt(floor.grid, state.x, state.z));
  }
  return least;
}

/** How far one gets from here at best, trying eight directions. */
function farthest(from: WalkState): number {
  const gaps = [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => {
    const state = { ...from, vx: 0, vz: 0, turnRate: 0, heading: (eighth * Math.PI) / 4 };
    const ahead = { forward: 1, right: 0, turn: 0, isRunning: false };
    for (let step = 0; step < AWAY; step += 1) walkStep(state, ahead, 1 / 30, floor.grid, WALK, state);
    return distanceBetween(from, state);
  });
  return Math.max(...gaps);
}

describe('both halls on foot', () => {
  it('have a standing point on the floor for every exhibit and story panel', () => {
    expect(standing.length).toBeGreaterThan(700);
    expect(standing.filter(({ pose }) => !canStand(floor.grid, pose)).map(({ of }) => of)).toEqual([]);
  });

  it('lead from the entrance to every one of them', () => {
    // What cannot be reached from one point cannot be reached from its neighbours: one walk from stop to stop in
    // walking order meets them all, and each leg is short.
    const lost = standing.filter(({ pose }, at) => {
      const end = findWay(floor, standing[at - 1]?.pose ?? entrance, pose)?.at(-1);
      return !end || distanceBetween(end, pose) > 0.02;
    });
    expect(lost.map(({ of }) => of)).toEqual([]);
  }, 60_000);

  it('are joined: from the entrance to the far end is a walk of 100 to 200 m', () => {
    const length = wayLength(findWay(floor, entrance, { x: 119.6, z: 13 }) ?? []);
    // Straight it would be 118.4 m.
    expect(length).toBeGreaterThan(118);
    expect(length).toBeLessThan(200);
  });

  it('keep a visitor in and let them go on, through 10,000 random steps from any standing point', () => {
    const cases = fc.record({ at: fc.nat(), seed: fc.integer() });
    fc.assert(
      fc.property(cases, ({ at, seed }) => {
        const chosen = standing[at % standing.length];
        if (!chosen) throw new Error('nothing hangs');
        const state = { ...start(chosen.pose) };
        expect(wander(state, STEPS, numbers(seed))).toBeGreaterThan(0.249);
        expect(canStand(floor.grid, state, 0.249)).toBe(true);
        expect(farthest(state)).toBeGreaterThan(0.5);
        expect(findWay(floor, state, entrance)).not.toBeNull();
      }),
      { numRuns: Number(process.env['RUNS'] ?? 40) },
    );
  }, 120_000);

  it('let a visitor leave every standing point, and hold them for some steps from each', () => {
    const stuck = standing.filter(({ pose }, at) => {
      const state = { ...start(pose) };
      return farthest(state) < 0.5 || wander(state, 300, numbers(at)) < 0.249;
    });
    expect(stuck.map(({ of }) => of)).toEqual([]);
  }, 120_000);
});
