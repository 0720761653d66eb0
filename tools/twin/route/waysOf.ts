import { footprintsOf } from '../../../src/domain/plan/footprints';
import { distanceToBox, type PlanBox } from '../../../src/domain/plan/orientedBox';
import type { Plan, Zone } from '../../../src/domain/plan/schemas';
import { isInside, zoneAt } from '../../../src/domain/plan/zoneAt';
import { headingOf, type Metres, type PlanPoint } from '../../../src/domain/units';
import { groupBy } from '../groupBy';
import { type Bearing, bearingOf } from './bearing';
import type { Beyond, RouteWay } from './routeModel';

/** Distance between two looks through a zone's edge. */
const SAMPLE: Metres = 0.1;
/** A look goes from this far inside the edge to this far outside: through a wall's thickness and a step beyond. */
const INSIDE: Metres = 0.1;
const OUTSIDE: Metres = 0.6;
/** Narrower gaps than this are no way for anybody. */
const NARROWEST: Metres = 0.8;

interface Edge {
  readonly from: PlanPoint;
  readonly along: PlanPoint;
  readonly out: PlanPoint;
  readonly length: Metres;
}

/**
 * Where one can walk out of a zone: the free stretches of its edge, each with its side, its width and what lies beyond.
 * Found by looking through the edge, so that it is true whatever the plan calls its openings.
 */
export function waysOf(zone: Zone, plan: Plan): readonly RouteWay[] {
  const bodies = footprintsOf(plan)
    .filter(({ kind }) => kind !== 'lintel')
    .map(({ box }) => box);
  const stretches = edgesOf(zone).flatMap((edge) => stretchesOf(edge, zone, plan, bodies));
  return [...groupBy(stretches, ({ side, to }) => `${side} ${nameOf(to)}`).values()].flatMap((same) => {
    const [first] = same;
    const width = same.reduce((sum, stretch) => sum + stretch.width, 0);
    return first ? [{ ...first, width: Math.round(width * 10) / 10 }] : [];
  });
}

/** The free stretches of one side that are wide enough to walk through. */
function stretchesOf(edge: Edge, zone: Zone, plan: Plan, bodies: readonly PlanBox[]): readonly RouteWay[] {
  const side = bearingOf(headingOf(edge.out));
  const count = Math.max(1, Math.round(edge.length / SAMPLE));
  const step = edge.length / count;
  const stretches: { readonly side: Bearing; width: Metres; readonly to: Beyond }[] = [];
  let isOpen = false;
  for (let n = 0; n < count; n += 1) {
    const seen = lookThrough(edge, (n + 0.5) * step, plan, bodies);
    const to = seen !== null && nameOf(seen) !== zone.id ? seen : null;
    const last = stretches.at(-1);
    if (to !== null && isOpen && last && nameOf(last.to) === nameOf(to)) last.width += step;
    else if (to !== null) stretches.push({ side, width: step, to });
    isOpen = to !== null;
  }
  return stretches.filter(({ width }) => width >= NARROWEST);
}

/** What lies beyond a point of the edge; null where something stands in between. */
function lookThrough(edge: Edge, t: Metres, plan: Plan, bodies: readonly PlanBox[]): Beyond | null {
  const at = (out: Metres): PlanPoint => ({
    x: edge.from.x + edge.along.x * t + edge.out.x * out,
    z: edge.from.z + edge.along.z * t + edge.out.z * out,
  });
  for (let out = -INSIDE; out <= OUTSIDE; out += SAMPLE) {
    if (bodies.some((box) => distanceToBox(box, at(out)) === 0)) return null;
  }
  const beyond = at(OUTSIDE);
  const isFloor = plan.halls.some(({ outline }) => isInside(outline, beyond));
  return zoneAt(plan.zones, beyond) ?? (isFloor ? 'floor' : 'outside');
}

const nameOf = (beyond: Beyond): string => (typeof beyond === 'string' ? beyond : beyond.id);

/** The sides of a zone's outline, each with the direction that leads out. */
function edgesOf({ outline }: Zone): readonly Edge[] {
  return outline.flatMap(([x, z], n) => {
    const [toX, toZ] = outline[(n + 1) % outline.length] ?? [x, z];
    const length = Math.hypot(toX - x, toZ - z);
    if (length === 0) return [];
    const along = { x: (toX - x) / length, z: (toZ - z) / length };
    const left = { x: along.z, z: -along.x };
    const middle = { x: (x + toX) / 2 + left.x * 0.01, z: (z + toZ) / 2 + left.z * 0.01 };
    const out = isInside(outline, middle) ? { x: -left.x, z: -left.z } : left;
    return [{ from: { x, z }, along, out, length }];
  });
}
