import type { PlanPoint } from '../units';
import type { Zone } from './schemas';

/** The zone that holds a point; bays and rooms win over lanes and streets where outlines overlap. Null outside all. */
export function zoneAt(zones: readonly Zone[], point: PlanPoint): Zone | null {
  const holding = zones.filter((zone) => isInside(zone.outline, point));
  return holding.find((zone) => zone.kind === 'bay' || zone.kind === 'room') ?? holding[0] ?? null;
}

/** Even-odd rule; a point on an edge may count either way. */
export function isInside(outline: readonly (readonly [number, number])[], point: PlanPoint): boolean {
  let inside = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i, i += 1) {
    const a = outline[i];
    const b = outline[j];
    if (!a || !b) continue;
    const crosses = a[1] > point.z !== b[1] > point.z;
    if (crosses && point.x < ((b[0] - a[0]) * (point.z - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  }
  return inside;
}
