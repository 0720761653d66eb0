import { footprintsOf, type PlanBodies } from './footprints';
import { yawOfBox } from './orientedBox';
import type { SolidBox } from './solidBox';

/**
 * Everything of the plan that blocks the way or the view: walls (cut at doors, with a lintel above that does not touch
 * the floor), cases, plinths and benches. Plan space; ids as in the plan, pieces of a cut wall as `<wall>~<n>`.
 */
export function solidsOf(plan: PlanBodies): SolidBox[] {
  return footprintsOf(plan).map(({ id, box, y0, y1 }) => ({
    id,
    centre: { x: box.centre.x, y: (y0 + y1) / 2, z: box.centre.z },
    half: { x: box.halfU, y: (y1 - y0) / 2, z: box.halfV },
    yaw: yawOfBox(box),
  }));
}
