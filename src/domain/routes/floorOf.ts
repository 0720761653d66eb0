import type { Metres, PlanPoint } from '../units';
import { canStand, clearanceAt } from './clearanceAt';
import { CELL, type CollisionGrid } from './collisionGrid';

/** Side of one square of the floor map. */
export const SQUARE: Metres = 0.25;
/**
 * A square counts as floor where its centre keeps this distance. Half a diagonal (0.177 m) away from two such centres
 * there are still sqrt(0.35^2 - 0.177^2) = 0.302 m: whoever walks from square to square keeps 0.30 m.
 */
export const SQUARE_CLEARANCE: Metres = 0.35;

/** The floor a visitor can walk, as one bit per square; made once per visit (about 58,000 squares for both halls). */
export interface Floor {
  readonly grid: CollisionGrid;
  readonly minX: Metres;
  readonly minZ: Metres;
  readonly columns: number;
  readonly rows: number;
  readonly bits: Uint32Array;
  /** Distance of each floor square's centre to the nearest obstacle, in centimetres; 0 where it is no floor. */
  readonly room: Uint8Array;
}

/** Maps the walkable floor of a collision grid. */
export function floorOf(grid: CollisionGrid): Floor {
  const columns = Math.round((grid.columns * CELL) / SQUARE);
  const rows = Math.round((grid.rows * CELL) / SQUARE);
  const bits = new Uint32Array(Math.ceil((columns * rows) / 32));
  const room = new Uint8Array(columns * rows);
  const floor = { grid, minX: grid.minX, minZ: grid.minZ, columns, rows, bits, room };
  for (let square = 0; square < columns * rows; square += 1) {
    const centre = squareCentre(floor, square);
    if (!canStand(grid, centre, SQUARE_CLEARANCE)) continue;
    bits[square >>> 5] = (bits[square >>> 5] ?? 0) | (1 << (square & 31));
    room[square] = Math.floor(clearanceAt(grid, centre.x, centre.z) * 100);
  }
  return floor;
}

/** Whether a square is floor; squares are numbered row by row from the north-west corner. */
export const isFloor = (floor: Floor, square: number): boolean =>
  (((floor.bits[square >>> 5] ?? 0) >>> (square & 31)) & 1) === 1;

/** Centre of a square. */
export function squareCentre(floor: Pick<Floor, 'minX' | 'minZ' | 'columns'>, square: number): PlanPoint {
  const column = square % floor.columns;
  const row = (square - column) / floor.columns;
  return { x: floor.minX + (column + 0.5) * SQUARE, z: floor.minZ + (row + 0.5) * SQUARE };
}
