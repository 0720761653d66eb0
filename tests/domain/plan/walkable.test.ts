import { describe, expect, it } from 'vitest';
import { solidsOf } from '../../../src/domain/plan/solids';
import { walkable } from '../../../src/domain/plan/walkable';
import { aPlan } from './aPlan';

describe('the floor', () => {
  const floor = walkable(aPlan());

  it('is open in the middle of the room and closed in walls, cases and outside', () => {
    expect(floor.canStand({ x: 3, z: 4 })).toBe(true);
    expect(floor.canStand({ x: 5, z: 1 })).toBe(false);
    expect(floor.canStand({ x: 2.5, z: 5.5 })).toBe(false);
    expect(floor.canStand({ x: -1, z: 4 })).toBe(false);
  });

  it('keeps the asked radius from bodies', () => {
    // the table's north side lies at z 5.15
    expect(floor.canStand({ x: 2.5, z: 4.84 }, 0.3)).toBe(true);
    expect(floor.canStand({ x: 2.5, z: 4.9 }, 0.3)).toBe(false);
    expect(floor.clearanceAt({ x: 2.5, z: 4.65 })).toBeCloseTo(0.5);
  });

  it('does not reach a place that is walled off', () => {
    const closed = walkable(
      aPlan({
        walls: [...aPlan().walls, { id: 'bar', from: [5, 3.15], to: [5, 8], thickness: 0.3, height: 4, role: 'free' }],
      }),
    );
    expect(closed.canStand({ x: 9, z: 5 })).toBe(false);
    expect(closed.clearanceAt({ x: 9, z: 5 })).toBeGreaterThan(0.5);
    expect(floor.canStand({ x: 9, z: 5 })).toBe(true);
  });
});

describe('bodies of a plan', () => {
  it('cut a wall at its door and hang a lintel above that does not touch the floor', () => {
    const west = solidsOf(aPlan()).filter((solid) => solid.id.startsWith('west'));
    expect(west.map((solid) => solid.id)).toEqual(['west~0', 'west~lintel-0', 'west~1']);
    const lintel = west[1];
    expect(lintel && lintel.centre.y - lintel.half.y).toBeCloseTo(3.2);
  });

  it('give a door between two walls its lintel too', () => {
    const walls = aPlan().walls.flatMap((wall) =>
      wall.id === 'west'
        ? [
            { ...wall, id: 'west-n', to: [-0.15, 3] as [number, number] },
            { ...wall, id: 'west-s', from: [-0.15, 5] as [number, number] },
          ]
        : [wall],
    );
    const lintel = solidsOf(aPlan({ walls })).find((solid) => solid.id === 'door~lintel');
    expect(lintel?.centre).toMatchObject({ x: -0.15, z: 4 });
    expect(lintel && lintel.centre.y + lintel.half.y).toBeCloseTo(4);
  });
});
