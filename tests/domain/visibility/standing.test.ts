import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solidsOf } from '../../../src/domain/plan/solids';
import { walkable } from '../../../src/domain/plan/walkable';
import { directionOf } from '../../../src/domain/units';
import { lineOfSight } from '../../../src/domain/visibility/lineOfSight';
import { type Sight, standingFor } from '../../../src/domain/visibility/standing';
import { aPlan } from '../plan/aPlan';

const sees = lineOfSight(solidsOf(aPlan()));
const ground = { floor: walkable(aPlan()), sees, clear: 0.3 };
/** A picture on the north wall at x, looking south into the room. */
const onNorth = (x: number, overrides: Partial<Sight> = {}): Sight => ({
  centre: { x, y: 1.5, z: 0.02 },
  facing: Math.PI,
  w: 0.8,
  h: 0.6,
  distance: 1.5,
  near: 0.9,
  far: 2.6,
  within: null,
  ...overrides,
});

describe('line of sight', () => {
  it('is closed by walls, open over a table and under a lintel', () => {
    const eye = (x: number, z: number, y = 1.6) => ({ x, y, z });
    expect(sees(eye(4, 2), eye(6, 2))).toBe(false);
    expect(sees(eye(2.5, 4), eye(2.5, 7, 1.5))).toBe(true);
    expect(sees(eye(2.5, 4), eye(2.5, 7, 0.4))).toBe(false);
    expect(sees(eye(1, 4), eye(-1, 4))).toBe(true);
    expect(sees(eye(1, 4), eye(-1, 4, 5))).toBe(false);
  });

  it('leaves out the body a thing lies in, pieces of a cut wall included', () => {
    const eye = { x: 2.5, y: 1.6, z: 4.5 };
    expect(sees(eye, { x: 2.5, y: 0.85, z: 5.5 })).toBe(false);
    expect(sees(eye, { x: 2.5, y: 0.85, z: 5.5 }, 'table')).toBe(true);
    expect(sees({ x: 1, y: 1.6, z: 1 }, { x: -2, y: 1.6, z: 1 }, 'west')).toBe(true);
  });

  it('is the same both ways', () => {
    const point = fc.record({
      x: fc.double({ min: 0, max: 10, noNaN: true }),
      y: fc.double({ min: 0, max: 3, noNaN: true }),
      z: fc.double({ min: 0, max: 8, noNaN: true }),
    });
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(sees(a, b)).toBe(sees(b, a));
      }),
    );
  });
});

describe('a standing point', () => {
  it('is square-on at the wished distance where the floor is free, eyes on the middle', () => {
    const pose = standingFor(onNorth(7), ground);
    expect(pose).toMatchObject({ x: 7, z: 1.52, heading: 0, eye: 1.6 });
    expect(pose?.pitch).toBeCloseTo(Math.atan2(1.5 - 1.6, 1.5), 4);
  });

  it('moves aside or nearer when a body is in the way, and still sees the whole', () => {
    const blocked = standingFor(
      onNorth(2.5, { centre: { x: 2.5, y: 1.5, z: 7.98 }, facing: 0, distance: 2.4 }),
      ground,
    );
    expect(blocked).not.toBeNull();
    expect(ground.floor.canStand(blocked ?? { x: 0, z: 0 }, 0.3)).toBe(true);
  });

  it('does not exist for a thing that looks into a wall', () => {
    expect(standingFor(onNorth(7, { facing: 0 }), ground)).toBeNull();
  });

  it('always lies within its distances on free floor', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.6, max: 9.4, noNaN: true }),
        fc.double({ min: 0.9, max: 2.6, noNaN: true }),
        (x, distance) => {
          const sight = onNorth(x, { distance, w: 0.3 });
          const pose = standingFor(sight, ground);
          if (!pose) return Math.abs(x - 2) < 0.6 || Math.abs(x - 5) < 0.6;
          const out = directionOf(pose.heading);
          const reach = Math.hypot(pose.x - x, pose.z - 0.02);
          expect(reach).toBeLessThan(2.601);
          expect(Math.abs(pose.x + out.x * reach - x)).toBeLessThan(0.01);
          return ground.floor.canStand(pose, 0.299);
        },
      ),
      { numRuns: 60 },
    );
  });
});
