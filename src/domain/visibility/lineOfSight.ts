/** Whether the plan's bodies hide one point from another. */
import type { SolidBox } from '../plan/solidBox';
import type { HallPoint, Metres } from '../units';

/** Asks for free sight between two points in the hall, some bodies left out by id. */
export type LineOfSight = (from: HallPoint, to: HallPoint, except?: string | null) => boolean;

interface Indexed extends SolidBox {
  readonly cos: number;
  readonly sin: number;
  readonly reach: Metres;
}

/** Touching a body's surface is not hidden by it. */
const SKIN: Metres = 0.004;

/** Builds the question for one set of bodies. Cost per question: one pass over the bodies near the segment. */
export function lineOfSight(solids: readonly SolidBox[]): LineOfSight {
  const bodies: readonly Indexed[] = solids.map((solid) => ({
    ...solid,
    cos: Math.cos(solid.yaw),
    sin: Math.sin(solid.yaw),
    reach: Math.hypot(solid.half.x, solid.half.z),
  }));
  return (from, to, except = null) => {
    const minX = Math.min(from.x, to.x);
    const maxX = Math.max(from.x, to.x);
    const minZ = Math.min(from.z, to.z);
    const maxZ = Math.max(from.z, to.z);
    for (const body of bodies) {
      const { centre, reach } = body;
      if (centre.x + reach < minX || centre.x - reach > maxX || centre.z + reach < minZ || centre.z - reach > maxZ)
        continue;
      if (except !== null && (body.id === except || body.id.startsWith(`${except}~`))) continue;
      if (crosses(body, from, to)) return false;
    }
    return true;
  };
}

/** Slab test of a segment in the body's own axes. */
function crosses(body: Indexed, from: HallPoint, to: HallPoint): boolean {
  const a = toLocal(body, from);
  const b = toLocal(body, to);
  let enter = 0;
  let leave = 1;
  for (const axis of ['x', 'y', 'z'] as const) {
    const half = body.half[axis] - SKIN;
    const start = a[axis];
    const step = b[axis] - start;
    if (Math.abs(step) < 1e-12) {
      if (Math.abs(start) >= half) return false;
      continue;
    }
    const t0 = (-half - start) / step;
    const t1 = (half - start) / step;
    enter = Math.max(enter, Math.min(t0, t1));
    leave = Math.min(leave, Math.max(t0, t1));
    if (enter >= leave) return false;
  }
  return true;
}

/** Into the axes of a box turned by `yaw` about +y. */
function toLocal(body: Indexed, point: HallPoint): HallPoint {
  const dx = point.x - body.centre.x;
  const dz = point.z - body.centre.z;
  return { x: dx * body.cos - dz * body.sin, y: point.y - body.centre.y, z: dx * body.sin + dz * body.cos };
}
