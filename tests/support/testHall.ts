import type { SolidBox } from '../../src/domain/plan/solidBox';
import { type CollisionGrid, collisionGrid } from '../../src/domain/routes/collisionGrid';
import { type Floor, floorOf } from '../../src/domain/routes/floorOf';

/** An upright box on the floor; overrides win. */
export function box(overrides: Partial<SolidBox> = {}): SolidBox {
  return { id: 'box', centre: { x: 5, y: 1, z: 5 }, half: { x: 0.5, y: 1, z: 0.5 }, yaw: 0, ...overrides };
}

/** A room 10 m by 10 m whose north-west corner is the origin, with the given boxes in it. */
export function room(...solids: readonly SolidBox[]): CollisionGrid {
  return collisionGrid(solids, [
    {
      outline: [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
      ],
    },
  ]);
}

/** Two rooms of 6 m x 6 m side by side along x, joined by a passage 2 m long and 2 m wide at z 2..4. */
export function twoRooms(...solids: readonly SolidBox[]): Floor {
  return floorOf(
    collisionGrid(solids, [
      {
        outline: [
          [0, 0],
          [6, 0],
          [6, 6],
          [0, 6],
        ],
      },
      {
        outline: [
          [6, 2],
          [8, 2],
          [8, 4],
          [6, 4],
        ],
      },
      {
        outline: [
          [8, 0],
          [14, 0],
          [14, 6],
          [8, 6],
        ],
      },
    ]),
  );
}
