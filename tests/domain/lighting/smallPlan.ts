import type { BuiltPlan } from '../../../src/domain/lighting/block';

/** One room of 8 x 6 m and 6 m height with a door in the west, one free wall, one case, one plinth, one bench. */
export function smallPlan(overrides: Partial<BuiltPlan> = {}): BuiltPlan {
  const outer = { thickness: 0.3, height: 6, role: 'outer' } as const;
  return {
    halls: [
      {
        id: 'A',
        title: { zh: '甲', en: 'A' },
        outline: [
          [0, 0],
          [20, 0],
          [20, 15],
          [0, 15],
        ],
        height: 6,
      },
    ],
    walls: [
      { id: 'north', from: [0, -0.15], to: [20, -0.15], ...outer },
      { id: 'south', from: [0, 15.15], to: [20, 15.15], ...outer },
      { id: 'west', from: [-0.15, 0], to: [-0.15, 15], ...outer },
      { id: 'east', from: [20.15, 0], to: [20.15, 15], ...outer },
      { id: 'fin', from: [10, 0], to: [10, 6], thickness: 0.3, height: 4, role: 'free' },
    ],
    openings: [{ id: 'door', from: [0, 6], to: [0, 9], height: 3.2, kind: 'door', title: null }],
    cases: [
      { id: 'table', center: [5, 5], size: [1.8, 1.05, 0.7], rotationDeg: 0, zone: 'z', type: 'table', deck: 0.8 },
      {
        id: 'wallcase',
        center: [15, 0.275],
        size: [2.4, 2.2, 0.55],
        rotationDeg: 0,
        zone: 'z',
        type: 'wall',
        deck: 0.9,
      },
    ],
    plinths: [{ id: 'plinth', center: [15, 10], size: [2, 0.35, 2], rotationDeg: 30, zone: 'z' }],
    benches: [{ id: 'bench', center: [5, 12], size: [2, 0.45, 0.5], rotationDeg: 0, zone: null }],
    zones: [],
    features: [],
    route: [
      [1, 7.5],
      [18, 7.5],
    ],
    ...overrides,
  };
}
