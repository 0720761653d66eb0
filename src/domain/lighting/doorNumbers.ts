import type { HallPoint, Metres } from '../units';
import type { BuiltPlan } from './block';
import { hallAt } from './blocksOf';
import { pointOn, type Surface } from './surface';

/** Halls below this floor area (links, lobbies) bear no number. */
const NUMBERED_AREA = 200;
/** How far through a door one looks for the hall it leads to. */
const THROUGH: Metres = 8;

/** A hall's number over a door. */
export interface DoorNumber {
  readonly surface: Surface;
  /** Centre of the lettering on the lintel, along it and up. */
  readonly s: Metres;
  readonly t: Metres;
  /** Row of the picture of numbers: place of the hall among `numberedHalls`. */
  readonly row: number;
}

/** The halls that bear a number, in the plan's order. */
export function numberedHalls(plan: Pick<BuiltPlan, 'halls'>): BuiltPlan['halls'] {
  return plan.halls.filter(({ outline }) => {
    const xs = outline.map(([x]) => x);
    const zs = outline.map(([, z]) => z);
    return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...zs) - Math.min(...zs)) >= NUMBERED_AREA;
  });
}

/** Over each door, seen from a numbered hall: the number of the hall beyond, or of this one where the door leads out. */
export function doorNumbers(plan: BuiltPlan, surfaces: readonly Surface[]): readonly DoorNumber[] {
  const halls = numberedHalls(plan);
  const doors = plan.openings.filter(({ kind }) => kind === 'door').map(({ id }) => `${id}-lintel`);
  return surfaces.flatMap((surface) => {
    if (surface.part !== 'side' || surface.block === null || !doors.includes(surface.block)) return [];
    const at = (out: Metres): HallPoint => pointOn(surface, surface.width / 2, 0, out);
    const here = hallAt(plan, at(0.5).x, at(0.5).z);
    if (!here || !halls.includes(here)) return [];
    let shown = here;
    for (let into = 0.5; into <= THROUGH; into += 0.5) {
      const beyond = hallAt(plan, at(-into).x, at(-into).z);
      if (beyond && beyond !== here && halls.includes(beyond)) {
        shown = beyond;
        break;
      }
    }
    return [{ surface, s: surface.width / 2, t: 0.62, row: halls.indexOf(shown) }];
  });
}
