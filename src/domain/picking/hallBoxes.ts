import type { CellData, HallData } from '../hall/hall';
import { solidsOf } from '../plan/solids';
import type { PickBox } from './pick';
import { exhibitBox, solidBox } from './pickBoxes';

/** The solids of a plan as boxes that block a ray; cases up to their deck only, for one points through the glass. */
export function solidBoxes(plan: HallData['plan']): readonly PickBox[] {
  const decks = new Map(plan.cases.map(({ id, deck }) => [id, deck]));
  return solidsOf(plan).map((solid) => solidBox(solid, decks.get(solid.id)));
}

/** The boxes of what hangs in these cells. */
export const exhibitBoxes = (cells: readonly CellData[]): readonly PickBox[] =>
  cells.flatMap(({ exhibits }) => exhibits.map(exhibitBox));
