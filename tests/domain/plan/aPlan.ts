import type { Plan } from '../../../src/domain/plan/schemas';

const both = (text: string) => ({ zh: `${text}（中文）`, en: text });

/**
 * A room of 10 x 8 m with a door in the west wall (z 3 to 5), a fin from the north wall at x 5 (3 m long), a wall case on
 * the south wall, a table case and a bench; overridable part by part.
 */
export function aPlan(overrides: Partial<Plan> = {}): Plan {
  const wall = (id: string, from: [number, number], to: [number, number], role: 'outer' | 'free' = 'outer') => ({
    id,
    from,
    to,
    thickness: 0.3,
    height: 4,
    role,
  });
  return {
    title: both('A plan'),
    status: 'for tests',
    halls: [
      {
        id: 'H',
        title: both('A hall'),
        outline: [
          [0, 0],
          [10, 0],
          [10, 8],
          [0, 8],
        ],
        height: 6,
      },
    ],
    walls: [
      wall('north', [0, -0.15], [10, -0.15]),
      wall('south', [0, 8.15], [10, 8.15]),
      wall('west', [-0.15, 0], [-0.15, 8]),
      wall('east', [10.15, 0], [10.15, 8]),
      wall('fin', [5, 0.15], [5, 3.15], 'free'),
    ],
    openings: [{ id: 'door', from: [-0.15, 3], to: [-0.15, 5], height: 3.2, kind: 'door', title: both('Entrance') }],
    cases: [
      { id: 'on-wall', center: [7, 7.7], size: [2, 2.2, 0.6], rotationDeg: 180, zone: 'room', type: 'wall', deck: 0.9 },
      {
        id: 'table',
        center: [2.5, 5.5],
        size: [1.8, 1.1, 0.7],
        rotationDeg: 0,
        zone: 'room',
        type: 'table',
        deck: 0.8,
      },
    ],
    plinths: [{ id: 'plinth', center: [7.5, 4], size: [1.5, 0.3, 1.5], rotationDeg: 30, zone: 'room' }],
    benches: [{ id: 'bench', center: [2, 0.25], size: [1, 0.45, 0.5], rotationDeg: 0, zone: null }],
    zones: [
      {
        id: 'room',
        section: 'military',
        kind: 'room',
        outline: [
          [0, 0],
          [10, 0],
          [10, 8],
          [0, 8],
        ],
        anchor: [3, 4],
        title: both('Room'),
        order: 1,
      },
    ],
    features: [{ id: 'words', kind: 'names', section: null, wall: 'east', side: 'right', at: 4, y: 1.75, w: 2, h: 1 }],
    route: [
      [0.5, 4],
      [5, 4.4],
    ],
    entrance: { at: [1, 4], headingDeg: 90 },
    ...overrides,
  };
}
