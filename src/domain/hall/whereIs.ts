import { isInside } from '../plan/zoneAt';
import type { PlanPoint } from '../units';
import type { CellHead, HallData } from './hall';

/** What a visitor at some point would call the place. */
export interface Whereabouts {
  readonly hall: HallData['plan']['halls'][number] | null;
  readonly section: HallData['sections'][number] | null;
  /** The story of this zone whose exhibits hang nearest; null in passages. */
  readonly story: CellHead | null;
}

/** Where a point of the plan lies: hall, section and story. `zone` is the id of the plan's zone there, if any. */
export function whereIs(data: HallData, point: PlanPoint, zone: string | null): Whereabouts {
  const found = data.plan.zones.find((candidate) => candidate.id === zone) ?? null;
  const cells = zone === null ? [] : data.cells.filter((cell) => cell.zones.includes(zone));
  return {
    hall: data.plan.halls.find((hall) => isInside(hall.outline, point)) ?? null,
    section: data.sections.find((section) => section.id === found?.section) ?? null,
    story: cells.reduce<CellHead | null>(
      (best, cell) => (best && distanceTo(best, point) <= distanceTo(cell, point) ? best : cell),
      null,
    ),
  };
}

function distanceTo({ min, max }: CellHead, { x, z }: PlanPoint): number {
  const outX = Math.max(min.x - x, 0, x - max.x);
  const outZ = Math.max(min.z - z, 0, z - max.z);
  return Math.hypot(outX, outZ);
}
