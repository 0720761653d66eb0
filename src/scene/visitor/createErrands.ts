import { canStand } from '../../domain/routes/clearanceAt';
import type { CollisionGrid } from '../../domain/routes/collisionGrid';
import { type Floor, floorOf } from '../../domain/routes/floorOf';
import { EYE_LINE, type PlanPoint, type Pose } from '../../domain/units';
import { createHop, landingOf } from './createHop';
import { createWalk, isTowards } from './createWalk';
import type { Movement } from './movement';

/** Turns what the feet are asked to do into movements. */
export interface Errands {
  /** A walk to a point on the floor; null where no way leads there. `current` lends its speed if it goes the same way. */
  readonly walk: (to: PlanPoint, current: Movement | null) => Movement | null;
  readonly hop: (to: Pose) => Movement;
  /** Where a hop to a pose would end. */
  readonly landing: (to: Pose) => Pose;
}

/** Errands of a visitor whose pose is changed in place. The floor is mapped on the first errand, once. */
export function createErrands(grid: CollisionGrid, pose: Pose, isMotionReduced: () => boolean): Errands {
  let map: Floor | null = null;
  const floor = (): Floor => {
    map ??= floorOf(grid);
    return map;
  };
  const landing = (to: Pose): Pose => landingOf(floor(), to);
  const hop = (to: Pose): Movement => createHop(floor(), { ...pose }, landing(to), isMotionReduced());
  return {
    landing,
    hop,
    walk: (to, current) => {
      // Someone who looks from above, or was put inside something, cannot walk there.
      if (!canStand(grid, pose, 0.2) || pose.eye > EYE_LINE + 0.6) {
        return hop({ ...to, heading: pose.heading, pitch: 0, eye: EYE_LINE });
      }
      const speed = current && isTowards(pose, current.course(), to) ? current.speed() : 0;
      return createWalk(floor(), { ...pose }, to, speed);
    },
  };
}
