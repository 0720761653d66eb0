import type { Metres } from '../units';
import { clearanceAt } from './clearanceAt';
import { type CollisionGrid, cellAt, STRIDE } from './collisionGrid';

/** A moving circle's centre and speed; changed in place. */
export interface Moving {
  x: Metres;
  z: Metres;
  vx: number;
  vz: number;
}

/** Corners of two walls need two passes, three where a case stands in the corner; one to spare. */
const PASSES = 4;
/** Overlap that is taken for rounding. */
const ROUNDING: Metres = 1e-6;

/**
 * Pushes a circle out of whatever it overlaps and takes away the speed that went into it, so that it slides on. Where
 * no place is left (a wedge too narrow for the circle) it goes back to where it came from and stands.
 *
 * @param fromX where the circle was before its last step, clear of obstacles
 */
export function slideOut(grid: CollisionGrid, moving: Moving, radius: Metres, fromX: Metres, fromZ: Metres): void {
  for (let pass = 0; pass < PASSES; pass += 1) {
    if (!pushOnce(grid, moving, radius)) return;
  }
  const left = clearanceAt(grid, moving.x, moving.z);
  if (left >= radius - 0.0005 || left > clearanceAt(grid, fromX, fromZ)) return;
  moving.x = fromX;
  moving.z = fromZ;
  moving.vx = 0;
  moving.vz = 0;
}

function pushOnce(grid: CollisionGrid, moving: Moving, radius: Metres): boolean {
  const { shapes, starts, members } = grid;
  const cell = cellAt(grid, moving.x, moving.z);
  const end = starts[cell + 1] ?? 0;
  let hasPushed = false;
  for (let at = starts[cell] ?? 0; at < end; at += 1) {
    if (pushFrom(shapes, (members[at] ?? 0) * STRIDE, moving, radius)) hasPushed = true;
  }
  return hasPushed;
}

function pushFrom(shapes: Float64Array, shape: number, moving: Moving, radius: Metres): boolean {
  const dx = moving.x - (shapes[shape] ?? 0);
  const dz = moving.z - (shapes[shape + 1] ?? 0);
  const ux = shapes[shape + 2] ?? 1;
  const uz = shapes[shape + 3] ?? 0;
  const hx = shapes[shape + 4] ?? 0;
  const hz = shapes[shape + 5] ?? 0;
  const localX = dx * ux + dz * uz;
  const localZ = dz * ux - dx * uz;
  const outX = localX - Math.min(hx, Math.max(-hx, localX));
  const outZ = localZ - Math.min(hz, Math.max(-hz, localZ));
  const squared = outX * outX + outZ * outZ;
  if (squared >= (radius - ROUNDING) * (radius - ROUNDING)) return false;
  if (squared > 0) {
    const distance = Math.sqrt(squared);
    push(moving, ux, uz, outX / distance, outZ / distance, radius - distance);
    return true;
  }
  // The centre itself is inside: leave by the nearest side.
  const leftX = hx - Math.abs(localX);
  const leftZ = hz - Math.abs(localZ);
  if (leftX < leftZ) push(moving, ux, uz, Math.sign(localX) || 1, 0, leftX + radius);
  else push(moving, ux, uz, 0, Math.sign(localZ) || 1, leftZ + radius);
  return true;
}

/** Moves along a normal given in the obstacle's own axes and stops the speed against it. */
function push(moving: Moving, ux: number, uz: number, localX: number, localZ: number, by: Metres): void {
  const nx = localX * ux - localZ * uz;
  const nz = localX * uz + localZ * ux;
  moving.x += nx * by;
  moving.z += nz * by;
  const into = moving.vx * nx + moving.vz * nz;
  if (into >= 0) return;
  moving.vx -= into * nx;
  moving.vz -= into * nz;
}
