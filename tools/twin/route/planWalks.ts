import type { Plan, Zone } from '../../../src/domain/plan/schemas';
import { solidsOf } from '../../../src/domain/plan/solids';
import { collisionGrid } from '../../../src/domain/routes/collisionGrid';
import { findWay } from '../../../src/domain/routes/findWay';
import { floorOf } from '../../../src/domain/routes/floorOf';
import { distanceBetween, type Metres, type PlanPoint } from '../../../src/domain/units';
import { bearingTowards } from './bearing';
import type { RouteLeg } from './routeModel';

/** Shorter pieces of a way than this are a step aside and are not told. */
const SHORTEST_TOLD: Metres = 1;

/** The walk from each zone's anchor to the next one's, in straight pieces; the last zone has none. */
export function planWalks(plan: Plan, zones: readonly Zone[]): readonly (readonly RouteLeg[])[] {
  const floor = floorOf(collisionGrid(solidsOf(plan), plan.halls));
  return zones.map((zone, n) => {
    const next = zones[n + 1];
    const way = next ? findWay(floor, anchorOf(zone), anchorOf(next)) : null;
    return way ? legsOf(way) : [];
  });
}

/** A way as one would tell it: pieces in the same direction are one, steps aside are left out. */
export function legsOf(way: readonly PlanPoint[]): readonly RouteLeg[] {
  const legs: RouteLeg[] = [];
  way.forEach((point, n) => {
    const before = way[n - 1];
    if (!before) return;
    const bearing = bearingTowards(before, point);
    const length = distanceBetween(before, point);
    const last = legs.at(-1);
    if (last?.bearing === bearing) legs[legs.length - 1] = { bearing, length: last.length + length };
    else legs.push({ bearing, length });
  });
  const told = legs.filter(({ length }) => length >= SHORTEST_TOLD);
  return told.length > 0 ? told : legs.slice(0, 1);
}

const anchorOf = (zone: Zone): PlanPoint => ({ x: zone.anchor[0], z: zone.anchor[1] });
