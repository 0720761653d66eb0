import type { Feature, Plan, Zone } from '../../../src/domain/plan/schemas';
import { featurePlace } from '../../../src/domain/plan/wallFaces';
import { zoneAt } from '../../../src/domain/plan/zoneAt';
import { distanceBetween, type Metres, type PlanPoint } from '../../../src/domain/units';

/** How far in front of a wall text its reader's zone is asked for. */
const PROBE: Metres = 0.45;

/** The zone in which one reads a wall text; where the floor before it belongs to none, the nearest on that side of the wall. */
export function zoneOf(feature: Feature, plan: Plan): Zone | null {
  const place = featurePlace(plan, feature);
  if (!place) return null;
  const { centre, normal } = place;
  const reader = { x: centre.x + normal.x * PROBE, z: centre.z + normal.z * PROBE };
  const inFront = plan.zones
    .map((zone) => ({ zone, point: nearestOn(zone, reader) }))
    .filter(({ point }) => (point.x - centre.x) * normal.x + (point.z - centre.z) * normal.z > 0)
    .toSorted((a, b) => distanceBetween(a.point, reader) - distanceBetween(b.point, reader));
  return zoneAt(plan.zones, reader) ?? inFront[0]?.zone ?? null;
}

/** The point of a zone's edge that lies nearest to another point. */
function nearestOn({ outline }: Zone, point: PlanPoint): PlanPoint {
  const candidates = outline.map(([x, z], n) => {
    const [toX, toZ] = outline[(n + 1) % outline.length] ?? [x, z];
    const length = Math.hypot(toX - x, toZ - z) || 1;
    const along = { x: (toX - x) / length, z: (toZ - z) / length };
    const t = Math.min(length, Math.max(0, (point.x - x) * along.x + (point.z - z) * along.z));
    return { x: x + along.x * t, z: z + along.z * t };
  });
  return candidates.reduce((best, other) =>
    distanceBetween(other, point) < distanceBetween(best, point) ? other : best,
  );
}
