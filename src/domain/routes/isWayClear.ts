import type { Metres, PlanPoint } from '../units';
import { type CollisionGrid, cellAt, REACH, STRIDE } from './collisionGrid';

/** Length of the pieces a line is looked at in; half of it and the clearance together stay within `REACH`. */
const PIECE: Metres = 0.5;

/**
 * Whether a disc of radius `clearance` (at most `REACH - PIECE / 2` = 0.75 m) can move straight between two points
 * without touching an obstacle. Exact for boxes and edges; both points are taken to lie inside the halls.
 */
export function isWayClear(grid: CollisionGrid, from: PlanPoint, to: PlanPoint, clearance: Metres): boolean {
  const length = Math.hypot(to.x - from.x, to.z - from.z);
  const pieces = Math.max(1, Math.ceil(length / PIECE));
  const reach = Math.min(clearance, REACH - PIECE / 2) - 1e-6;
  const stepX = (to.x - from.x) / pieces;
  const stepZ = (to.z - from.z) / pieces;
  for (let piece = 0; piece < pieces; piece += 1) {
    const x = from.x + stepX * piece;
    const z = from.z + stepZ * piece;
    if (isPieceBlocked(grid, x, z, x + stepX, z + stepZ, reach)) return false;
  }
  return true;
}

function isPieceBlocked(grid: CollisionGrid, ax: Metres, az: Metres, bx: Metres, bz: Metres, reach: Metres): boolean {
  const { shapes, starts, members } = grid;
  const cell = cellAt(grid, (ax + bx) / 2, (az + bz) / 2);
  const end = starts[cell + 1] ?? 0;
  for (let at = starts[cell] ?? 0; at < end; at += 1) {
    const shape = (members[at] ?? 0) * STRIDE;
    const cx = shapes[shape] ?? 0;
    const cz = shapes[shape + 1] ?? 0;
    const ux = shapes[shape + 2] ?? 1;
    const uz = shapes[shape + 3] ?? 0;
    const near = distanceToBox(
      (ax - cx) * ux + (az - cz) * uz,
      (az - cz) * ux - (ax - cx) * uz,
      (bx - cx) * ux + (bz - cz) * uz,
      (bz - cz) * ux - (bx - cx) * uz,
      shapes[shape + 4] ?? 0,
      shapes[shape + 5] ?? 0,
    );
    if (near < reach) return true;
  }
  return false;
}

/** Distance between a line a-b and a box centred on the origin with half lengths `hx`, `hz`; 0 where they cross. */
function distanceToBox(ax: Metres, az: Metres, bx: Metres, bz: Metres, hx: Metres, hz: Metres): Metres {
  if (crossesBox(ax, az, bx - ax, bz - az, hx, hz)) return 0;
  const ends = Math.min(pointToBox(ax, az, hx, hz), pointToBox(bx, bz, hx, hz));
  return Math.min(
    ends,
    pointToLine(hx, hz, ax, az, bx, bz),
    pointToLine(-hx, hz, ax, az, bx, bz),
    pointToLine(hx, -hz, ax, az, bx, bz),
    pointToLine(-hx, -hz, ax, az, bx, bz),
  );
}

/** Slab test: whether some part of a + t d, 0 <= t <= 1, lies within the box. */
function crossesBox(ax: Metres, az: Metres, dx: Metres, dz: Metres, hx: Metres, hz: Metres): boolean {
  if (Math.abs(dx) < 1e-12 && Math.abs(ax) > hx) return false;
  if (Math.abs(dz) < 1e-12 && Math.abs(az) > hz) return false;
  const x = Math.abs(dx) < 1e-12 ? 1e-12 : dx;
  const z = Math.abs(dz) < 1e-12 ? 1e-12 : dz;
  const enterX = (-Math.sign(x) * hx - ax) / x;
  const enterZ = (-Math.sign(z) * hz - az) / z;
  const leaveX = (Math.sign(x) * hx - ax) / x;
  const leaveZ = (Math.sign(z) * hz - az) / z;
  return Math.max(0, enterX, enterZ) <= Math.min(1, leaveX, leaveZ);
}

const pointToBox = (x: Metres, z: Metres, hx: Metres, hz: Metres): Metres =>
  Math.hypot(Math.max(0, Math.abs(x) - hx), Math.max(0, Math.abs(z) - hz));

function pointToLine(x: Metres, z: Metres, ax: Metres, az: Metres, bx: Metres, bz: Metres): Metres {
  const dx = bx - ax;
  const dz = bz - az;
  const squared = dx * dx + dz * dz;
  const t = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (z - az) * dz) / squared));
  return Math.hypot(x - ax - t * dx, z - az - t * dz);
}
