/** Where a visitor can stand, and what of it can be reached from the entrance. */
import type { Metres, PlanPoint } from '../units';
import { type Footprint, footprintsOf, pointOf } from './footprints';
import { cornersOf, distanceToBox } from './orientedBox';
import type { Plan } from './schemas';
import { isInside } from './zoneAt';

/** Body radius of a visitor on foot. */
export const VISITOR_RADIUS: Metres = 0.25;
/** Grid spacing of the reachability search. */
const STEP: Metres = 0.1;
/** Side of the cells that index the bodies. */
const CELL: Metres = 2;
/** Nobody walks under anything lower than this. */
const HEADROOM: Metres = 2.1;

/** The floor of a plan. */
export interface Walkable {
  /** Distance to the nearest body or hall edge, at most `CELL`; 0 or less means no floor. */
  readonly clearanceAt: (point: PlanPoint) => Metres;
  /** True where a round visitor of the radius fits, on floor that can be walked to from the entrance. */
  readonly canStand: (point: PlanPoint, radius?: Metres) => boolean;
  /** Reached floor in square metres, for reports. */
  readonly area: number;
}

/** Finds the floor reachable from the plan's entrance; about 300,000 grid points for two halls. */
export function walkable(plan: Plan): Walkable {
  const index = indexBodies(footprintsOf(plan).filter((body) => body.y0 < HEADROOM));
  const halls = plan.halls.map((hall) => ({ outline: hall.outline, edges: edgesOf(hall.outline) }));
  const isFloor = (point: PlanPoint): boolean =>
    halls.some((hall) => isInside(hall.outline, point) || onEdge(hall, point));

  const clearanceAt = (point: PlanPoint): Metres => {
    if (!isFloor(point)) return 0;
    let least = CELL;
    for (const body of index.near(point)) least = Math.min(least, distanceToBox(body.box, point));
    return least;
  };
  const fits = (point: PlanPoint, radius: Metres): boolean => {
    if (!isFloor(point)) return false;
    for (const body of index.near(point)) if (distanceToBox(body.box, point) < radius - 1e-9) return false;
    return true;
  };
  const reached = flood(pointOf(plan.entrance.at), (point) => fits(point, VISITOR_RADIUS));
  return {
    clearanceAt,
    canStand: (point, radius = VISITOR_RADIUS) => fits(point, radius) && reached.has(point),
    area: reached.count * STEP * STEP,
  };
}

interface Edge {
  readonly a: PlanPoint;
  readonly b: PlanPoint;
}

const edgesOf = (outline: Plan['halls'][number]['outline']): readonly Edge[] =>
  outline.map((pair, n) => ({ a: pointOf(pair), b: pointOf(outline[(n + 1) % outline.length] ?? pair) }));

function onEdge(hall: { readonly edges: readonly Edge[] }, point: PlanPoint): boolean {
  return hall.edges.some(({ a, b }) => {
    const length = Math.hypot(b.x - a.x, b.z - a.z);
    const t = ((point.x - a.x) * (b.x - a.x) + (point.z - a.z) * (b.z - a.z)) / (length * length);
    return t >= 0 && t <= 1 && Math.abs((point.x - a.x) * (b.z - a.z) - (point.z - a.z) * (b.x - a.x)) / length < 1e-6;
  });
}

function indexBodies(bodies: readonly Footprint[]): { readonly near: (point: PlanPoint) => readonly Footprint[] } {
  const cells = new Map<string, Footprint[]>();
  const none: readonly Footprint[] = [];
  for (const body of bodies) {
    const corners = cornersOf(body.box);
    const xs = corners.map((corner) => corner.x);
    const zs = corners.map((corner) => corner.z);
    for (let i = Math.floor(Math.min(...xs) / CELL) - 1; i <= Math.floor(Math.max(...xs) / CELL) + 1; i += 1) {
      for (let j = Math.floor(Math.min(...zs) / CELL) - 1; j <= Math.floor(Math.max(...zs) / CELL) + 1; j += 1) {
        const list = cells.get(`${i},${j}`) ?? [];
        list.push(body);
        cells.set(`${i},${j}`, list);
      }
    }
  }
  return { near: ({ x, z }) => cells.get(`${Math.floor(x / CELL)},${Math.floor(z / CELL)}`) ?? none };
}

/** Floods from a start; a point counts as reached when one of the four grid points around it is. */
function flood(start: PlanPoint, isFree: (point: PlanPoint) => boolean) {
  const key = (i: number, j: number): number => (i + 5000) * 20000 + (j + 5000);
  const seen = new Set<number>();
  const queue: [number, number][] = [];
  const push = (i: number, j: number): void => {
    const k = key(i, j);
    if (seen.has(k) || !isFree({ x: i * STEP, z: j * STEP })) return;
    seen.add(k);
    queue.push([i, j]);
  };
  push(Math.round(start.x / STEP), Math.round(start.z / STEP));
  for (let at = 0; at < queue.length; at += 1) {
    const cell = queue[at];
    if (!cell) break;
    const [i, j] = cell;
    push(i + 1, j);
    push(i - 1, j);
    push(i, j + 1);
    push(i, j - 1);
  }
  const has = ({ x, z }: PlanPoint): boolean => {
    const i = Math.floor(x / STEP);
    const j = Math.floor(z / STEP);
    return seen.has(key(i, j)) || seen.has(key(i + 1, j)) || seen.has(key(i, j + 1)) || seen.has(key(i + 1, j + 1));
  };
  return { has, count: seen.size };
}
