import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canStand } from '../../../src/domain/routes/clearanceAt';
import { findWay } from '../../../src/domain/routes/findWay';
import { floorOf } from '../../../src/domain/routes/floorOf';
import { isWayClear } from '../../../src/domain/routes/isWayClear';
import { nearestFloor } from '../../../src/domain/routes/nearestFloor';
import { wayLength } from '../../../src/domain/routes/wayLength';
import { box, room, twoRooms } from '../../support/testHall';

const place = fc.record({
  x: fc.double({ min: 0.4, max: 13.6, noNaN: true }),
  z: fc.double({ min: 0.4, max: 5.6, noNaN: true }),
});

describe('finding a way', () => {
  it('goes straight where nothing is in the way', () => {
    const way = findWay(floorOf(room()), { x: 2, z: 2 }, { x: 8, z: 7 });
    expect(way).toEqual([
      { x: 2, z: 2 },
      { x: 8, z: 7 },
    ]);
  });

  it('goes through the passage from one hall to the next', () => {
    const way = findWay(twoRooms(), { x: 1, z: 5.4 }, { x: 13, z: 5.4 }) ?? [];
    expect(way.length).toBeGreaterThanOrEqual(3);
    // 0.6 m off the passage's wall it is 2 x sqrt(5^2 + 2^2) + 2 = 12.77 m at best; on squares a little more.
    expect(wayLength(way)).toBeLessThan(13.3);
    expect(wayLength(way)).toBeGreaterThan(12);
  });

  it('gives no way into a closed place', () => {
    const wall = box({ centre: { x: 7, y: 1, z: 3 }, half: { x: 0.1, y: 1, z: 3 } });
    expect(findWay(twoRooms(wall), { x: 1, z: 1 }, { x: 13, z: 1 })).toBeNull();
  });

  it('leads to the nearest floor where the end is inside a case', () => {
    const floor = floorOf(room(box()));
    const way = findWay(floor, { x: 1, z: 5 }, { x: 4.6, z: 5 }) ?? [];
    expect(canStand(floor.grid, way.at(-1) ?? { x: -1, z: -1 })).toBe(true);
    expect(way.at(-1)?.x).toBeLessThan(4.3);
  });

  it('keeps off the walls by 0.3 m and ends where it was asked to, from any place to any other', () => {
    const floor = twoRooms(
      box({ centre: { x: 3, y: 1, z: 3 }, half: { x: 1, y: 1, z: 0.2 }, yaw: 0.7 }),
      box({ id: 'case', centre: { x: 10, y: 1, z: 2 }, half: { x: 0.4, y: 1, z: 1 }, yaw: -0.3 }),
    );
    fc.assert(
      fc.property(place, place, (a, b) => {
        const from = nearestFloor(floor, a);
        const to = nearestFloor(floor, b);
        if (!from || !to) throw new Error('no floor');
        const way = findWay(floor, from, to) ?? [];
        expect(way[0]).toEqual(from);
        expect(Math.hypot((way.at(-1)?.x ?? 0) - to.x, (way.at(-1)?.z ?? 0) - to.z)).toBeLessThan(0.011);
        way.slice(1).forEach((point, at) => {
          const before = way[at] ?? point;
          const isEnd = at === 0 || at === way.length - 2;
          expect(isWayClear(floor.grid, before, point, isEnd ? 0.239 : 0.299)).toBe(true);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('finds the same length there and back, nearly', () => {
    const floor = twoRooms(box({ centre: { x: 4, y: 1, z: 3 }, half: { x: 0.2, y: 1, z: 2 } }));
    const there = wayLength(findWay(floor, { x: 1, z: 3 }, { x: 12, z: 1 }) ?? []);
    const back = wayLength(findWay(floor, { x: 12, z: 1 }, { x: 1, z: 3 }) ?? []);
    expect(Math.abs(there - back)).toBeLessThan(0.3);
  });
});

describe('the nearest floor', () => {
  it('is the point itself where one can stand', () => {
    expect(nearestFloor(floorOf(room()), { x: 3.03, z: 4.01 })).toEqual({ x: 3.03, z: 4.01 });
  });

  it('lies beside a case, within the room, for points inside or outside', () => {
    const floor = floorOf(room(box()));
    for (const point of [
      { x: 5, z: 5 },
      { x: -3, z: 5 },
      { x: 40, z: 40 },
    ]) {
      const found = nearestFloor(floor, point);
      expect(found && canStand(floor.grid, found)).toBe(true);
    }
  });
});
