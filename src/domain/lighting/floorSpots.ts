import { isInside, zoneAt } from '../plan/zoneAt';
import { type Metres, type PlanPoint, toRadians } from '../units';
import type { UnsetSpot } from './balanceSpots';
import { type Block, type BuiltPlan, holds } from './block';
import { blocksOf, hallAt, runOf } from './blocksOf';
import { LEVELS } from './target';

const LAMP_HEIGHT: Metres = 5.05;
const BELOW_CEILING: Metres = 0.35;
/** Wide lamps, straight down: pools that run into one another. */
const HALF_ANGLE = toRadians(42);
const ROUTE_SPACING: Metres = 3.6;
/** Open floor is tried at the crossings of a grid this wide. */
const GRID: Metres = 1.2;
/** Open floor this far from every floor lamp gets one of its own. */
const APART: Metres = 3.4;
/** Floor lamps keep so far from walls, which have light enough of their own. */
const OFF_WALLS: Metres = 1.5;

/** Wide dim lamps for the floor: along the walking route, then wherever wide rooms would lose their floor in the dark. */
export function floorSpots(plan: BuiltPlan, quiet: number): readonly UnsetSpot[] {
  const onRoute = routePlaces(plan).filter((at) => heightAt(plan, at) > 2);
  const all = [...onRoute];
  for (const at of openFloor(plan)) {
    if (all.every((other) => Math.hypot(other.x - at.x, other.z - at.z) >= APART)) all.push(at);
  }
  return all.map(({ x, z }, n): UnsetSpot => {
    const isQuiet = zoneAt(plan.zones, { x, z })?.quiet ?? false;
    const level = n < onRoute.length ? LEVELS.route : LEVELS.openFloor;
    return {
      id: `floor/${n}`,
      mount: 'track',
      at: { x, y: heightAt(plan, { x, z }), z },
      aim: { x, y: 0, z },
      towards: { x: 0, y: 1, z: 0 },
      halfAngle: HALF_ANGLE,
      level: isQuiet ? level * quiet : level,
    };
  });
}

/** Height of lamps above a point; 0 outside the halls. */
function heightAt(plan: BuiltPlan, { x, z }: PlanPoint): Metres {
  const hall = hallAt(plan, x, z);
  return hall ? Math.min(LAMP_HEIGHT, hall.height - BELOW_CEILING) : 0;
}

function routePlaces(plan: BuiltPlan): readonly PlanPoint[] {
  const places: PlanPoint[] = [];
  let walked = ROUTE_SPACING / 2;
  plan.route.slice(1).forEach((to, n) => {
    const from = plan.route[n] ?? to;
    const { length, dx, dz } = runOf(from, to);
    for (; walked < length; walked += ROUTE_SPACING)
      places.push({ x: from[0] + dx * walked, z: from[1] + dz * walked });
    walked -= length;
  });
  return places;
}

/** Points of the floor that no wall, case or plinth is near to, hall by hall and row by row. */
function openFloor(plan: BuiltPlan): readonly PlanPoint[] {
  const blocks = blocksOf(plan);
  return plan.halls.flatMap(({ outline }) => {
    const xs = outline.map(([x]) => x);
    const zs = outline.map(([, z]) => z);
    const columns = Math.floor((Math.max(...xs) - Math.min(...xs)) / GRID);
    const rows = Math.floor((Math.max(...zs) - Math.min(...zs)) / GRID);
    return Array.from({ length: columns * rows }, (_, n) => ({
      x: Math.min(...xs) + ((n % columns) + 0.5) * GRID,
      z: Math.min(...zs) + (Math.floor(n / columns) + 0.5) * GRID,
    })).filter((at) => isInside(outline, at) && heightAt(plan, at) > 2 && isOpen(blocks, at));
  });
}

const isOpen = (blocks: readonly Block[], { x, z }: PlanPoint): boolean =>
  !blocks.some((block) => holds(block, { x, y: 0.1, z }, block.kind === 'wall' ? OFF_WALLS : 0.3));
