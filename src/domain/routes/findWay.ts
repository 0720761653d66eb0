import { distanceBetween, type PlanPoint } from '../units';
import { type Floor, isFloor, SQUARE, squareCentre } from './floorOf';
import { isWayClear } from './isWayClear';
import { nearestFloor, squareFrom } from './nearestFloor';
import { createOpenList } from './openList';
import { COMFORT, pullTight } from './pullTight';

/** A walkable polyline from where one stands to where one wants to be; at least one point. */
export type Way = readonly PlanPoint[];

/** A square that leaves less than `COMFORT` counts as up to this many times as long, so that ways keep off walls. */
const TIGHT_COST = 1.6;
/** Columns, rows and length of a step, in squares. */
const STEPS = [
  [1, 0, 1],
  [-1, 0, 1],
  [0, 1, 1],
  [0, -1, 1],
  [1, 1, Math.SQRT2],
  [1, -1, Math.SQRT2],
  [-1, 1, Math.SQRT2],
  [-1, -1, Math.SQRT2],
] as const;

/**
 * The way on foot between two points, tight as a string but off the walls: 0.6 m where there is room, never less than
 * 0.3 m on the way (the first and last step to a point close to a wall may be nearer). Ends that are no floor are
 * moved to the nearest floor. Null where there is no way. One to five milliseconds within sight, up to forty from one
 * end of both halls to the other (measured on two busy cores).
 */
export function findWay(floor: Floor, from: PlanPoint, to: PlanPoint): Way | null {
  const start = nearestFloor(floor, from);
  const end = nearestFloor(floor, to);
  if (!start || !end) return null;
  if (distanceBetween(start, end) < 0.01) return [start];
  if (isWayClear(floor.grid, start, end, COMFORT)) return [start, end];
  const first = squareFrom(floor, start);
  const last = squareFrom(floor, end);
  if (first === null || last === null) return null;
  const squares = search(floor, first, last);
  if (!squares) return null;
  return pullTight(floor.grid, [start, ...squares.map((square) => squareCentre(floor, square)), end]);
}

/** A* over the squares of the floor, eight neighbours, no cutting of corners. */
function search(floor: Floor, first: number, last: number): readonly number[] | null {
  const total = floor.columns * floor.rows;
  const cost = new Float32Array(total).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(total).fill(-1);
  const isDone = new Uint8Array(total);
  const lastColumn = last % floor.columns;
  const lastRow = (last - lastColumn) / floor.columns;
  const open = createOpenList();
  cost[first] = 0;
  open.push(first, 0);
  for (let square = open.pop(); square !== null; square = open.pop()) {
    if (square === last) return trace(cameFrom, last);
    if (isDone[square] === 1) continue;
    isDone[square] = 1;
    const column = square % floor.columns;
    const row = (square - column) / floor.columns;
    for (const [dc, dr, length] of STEPS) {
      const next = neighbour(floor, column, row, dc, dr);
      if (next < 0 || isDone[next] === 1) continue;
      const sum = (cost[square] ?? 0) + length * tightness(floor.room[next] ?? 0);
      if (sum >= (cost[next] ?? 0)) continue;
      cost[next] = sum;
      cameFrom[next] = square;
      open.push(next, sum + octile(column + dc - lastColumn, row + dr - lastRow));
    }
  }
  return null;
}

/** Least number of squares one walks to get so many columns and rows away. */
function octile(columns: number, rows: number): number {
  const c = Math.abs(columns);
  const r = Math.abs(rows);
  return Math.max(c, r) + (Math.SQRT2 - 1) * Math.min(c, r);
}

/** The square next to one, or -1 where one cannot go there. */
function neighbour(floor: Floor, column: number, row: number, dc: number, dr: number): number {
  const c = column + dc;
  const r = row + dr;
  if (c < 0 || c >= floor.columns || r < 0 || r >= floor.rows) return -1;
  const next = r * floor.columns + c;
  if (!isFloor(floor, next)) return -1;
  const isDiagonal = dc !== 0 && dr !== 0;
  const isCorner =
    isDiagonal && !(isFloor(floor, row * floor.columns + c) && isFloor(floor, r * floor.columns + column));
  return isCorner ? -1 : next;
}

/** @param room centimetres to the nearest obstacle */
function tightness(room: number): number {
  const comfort = (COMFORT + SQUARE) * 100;
  return 1 + ((TIGHT_COST - 1) * Math.max(0, comfort - room)) / comfort;
}

function trace(cameFrom: Int32Array, last: number): readonly number[] {
  const squares = [last];
  for (let square = cameFrom[last] ?? -1; square >= 0; square = cameFrom[square] ?? -1) squares.push(square);
  return squares.reverse();
}
