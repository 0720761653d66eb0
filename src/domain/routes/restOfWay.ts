import { distanceBetween, type PlanPoint } from '../units';
import type { Way } from './findWay';

/** What is left of a way for someone on or near it: from the nearest point of the way to its end. */
export function restOfWay(way: Way, { x, z }: PlanPoint): Way {
  let nearest: PlanPoint | null = null;
  let after = way.length;
  let least = Number.POSITIVE_INFINITY;
  way.forEach((to, at) => {
    const from = way[at - 1];
    if (!from) return;
    const point = footOn(from, to, { x, z });
    const distance = distanceBetween(point, { x, z });
    // Where a way turns, the point belongs to both legs: the later one is meant.
    if (distance > least) return;
    least = distance;
    nearest = point;
    after = at;
  });
  return nearest ? [nearest, ...way.slice(after)] : way;
}

/** The point of a leg that is nearest to a point. */
function footOn(from: PlanPoint, to: PlanPoint, { x, z }: PlanPoint): PlanPoint {
  const dx = to.x - from.x;
  const dz = to.z - from.z;
  const square = dx * dx + dz * dz;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (z - from.z) * dz) / square));
  return { x: from.x + dx * share, z: from.z + dz * share };
}
