import { type Radians, toRadians } from '../domain/units';

/** One flick of the stick turns by this; in steps, because a smooth turn makes one sick. */
export const SNAP: Radians = toRadians(30);
const FLICK = 0.7;
/** The stick must come back this far before it turns again. */
const REST = 0.35;

/** Reads a stick's sideways axis (-1..1) each frame and gives the turn of the moment it is flicked: `SNAP`, `-SNAP` or 0. */
export function createSnapTurn(): (axis: number) => Radians {
  let isArmed = true;
  return (axis) => {
    if (Math.abs(axis) < REST) isArmed = true;
    if (!isArmed || Math.abs(axis) < FLICK) return 0;
    isArmed = false;
    return axis > 0 ? SNAP : -SNAP;
  };
}
