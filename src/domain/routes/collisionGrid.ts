import type { PlanHall } from '../plan/schemas';
import type { SolidBox } from '../plan/solidBox';
import type { Metres } from '../units';
import { outerEdges } from './outerEdges';

/** Side of one cell of the grid. */
export const CELL: Metres = 2;
/** A cell knows every obstacle that comes this near to it, so one look-up answers for circles up to this radius. */
export const REACH: Metres = 1;
/** A box that begins higher than this above the floor (a lintel, a track) does not stop a visitor. */
export const HEADROOM: Metres = 2;

/** Numbers kept per obstacle: centre x and z, unit vector along its own x, half lengths along its own x and z. */
export const STRIDE = 6;

/**
 * Footprints of everything that stops a visitor, sorted into square cells. Flat arrays: made once, read every frame,
 * nothing allocated by reading.
 */
export interface CollisionGrid {
  readonly minX: Metres;
  readonly minZ: Metres;
  readonly columns: number;
  readonly rows: number;
  /** `STRIDE` numbers per obstacle. */
  readonly shapes: Float64Array;
  /** Obstacles of cell `c` are `members[starts[c]] .. members[starts[c + 1] - 1]`. */
  readonly starts: Int32Array;
  readonly members: Int32Array;
  /** Outlines of the halls, for "is this inside". */
  readonly outlines: readonly PlanHall['outline'][];
}

/**
 * Sorts solid boxes and the outer edges of the halls into a grid. Doors to the outside are closed by the hall's own
 * outline; edges that two halls share stay open.
 *
 * @param solids boxes of the hall, plan space; those that begin above `HEADROOM` are left out
 * @param halls halls whose outlines bound the floor
 */
export function collisionGrid(solids: readonly SolidBox[], halls: readonly Pick<PlanHall, 'outline'>[]): CollisionGrid {
  const shapes: number[] = [];
  for (const { centre, half, yaw } of solids) {
    if (centre.y - half.y >= HEADROOM) continue;
    shapes.push(centre.x, centre.z, Math.cos(yaw), -Math.sin(yaw), half.x, half.z);
  }
  for (const { from, to } of outerEdges(halls.map(({ outline }) => outline))) {
    const length = Math.hypot(to.x - from.x, to.z - from.z);
    const ux = (to.x - from.x) / length;
    const uz = (to.z - from.z) / length;
    shapes.push((from.x + to.x) / 2, (from.z + to.z) / 2, ux, uz, length / 2, 0);
  }
  const outlines = halls.map(({ outline }) => outline);
  return { ...sorted(Float64Array.from(shapes), outlines), outlines };
}

/** Index of the cell that holds a point; points outside fall into the nearest cell. */
export function cellAt(grid: CollisionGrid, x: Metres, z: Metres): number {
  const column = Math.min(grid.columns - 1, Math.max(0, Math.floor((x - grid.minX) / CELL)));
  const row = Math.min(grid.rows - 1, Math.max(0, Math.floor((z - grid.minZ) / CELL)));
  return row * grid.columns + column;
}

function sorted(shapes: Float64Array, outlines: readonly PlanHall['outline'][]): Omit<CollisionGrid, 'outlines'> {
  const xs = outlines.flatMap((outline) => outline.map(([x]) => x));
  const zs = outlines.flatMap((outline) => outline.map(([, z]) => z));
  const minX = Math.min(...xs);
  const minZ = Math.min(...zs);
  const columns = Math.max(1, Math.ceil((Math.max(...xs) - minX) / CELL));
  const rows = Math.max(1, Math.ceil((Math.max(...zs) - minZ) / CELL));
  const cells: number[][] = Array.from({ length: columns * rows }, () => []);
  for (let shape = 0; shape * STRIDE < shapes.length; shape += 1) {
    const [cx = 0, cz = 0, ux = 1, uz = 0, hx = 0, hz = 0] = shapes.subarray(shape * STRIDE, (shape + 1) * STRIDE);
    const reachX = Math.abs(ux) * hx + Math.abs(uz) * hz + REACH;
    const reachZ = Math.abs(uz) * hx + Math.abs(ux) * hz + REACH;
    const lastColumn = Math.min(columns - 1, Math.floor((cx + reachX - minX) / CELL));
    const lastRow = Math.min(rows - 1, Math.floor((cz + reachZ - minZ) / CELL));
    for (let row = Math.max(0, Math.floor((cz - reachZ - minZ) / CELL)); row <= lastRow; row += 1) {
      for (let column = Math.max(0, Math.floor((cx - reachX - minX) / CELL)); column <= lastColumn; column += 1) {
        cells[row * columns + column]?.push(shape);
      }
    }
  }
  const starts = new Int32Array(cells.length + 1);
  cells.forEach((cell, at) => {
    starts[at + 1] = (starts[at] ?? 0) + cell.length;
  });
  return { minX, minZ, columns, rows, shapes, starts, members: Int32Array.from(cells.flat()) };
}
