import type { HallData } from '../../domain/hall/hall';
import type { PickBox } from '../../domain/picking/pick';
import { exhibitBox, solidBox } from '../../domain/picking/pickBoxes';
import { solidsOf } from '../../domain/plan/solids';
import type { PlanPoint } from '../../domain/units';
import { residentCells } from '../../scene/exhibits/residentCells';
import type { GalleryState } from '../../state/galleryState';

/** The solids of the plan as boxes that block a ray; cases up to their deck only, for one points through the glass. */
export function solidBoxes(plan: HallData['plan']): readonly PickBox[] {
  const decks = new Map(plan.cases.map(({ id, deck }) => [id, deck]));
  return solidsOf(plan).map((solid) => solidBox(solid, decks.get(solid.id)));
}

/** The boxes of the exhibits drawn around a point. */
export function exhibitBoxes(hall: HallData, cells: GalleryState['cells'], at: PlanPoint): readonly PickBox[] {
  return residentCells(hall.cells, cells, new Set(), at).flatMap(({ exhibits }) => exhibits.map(exhibitBox));
}
