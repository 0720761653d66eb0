import type { Metres, PlanPoint } from '../units';

/** The corners of a route between the places nearest to two points, in walking order; empty where both are on one line. */
export function alongRoute(route: readonly PlanPoint[], from: PlanPoint, to: PlanPoint): readonly PlanPoint[] {
  const start = placeOn(route, from);
  const end = placeOn(route, to);
  const between = route.filter((_, at) => at > Math.min(start, end) && at < Math.max(start, end));
  return start <= end ? between : between.reverse();
}

/** Nearest place on a polyline as corner number plus the fraction of the line after it. */
function placeOn(route: readonly PlanPoint[], point: PlanPoint): number {
  let best = 0;
  let least: Metres = Number.POSITIVE_INFINITY;
  route.slice(0, -1).forEach((a, at) => {
    const b = route[at + 1] ?? a;
    const dx = b.x - a.x;
    const dz = b.z - a.z;
    const squared = dx * dx + dz * dz;
    const t = squared === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - a.x) * dx + (point.z - a.z) * dz) / squared));
    const distance = Math.hypot(a.x + t * dx - point.x, a.z + t * dz - point.z);
    if (distance < least - 1e-9) {
      best = at + t;
      least = distance;
    }
  });
  return best;
}
