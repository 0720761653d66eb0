import type { CellData, CellHead } from '../../domain/hall/hall';
import type { Metres, PlanPoint } from '../../domain/units';
import type { Loading } from '../../state/galleryState';

/** Stories this near are drawn; a drawn one goes again only when it is farther than `KEEP`. */
export const DRAW: Metres = 24;
export const KEEP: Metres = 29;

/** How near a story is drawn, and how far it may be before it goes again. */
export interface Reach {
  readonly draw: Metres;
  readonly keep: Metres;
}

/** What stands free or in cases is drawn farther away than what hangs: from afar walls have flat pictures of their own. */
export const THINGS_REACH: Reach = { draw: 36, keep: 40 };

/** Loaded cells to draw for a visitor at a point, in the hall's order. */
export function residentCells(
  heads: readonly CellHead[],
  cells: Readonly<Record<string, Loading<CellData>>>,
  drawn: ReadonlySet<string>,
  at: PlanPoint,
  { draw, keep }: Reach = { draw: DRAW, keep: KEEP },
): readonly CellData[] {
  return heads.flatMap((head) => {
    const cell = cells[head.story];
    if (cell?.status !== 'ready') return [];
    const dx = Math.max(head.min.x - at.x, 0, at.x - head.max.x);
    const dz = Math.max(head.min.z - at.z, 0, at.z - head.max.z);
    return Math.hypot(dx, dz) <= (drawn.has(head.story) ? keep : draw) ? [cell.value] : [];
  });
}
