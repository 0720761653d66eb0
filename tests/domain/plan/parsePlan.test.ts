import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../src/domain/plan/parsePlan';
import type { Plan } from '../../../src/domain/plan/schemas';
import { aPlan } from './aPlan';

const faultsOf = (plan: unknown): readonly string[] => {
  const parsed = parsePlan('plan.json', plan);
  return parsed.ok ? [] : parsed.issues.map((issue) => `${issue.path}: ${issue.reason}`);
};

describe('the parser of plans', () => {
  it('takes a sound plan unchanged, also after a round trip through text', () => {
    const parsed = parsePlan('plan.json', JSON.parse(JSON.stringify(aPlan())));
    expect(parsed).toEqual({ ok: true, value: aPlan() });
  });

  it('reports faults of form with the id of the part', () => {
    const walls = aPlan().walls.map((wall) => (wall.id === 'fin' ? { ...wall, thickness: -1 } : wall));
    expect(faultsOf({ ...aPlan(), walls, halls: [] })).toEqual([
      expect.stringContaining('halls'),
      expect.stringContaining('walls[4](fin).thickness'),
    ]);
  });

  const planted: readonly (readonly [string, Partial<Plan>, string])[] = [
    [
      'an id used twice',
      {
        benches: [
          ...aPlan().benches,
          { id: 'table', center: [8, 6], size: [1, 0.45, 0.5], rotationDeg: 0, zone: null },
        ],
      },
      'already used',
    ],
    ['a case in no zone', { cases: aPlan().cases.map((c) => ({ ...c, zone: 'nowhere' })) }, 'no zone of this id'],
    [
      'a bench through a wall',
      { benches: [{ id: 'bench', center: [5, 2], size: [1, 0.45, 0.5], rotationDeg: 0, zone: null }] },
      'into wall fin',
    ],
    [
      'a plinth outside',
      { plinths: [{ id: 'plinth', center: [9.8, 4], size: [1, 0.3, 1], rotationDeg: 0, zone: 'room' }] },
      'outside the halls',
    ],
    [
      'a wall case with its back to the room',
      { cases: aPlan().cases.map((c) => ({ ...c, rotationDeg: 0 })) },
      'stands against a wall',
    ],
    ['a deck above its case', { cases: aPlan().cases.map((c) => ({ ...c, deck: 3 })) }, 'below the top'],
    ['a text on no wall', { features: aPlan().features.map((f) => ({ ...f, wall: 'nowhere' })) }, 'no wall of this id'],
    ['a text beyond its wall', { features: aPlan().features.map((f) => ({ ...f, at: 7.5 })) }, 'beyond its wall'],
    ['a text above its wall', { features: aPlan().features.map((f) => ({ ...f, y: 3.9 })) }, 'above its wall'],
    [
      'two texts in one place',
      { features: [...aPlan().features, ...aPlan().features.map((f) => ({ ...f, id: 'more' }))] },
      'covers words',
    ],
    [
      'a door in the open',
      { openings: aPlan().openings.map((o) => ({ ...o, from: [3, 5] as [number, number] })) },
      'no wall ends',
    ],
    [
      'a route through a wall',
      {
        route: [
          [1, 4],
          [5, 2],
        ],
      },
      'runs into a wall',
    ],
    [
      'a route out of the hall',
      {
        route: [
          [1, 4],
          [20, 4],
        ],
      },
      'leaves the halls',
    ],
    ['an entrance in a case', { entrance: { at: [2.5, 5.5], headingDeg: 0 } }, 'free floor'],
  ];
  it.each(planted)('refuses %s', (_name, change, reason) => {
    expect(faultsOf(aPlan(change)).some((fault) => fault.includes(reason))).toBe(true);
  });

  it('reports several faults at once', () => {
    const faults = faultsOf(
      aPlan({
        route: [
          [1, 4],
          [20, 4],
        ],
        features: aPlan().features.map((f) => ({ ...f, wall: 'nowhere' })),
      }),
    );
    expect(faults).toHaveLength(2);
  });
});
