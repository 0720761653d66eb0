/** The hangable runs of a plan's walls. */
import type { Metres, PlanPoint } from '../units';
import { doorsIn, type Footprint, footprintsOf, pointOf, wallBox } from './footprints';
import { cornersOf, type PlanBox } from './orientedBox';
import type { Plan, Wall } from './schemas';
import type { WallFace } from './wallFace';
import { zoneAt } from './zoneAt';

/** Runs shorter than this carry nothing (plan proposal, "capacity"). */
export const LEAST_RUN: Metres = 0.8;
/** Free floor that a picture needs in front of it (plan proposal, "capacity"). */
const LEAST_VIEWING_DEPTH: Metres = 1.4;
/** Bodies nearer to the face than this stand against it: wall cases, flush benches, abutting walls. */
const FLUSH: Metres = 0.2;
/** Bodies lower than this do not hide a picture. */
const SEE_OVER: Metres = 1.2;
/** Air kept beside a wall case or a flush bench, and beside a wall text. */
const CASE_AIR: Metres = 0.15;
const FEATURE_AIR: Metres = 0.3;
/** A wall text above this leaves the wall below it free. */
const HANG_TOP: Metres = 2.3;
const SAMPLE: Metres = 0.1;
/** How far in front of the wall the zone is asked for. */
const ZONE_PROBE: Metres = 0.45;

interface Span {
  readonly from: Metres;
  readonly to: Metres;
}

/**
 * Both sides of every wall without openings, abutting walls, wall cases, flush benches, places with less than 1.4 m free
 * in front, the spans of wall texts, runs under 0.8 m; cut where the zone changes. Ordered as the walls are.
 */
export function wallFaces(plan: Plan): WallFace[] {
  const bodies = footprintsOf(plan);
  return plan.walls.flatMap((wall) =>
    (['left', 'right'] as const).flatMap((side) => facesOn(wall, side, plan, bodies)),
  );
}

/** Unit vectors of one side of a wall: `along` to the right of someone facing it, `normal` towards that person. */
export function sideOf(wall: Wall, side: 'left' | 'right') {
  const box = wallBox(wall);
  const flip = side === 'right' ? 1 : -1;
  const along: PlanPoint = { x: flip * box.u.x + 0, z: flip * box.u.z + 0 };
  const normal: PlanPoint = { x: flip * box.v.x + 0, z: flip * box.v.z + 0 };
  return { box, along, normal };
}

function facesOn(wall: Wall, side: 'left' | 'right', plan: Plan, bodies: readonly Footprint[]): readonly WallFace[] {
  const { box, along, normal } = sideOf(wall, side);
  const length = 2 * box.halfU;
  const taken: Span[] = [
    ...doorsIn(wall, plan),
    ...plan.features
      .filter((feature) => feature.wall === wall.id && feature.side === side && feature.y - feature.h / 2 < HANG_TOP)
      .map((f) => ({ from: f.at - f.w / 2 - FEATURE_AIR, to: f.at + f.w / 2 + FEATURE_AIR })),
    ...bodies
      .filter((body) => body.id !== wall.id && !body.id.startsWith(`${wall.id}~`) && body.y0 < SEE_OVER)
      .flatMap((body) => blockedBy(body, box, normal)),
  ];
  const point = (t: Metres, out: Metres): PlanPoint => ({
    x: box.centre.x + (t - box.halfU) * box.u.x + (box.halfV + out) * normal.x,
    z: box.centre.z + (t - box.halfU) * box.u.z + (box.halfV + out) * normal.z,
  });
  const zoneOf = (t: Metres): string | null => zoneAt(plan.zones, point(t, ZONE_PROBE))?.id ?? null;
  return free({ from: 0, to: length }, taken)
    .flatMap((span) => cutAtZones(span, zoneOf))
    .filter(({ from, to, zone }) => zone !== null && to - from >= LEAST_RUN - 1e-9)
    .map(({ from, to, zone }, n) => ({
      id: `${wall.id}/${side}/${n}`,
      wall: wall.id,
      side,
      zone,
      origin: point(side === 'right' ? from : to, 0),
      along,
      normal,
      length: to - from,
      height: wall.height,
    }));
}

/** The span of a wall that a body keeps from being hung. */
function blockedBy(body: Footprint, wall: PlanBox, normal: PlanPoint): readonly Span[] {
  const local = cornersOf(body.box).map((corner) => {
    const dx = corner.x - wall.centre.x;
    const dz = corner.z - wall.centre.z;
    return { t: dx * wall.u.x + dz * wall.u.z + wall.halfU, out: dx * normal.x + dz * normal.z - wall.halfV };
  });
  const near = Math.min(...local.map((corner) => corner.out));
  const far = Math.max(...local.map((corner) => corner.out));
  if (far < 0.01) return [];
  const span = { from: Math.min(...local.map((c) => c.t)), to: Math.max(...local.map((c) => c.t)) };
  const isWall = body.kind === 'wall';
  if (near < FLUSH) return [isWall ? span : { from: span.from - CASE_AIR, to: span.to + CASE_AIR }];
  return near < LEAST_VIEWING_DEPTH && body.y1 > SEE_OVER ? [span] : [];
}

function free(whole: Span, taken: readonly Span[]): readonly Span[] {
  const sorted = [...taken].sort((a, b) => a.from - b.from || a.to - b.to);
  const rest: Span[] = [];
  let at = whole.from;
  for (const span of sorted) {
    if (span.from > at) rest.push({ from: at, to: Math.min(span.from, whole.to) });
    at = Math.max(at, span.to);
  }
  if (at < whole.to) rest.push({ from: at, to: whole.to });
  return rest.filter((span) => span.to - span.from > 1e-6);
}

function cutAtZones(span: Span, zoneOf: (t: Metres) => string | null): readonly (Span & { zone: string | null })[] {
  const pieces: (Span & { zone: string | null })[] = [];
  const steps = Math.max(1, Math.ceil((span.to - span.from) / SAMPLE));
  const at = (n: number): Metres => span.from + ((span.to - span.from) * n) / steps;
  let from = span.from;
  let zone = zoneOf(span.from + 1e-4);
  for (let n = 1; n <= steps; n += 1) {
    const next = zoneOf(n === steps ? span.to - 1e-4 : at(n));
    if (next === zone) continue;
    const cut = edgeBetween(at(n - 1), at(n), zone, zoneOf);
    pieces.push({ from, to: cut, zone });
    from = cut;
    zone = next;
  }
  pieces.push({ from, to: span.to, zone });
  return pieces;
}

/** Where the zone changes, to a millimetre. */
function edgeBetween(a: Metres, b: Metres, zone: string | null, zoneOf: (t: Metres) => string | null): Metres {
  let low = a;
  let high = b;
  while (high - low > 5e-4) {
    const middle = (low + high) / 2;
    if (zoneOf(middle) === zone) low = middle;
    else high = middle;
  }
  return Math.round(high * 1000) / 1000;
}

/** A feature's place in the hall: centre on the wall's surface and the direction it looks. */
export function featurePlace(plan: Pick<Plan, 'walls'>, feature: Plan['features'][number]) {
  const wall = plan.walls.find((candidate) => candidate.id === feature.wall);
  if (!wall) return null;
  const { box, along, normal } = sideOf(wall, feature.side);
  const start = pointOf(wall.from);
  return {
    along,
    normal,
    centre: {
      x: start.x + feature.at * box.u.x + box.halfV * normal.x,
      y: feature.y,
      z: start.z + feature.at * box.u.z + box.halfV * normal.z,
    },
  };
}
