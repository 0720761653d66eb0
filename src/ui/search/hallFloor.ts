import type { HallData } from '../../domain/hall/hall';
import { solidsOf } from '../../domain/plan/solids';
import { collisionGrid } from '../../domain/routes/collisionGrid';
import { type Floor, floorOf } from '../../domain/routes/floorOf';

const floors = new WeakMap<HallData, Floor>();

/** The walkable floor of a hall; made on the first call, some twenty milliseconds. */
export function hallFloor(hall: HallData): Floor {
  const known = floors.get(hall);
  if (known) return known;
  const made = floorOf(collisionGrid(solidsOf(hall.plan), hall.plan.halls));
  floors.set(hall, made);
  return made;
}
