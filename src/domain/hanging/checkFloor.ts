/** Rules of the floor: main route, aisles beside cases, a turning circle in every bay. */
import { footprintsOf, furnitureBox, pointOf } from '../plan/footprints';
import { boxAlong, overlapOf } from '../plan/orientedBox';
import type { Plan } from '../plan/schemas';
import type { Walkable } from '../plan/walkable';
import { isInside } from '../plan/zoneAt';
import { distanceBetween, type Metres, type PlanPoint } from '../units';
import type { HangFile } from './schemas';
import { type Rules, rulesOf } from './sizes';
import { inMetres, TOLERANCE, type Violation } from './violation';

/** The drawn route may be walked this far to its side (plan proposal, "checks"). */
const ROUTE_SHIFT: Metres = 1.5;
/** Between a case and a bench someone passes who sits down: half an aisle's rule would block nobody (plan proposal, "checks"). */
const BESIDE_BENCH: Metres = 1.5;

/** Every rule of the floor that a plan breaks. */
export function checkFloor(plan: Plan, file: HangFile, floor: Walkable): Violation[] {
  const rules = rulesOf(file);
  return [...checkRoute(plan, floor, rules), ...checkAisles(plan, rules), ...checkTurning(plan, floor, rules)];
}

const broken = (rule: Violation['rule'], where: string, found: Metres, wanted: Metres): Violation => ({
  story: null,
  exhibit: null,
  rule,
  where,
  found: inMetres(found),
  wanted: inMetres(wanted),
});

/** A disc as wide as the main route rolls along it. The first and last metre stand in the entrance and the exit. */
function checkRoute(plan: Plan, floor: Walkable, rules: Rules): Violation[] {
  const found: Violation[] = [];
  const points = plan.route.map(pointOf);
  const total = points.reduce(
    (sum, point, n) => sum + (n === 0 ? 0 : distanceBetween(points[n - 1] ?? point, point)),
    0,
  );
  let walked = 0;
  points.forEach((b, n) => {
    const a = points[n - 1];
    if (!a) return;
    const length = distanceBetween(a, b);
    const along = { x: (b.x - a.x) / length, z: (b.z - a.z) / length };
    for (let s = 0; s < length; s += 0.5) {
      if (walked + s < 1 || walked + s > total - 1) continue;
      const width = 2 * widest({ x: a.x + along.x * s, z: a.z + along.z * s }, along, floor);
      if (width < rules.mainRoute - 0.01)
        found.push(
          broken(
            'main route',
            `route near ${(a.x + along.x * s).toFixed(1)}, ${(a.z + along.z * s).toFixed(1)}`,
            width,
            rules.mainRoute,
          ),
        );
    }
    walked += length;
  });
  return found;
}

function widest(point: PlanPoint, along: PlanPoint, floor: Walkable): Metres {
  let best = 0;
  for (let shift = -ROUTE_SHIFT; shift <= ROUTE_SHIFT + 1e-9; shift += 0.05) {
    best = Math.max(best, floor.clearanceAt({ x: point.x - along.z * shift, z: point.z + along.x * shift }));
  }
  return best;
}

/** Free floor before the long sides of table and free cases and before the front of wall cases. */
function checkAisles(plan: Plan, rules: Rules): Violation[] {
  const bodies = footprintsOf(plan).filter((body) => body.kind !== 'lintel');
  return plan.cases.flatMap((piece) => {
    const box = furnitureBox(piece);
    const sides = piece.type === 'wall' ? [1] : [1, -1];
    return sides.flatMap((sign) => {
      const strip = (depth: Metres) => {
        const from = { x: box.centre.x + sign * box.v.x * box.halfV, z: box.centre.z + sign * box.v.z * box.halfV };
        return boxAlong(
          from,
          { x: from.x + sign * box.v.x * depth, z: from.z + sign * box.v.z * depth },
          2 * box.halfU,
        );
      };
      return bodies
        .filter((body) => body.id !== piece.id)
        .flatMap((body) => {
          const wanted = body.kind === 'bench' ? BESIDE_BENCH : rules.aisle;
          const depth = overlapOf(strip(wanted), body.box);
          return depth > 0.01
            ? [broken('aisle', `${piece.id} and ${body.id}`, Math.max(0, wanted - depth), wanted)]
            : [];
        });
    });
  });
}

function checkTurning(plan: Plan, floor: Walkable, rules: Rules): Violation[] {
  return plan.zones
    .filter((zone) => zone.kind === 'bay' || zone.kind === 'room')
    .flatMap((zone) => {
      const xs = zone.outline.map((pair) => pair[0]);
      const zs = zone.outline.map((pair) => pair[1]);
      let best = 0;
      for (let x = Math.min(...xs); x <= Math.max(...xs); x += 0.15) {
        for (let z = Math.min(...zs); z <= Math.max(...zs); z += 0.15) {
          const point = { x, z };
          if (!isInside(zone.outline, point)) continue;
          const clearance = floor.clearanceAt(point);
          if (clearance > best && floor.canStand(point)) best = clearance;
        }
      }
      return 2 * best < rules.turningCircle - TOLERANCE
        ? [broken('turning circle', zone.id, 2 * best, rules.turningCircle)]
        : [];
    });
}
