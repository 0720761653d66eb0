import { distanceBetween, type Metres, type PlanPoint } from '../units';
import { canStand } from './clearanceAt';
import { type Floor, isFloor, SQUARE, squareCentre } from './floorOf';
import { isWayClear } from './isWayClear';

/**
 * The nearest place where a visitor can stand: the point itself where it is free, else the nearest square of floor.
 * Null where there is none within `within` metres.
 */
export function nearestFloor(floor: Floor, point: PlanPoint, within: Metres = 200): PlanPoint | null {
  if (canStand(floor.grid, point)) return point;
  const square = nearestSquare(floor, point, within, () => true);
  return square === null ? null : squareCentre(floor, square);
}

/** The nearest square that can be walked to straight from a point; null where none is within reach. */
export function squareFrom(floor: Floor, point: PlanPoint): number | null {
  return nearestSquare(floor, point, 1.5, (centre) => isWayClear(floor.grid, point, centre, 0.24));
}

function nearestSquare(
  floor: Floor,
  point: PlanPoint,
  within: Metres,
  fits: (centre: PlanPoint) => boolean,
): number | null {
  const column = Math.floor((point.x - floor.minX) / SQUARE);
  const row = Math.floor((point.z - floor.minZ) / SQUARE);
  const rings = Math.ceil(within / SQUARE) + 1;
  let best: number | null = null;
  let least = within;
  for (let ring = 0; ring <= rings; ring += 1) {
    // A square of this ring is at least ring - 1/2 squares away: nothing nearer can follow.
    if ((ring - 0.5) * SQUARE > least) break;
    for (const square of ringAround(floor, column, row, ring)) {
      if (!isFloor(floor, square)) continue;
      const centre = squareCentre(floor, square);
      const distance = distanceBetween(centre, point);
      if (distance < least && fits(centre)) {
        best = square;
        least = distance;
      }
    }
  }
  return best;
}

function* ringAround(floor: Floor, column: number, row: number, ring: number): Generator<number> {
  for (let r = row - ring; r <= row + ring; r += 1) {
    if (r < 0 || r >= floor.rows) continue;
    const isEdge = Math.abs(r - row) === ring;
    for (let c = column - ring; c <= column + ring; c += isEdge || ring === 0 ? 1 : 2 * ring) {
      if (c >= 0 && c < floor.columns) yield r * floor.columns + c;
    }
  }
}
