import type { Metres, PlanPoint } from '../units';
import { clearanceAt } from './clearanceAt';
import type { CollisionGrid } from './collisionGrid';
import { isWayClear } from './isWayClear';

/** Distance a way keeps from walls where there is room. */
export const COMFORT: Metres = 0.6;
/** Distance it always keeps. */
export const LEAST_CLEARANCE: Metres = 0.3;

/**
 * Pulls a way of many small steps tight: straight lines from corner to corner that come no nearer to walls than the
 * way itself did, `COMFORT` at most, `LEAST_CLEARANCE` at least.
 */
export function pullTight(grid: CollisionGrid, points: readonly PlanPoint[]): readonly PlanPoint[] {
  const room = points.map(({ x, z }) => clearanceAt(grid, x, z));
  const tight: PlanPoint[] = [];
  let at = 0;
  while (at < points.length) {
    const from = points[at];
    if (!from) break;
    tight.push(from);
    at = furthestFrom(grid, points, room, at);
  }
  return tight;
}

/** Index of the last point that can be reached straight; the next one where none can. */
function furthestFrom(grid: CollisionGrid, points: readonly PlanPoint[], room: readonly Metres[], at: number): number {
  const from = points[at];
  let reached = at + 1;
  let least = Math.min(room[at] ?? 0, room[at + 1] ?? 0);
  let misses = 0;
  for (let next = at + 2; next < points.length && from; next += 1) {
    least = Math.min(least, room[next] ?? 0);
    const to = points[next];
    // Where one starts or ends nearer to a wall than that, the line there may be as near.
    const isEnd = at === 0 || next === points.length - 1;
    const floor = isEnd ? Math.min(LEAST_CLEARANCE, least - 0.005) : LEAST_CLEARANCE;
    const wanted = Math.max(floor, Math.min(COMFORT, least - 0.05));
    if (to && isWayClear(grid, from, to, wanted)) {
      reached = next;
      misses = 0;
    } else {
      // Round a corner nothing comes back into sight at once; a few squares on it may, as the room differs.
      misses += 1;
      if (misses > 24) break;
    }
  }
  return reached;
}
