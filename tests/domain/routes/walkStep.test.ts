import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canStand, clearanceAt } from '../../../src/domain/routes/clearanceAt';
import { isAtRest, WALK, type WalkIntent, type WalkState, walkStep } from '../../../src/domain/routes/walkStep';
import { box, room } from '../../support/testHall';

const FORWARD: WalkIntent = { forward: 1, right: 0, turn: 0, isRunning: false };
const NOTHING: WalkIntent = { forward: 0, right: 0, turn: 0, isRunning: false };

function standing(overrides: Partial<WalkState> = {}): WalkState {
  return { x: 5, z: 5, heading: 0, vx: 0, vz: 0, turnRate: 0, ...overrides };
}

function walk(from: WalkState, intent: WalkIntent, seconds: number, fps: number, grid = room()): WalkState {
  let state = from;
  for (let frame = 0; frame < Math.round(seconds * fps); frame += 1) state = walkStep(state, intent, 1 / fps, grid);
  return state;
}

describe('walking', () => {
  it('goes the way one faces: north is -z, east is +x', () => {
    const north = walk(standing(), FORWARD, 1, 60);
    expect(north.x).toBeCloseTo(5, 6);
    expect(north.z).toBeLessThan(4.2);
    const east = walk(standing({ heading: Math.PI / 2 }), FORWARD, 1, 60);
    expect(east.x).toBeGreaterThan(5.8);
    expect(east.z).toBeCloseTo(5, 6);
  });

  it('reaches 1.4 m/s and no more, also askew, and 2.6 m/s running', () => {
    const speedOf = (state: WalkState): number => Math.hypot(state.vx, state.vz);
    expect(speedOf(walk(standing(), FORWARD, 1.5, 60))).toBeCloseTo(1.4, 2);
    expect(speedOf(walk(standing(), { ...FORWARD, right: 1 }, 1.5, 60))).toBeCloseTo(1.4, 2);
    expect(speedOf(walk(standing(), { ...FORWARD, isRunning: true }, 1.2, 60))).toBeCloseTo(2.6, 2);
  });

  it('walks the same way at 20, 60 and 144 frames a second, to 2 mm', () => {
    const grid = room(box({ centre: { x: 5.6, y: 1, z: 2.5 }, yaw: 0.4 }));
    const turning: WalkIntent = { forward: 1, right: 0.3, turn: 0.4, isRunning: true };
    const at = [20, 60, 144].map((fps) => walk(standing(), turning, 3, fps, grid));
    for (const state of at) {
      expect(Math.hypot(state.x - (at[0]?.x ?? 0), state.z - (at[0]?.z ?? 0))).toBeLessThan(0.002);
      expect(Math.abs(state.heading - (at[0]?.heading ?? 0))).toBeLessThan(0.002);
    }
  });

  it('comes to rest after the keys are let go, within a second and a half', () => {
    const moving = walk(standing(), FORWARD, 1, 60);
    const rest = walk(moving, NOTHING, 1.5, 60);
    expect(isAtRest(moving, NOTHING)).toBe(false);
    expect(isAtRest(rest, NOTHING)).toBe(true);
  });

  it('slides along a wall met at an angle and stands where it meets it head-on', () => {
    const along = walk(standing({ z: 0.5, heading: Math.PI / 4 }), FORWARD, 2, 60);
    expect(along.z).toBeCloseTo(0.25, 4);
    // 2 s at 1.4 m/s x cos 45 deg, less the start of about 1/6 s
    expect(along.x).toBeGreaterThan(5 + 1.4 * 0.7 * 1.7);
    const against = walk(standing({ z: 0.5 }), FORWARD, 2, 60);
    expect(against.z).toBeCloseTo(0.25, 4);
    expect(Math.hypot(against.vx, against.vz)).toBeLessThan(0.05);
  });

  it('does not jump through a thin wall, however long the frame', () => {
    const grid = room(box({ centre: { x: 5, y: 1, z: 3 }, half: { x: 5, y: 1, z: 0.01 } }));
    const state = walk(standing({ z: 3.3 }), { ...FORWARD, isRunning: true }, 20, 0.5, grid);
    expect(state.z).toBeGreaterThanOrEqual(3.25);
  });

  it('passes under a lintel and not through a plinth', () => {
    const lintel = room(box({ centre: { x: 5, y: 3, z: 3 }, half: { x: 5, y: 0.5, z: 0.1 } }));
    expect(walk(standing(), FORWARD, 3, 60, lintel).z).toBeLessThan(2);
    const plinth = room(box({ centre: { x: 5, y: 0.15, z: 3 }, half: { x: 5, y: 0.15, z: 0.1 } }));
    expect(walk(standing(), FORWARD, 3, 60, plinth).z).toBeCloseTo(3.35, 3);
  });

  it('writes into a given state without making a new one', () => {
    const state = { ...standing() };
    expect(walkStep(state, FORWARD, 0.05, room(), WALK, state)).toBe(state);
    expect(state.z).toBeLessThan(5);
  });

  it('stays clear of everything and can always leave, whatever one does among askew boxes', () => {
    const intent = fc.record({
      forward: fc.integer({ min: -1, max: 1 }),
      right: fc.integer({ min: -1, max: 1 }),
      turn: fc.integer({ min: -1, max: 1 }),
      isRunning: fc.boolean(),
    });
    const askew = fc.record({
      x: fc.double({ min: 1, max: 9, noNaN: true }),
      z: fc.double({ min: 1, max: 9, noNaN: true }),
      yaw: fc.double({ min: 0, max: Math.PI, noNaN: true }),
      half: fc.double({ min: 0.05, max: 1.5, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(askew, { maxLength: 8 }),
        fc.array(intent, { minLength: 40, maxLength: 40 }),
        (boxes, hands) => {
          const grid = room(
            ...boxes.map(({ x, z, yaw, half }) =>
              box({ centre: { x, y: 1, z }, half: { x: half, y: 1, z: 0.2 }, yaw }),
            ),
          );
          let state = standing();
          fc.pre(canStand(grid, state));
          for (const hand of hands) {
            for (let frame = 0; frame < 12; frame += 1) state = walkStep(state, hand, 1 / 30, grid);
            expect(clearanceAt(grid, state.x, state.z)).toBeGreaterThan(0.249);
            expect(canStand(grid, state, 0.249)).toBe(true);
          }
          const ways = [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => {
            const back = walk(
              { ...state, vx: 0, vz: 0, turnRate: 0, heading: (eighth * Math.PI) / 4 },
              FORWARD,
              1,
              30,
              grid,
            );
            return Math.hypot(back.x - state.x, back.z - state.z);
          });
          expect(Math.max(...ways)).toBeGreaterThan(0.05);
        },
      ),
      { numRuns: 120 },
    );
  });
});
