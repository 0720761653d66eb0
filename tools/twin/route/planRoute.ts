import type { Story } from '../../../src/domain/catalogue/schemas';
import type { Hang } from '../../../src/domain/hanging/placement';
import type { Plan, PlanHall, Zone } from '../../../src/domain/plan/schemas';
import { isInside } from '../../../src/domain/plan/zoneAt';
import { groupsOf } from './groupsOf';
import { planWalks } from './planWalks';
import type { RouteHall, RouteStop } from './routeModel';
import { waysOf } from './waysOf';
import { zoneOf } from './zoneOf';

export interface RouteInput {
  readonly plan: Plan;
  readonly hang: Hang;
  readonly stories: readonly Pick<Story, 'id' | 'order'>[];
}

/**
 * Both halls in walking order: every zone where something hangs, with its walls, cases and ways out. Pure; about half a
 * second, most of it for the walks between the stops.
 */
export function planRoute({ plan, hang, stories }: RouteInput): readonly RouteHall[] {
  const zones = inWalkingOrder(plan, hang);
  const walks = planWalks(plan, zones);
  const order = new Map(stories.map((story) => [story.id, story.order]));
  const stops = zones.map((zone, n): RouteStop => {
    const own = hang.placements.filter((placement) => placement.zone === zone.id);
    return {
      zone,
      at: n + 1,
      stories: [...new Set(own.map(({ story }) => story))].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
      groups: groupsOf(zone, plan, hang),
      ways: waysOf(zone, plan),
      onward: walks[n] ?? [],
    };
  });
  return plan.halls.map((hall) => ({
    hall,
    length: lengthOf(hall),
    stops: stops.filter(({ zone }) => isInside(hall.outline, { x: zone.anchor[0], z: zone.anchor[1] })),
  }));
}

/**
 * Rooms and bays in the plan's order. A passage with exhibits follows the bay where its first story hangs as well; one
 * with a wall text alone opens its section.
 */
function inWalkingOrder(plan: Plan, hang: Hang): readonly Zone[] {
  const orderOf = new Map(plan.zones.map(({ id, order }) => [id, order]));
  const rank = new Map<string, number>();
  for (const { id, order } of plan.zones) if (order !== null) rank.set(id, order);
  let last = 0;
  for (const { zone, story } of hang.placements) {
    last = orderOf.get(zone) ?? last;
    if (rank.has(zone)) continue;
    const bays = hang.placements.flatMap((other) => (other.story === story ? (orderOf.get(other.zone) ?? []) : []));
    rank.set(zone, (bays.length > 0 ? Math.max(...bays) : last) + 0.5);
  }
  for (const { id, section } of plan.zones) {
    if (rank.has(id) || !plan.features.some((feature) => zoneOf(feature, plan)?.id === id)) continue;
    const orders = plan.zones.flatMap((zone) => (zone.section === section ? (zone.order ?? []) : []));
    rank.set(id, Math.min(...orders) - 0.5);
  }
  return plan.zones
    .filter((zone) => rank.has(zone.id))
    .toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
}

function lengthOf({ outline }: PlanHall): number {
  const xs = outline.map(([x]) => x);
  return Math.max(...xs) - Math.min(...xs);
}
