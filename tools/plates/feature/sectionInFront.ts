import type { Section } from '../../../src/domain/catalogue/schemas';
import type { Plan } from '../../../src/domain/plan/schemas';
import { zoneAt } from '../../../src/domain/plan/zoneAt';
import { directionOf } from '../../../src/domain/units';
import { featurePlaques } from '../../compile/featurePlaques';

/** How far before the wall its reader stands, in metres. */
const READER = 1.2;

/** Section of the zone one stands in to read each wall text, by feature id; null in the link and outside all zones. */
export function sectionsInFront(plan: Plan): ReadonlyMap<string, Section | null> {
  return new Map(
    featurePlaques(plan).map(({ id, centre, facing }) => {
      const out = directionOf(facing);
      const zone = zoneAt(plan.zones, { x: centre.x + out.x * READER, z: centre.z + out.z * READER });
      return [id, zone === null || zone.section === 'link' ? null : zone.section];
    }),
  );
}
