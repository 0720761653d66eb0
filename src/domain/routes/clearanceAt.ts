import { isInside } from '../plan/zoneAt';
import type { Metres, PlanPoint } from '../units';
import { type CollisionGrid, cellAt, REACH, STRIDE } from './collisionGrid';

/** Half the breadth of a visitor. */
export const BODY_RADIUS: Metres = 0.25;

/**
 * Distance from a point of the floor to the nearest obstacle, at most `REACH`; 0 inside an obstacle. Says nothing of
 * halls: use `canStand` where a point may lie outside.
 */
export function clearanceAt(grid: CollisionGrid, x: Metres, z: Metres): Metres {
  const { shapes, starts, members } = grid;
  const cell = cellAt(grid, x, z);
  const end = starts[cell + 1] ?? 0;
  let least = REACH * REACH;
  for (let at = starts[cell] ?? 0; at < end; at += 1) {
    const shape = (members[at] ?? 0) * STRIDE;
    const dx = x - (shapes[shape] ?? 0);
    const dz = z - (shapes[shape + 1] ?? 0);
    const ux = shapes[shape + 2] ?? 1;
    const uz = shapes[shape + 3] ?? 0;
    const outX = Math.max(0, Math.abs(dx * ux + dz * uz) - (shapes[shape + 4] ?? 0));
    const outZ = Math.max(0, Math.abs(dz * ux - dx * uz) - (shapes[shape + 5] ?? 0));
    const squared = outX * outX + outZ * outZ;
    if (squared < least) least = squared;
  }
  return Math.sqrt(least);
}

/** Whether a visitor of the given radius can stand at a point: inside a hall and clear of everything. */
export function canStand(grid: CollisionGrid, point: PlanPoint, radius: Metres = BODY_RADIUS): boolean {
  return (
    grid.outlines.some((outline) => isInside(outline, point)) && clearanceAt(grid, point.x, point.z) >= radius - 1e-6
  );
}
