import type { CellData, CellHead } from '../../domain/hall/hall';
import type { Metres, PlanPoint } from '../../domain/units';
import type { Loading } from '../../state/galleryState';

/** Stories this near are drawn; a drawn one goes again only when it is farther than `KEEP`. */
export const DRAW: Metres = 24;
export const KEEP: Metres = 29;

/** Loaded cells to draw for a visitor at a point, in the hall's order. */
export function residentCells(
  heads: readonly CellHead[],
  cells: Readonly<Record<string, Loading<CellData>>>,
  drawn: ReadonlySet<string>,
  at: PlanPoint,
): readonly CellData[] {
  return heads.flatMap((head) => {
    const cell = cells[head.story];
    if (cell?.status !== 'ready') return [];
    const dx = Math.max(head.min.x - at.x, 0, at.x - head.max.x);
    const dz = Math.max(head.min.z - at.z, 0, at.z - head.max.z);
    return Math.hypot(dx, dz) <= (drawn.has(head.story) ? KEEP : DRAW) ? [cell.value] : [];
  });
}
