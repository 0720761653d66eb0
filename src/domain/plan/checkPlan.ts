/** Faults of a plan that its form alone does not show. */
import type { Issue } from '../catalogue/issue';
import { distanceBetween, type PlanPoint } from '../units';
import { type Footprint, footprintsOf, furnitureBox, pointOf, wallBox } from './footprints';
import { cornersOf, overlapOf, toLocal } from './orientedBox';
import type { Plan } from './schemas';
import { isInside } from './zoneAt';

type Report = (path: string, value: unknown, reason: string) => void;

/** Bodies may touch, or reach this far into each other by rounding. */
const TOUCH = 0.005;

/** Every fault across the parts of a plan, in the order of the file. */
export function checkPlan(file: string, plan: Plan): readonly Issue[] {
  const issues: Issue[] = [];
  const report: Report = (path, value, reason) =>
    issues.push({ file, path, value: JSON.stringify(value) ?? '', reason });
  checkIds(plan, report);
  checkWalls(plan, report);
  checkOpenings(plan, report);
  checkFurniture(plan, report);
  checkOverlaps(plan, report);
  checkFeatures(plan, report);
  checkPoints(plan, report);
  return issues;
}

function checkIds(plan: Plan, report: Report): void {
  const seen = new Map<string, string>();
  const lists = ['walls', 'openings', 'cases', 'plinths', 'benches', 'zones', 'features'] as const;
  for (const list of lists) {
    plan[list].forEach((part, n) => {
      const path = `${list}[${n}](${part.id}).id`;
      const first = seen.get(part.id);
      if (first === undefined) seen.set(part.id, path);
      else report(path, part.id, `this id is already used at ${first}`);
    });
  }
}

function checkWalls(plan: Plan, report: Report): void {
  plan.walls.forEach((wall, n) => {
    const length = distanceBetween(pointOf(wall.from), pointOf(wall.to));
    if (length < 0.3) report(`walls[${n}](${wall.id}).to`, wall.to, 'a wall is at least 0.3 m long');
    if (!plan.halls.some((hall) => nearHall(hall.outline, pointOf(wall.from)))) {
      report(`walls[${n}](${wall.id}).from`, wall.from, 'a wall starts in a hall or along its edge');
    }
  });
}

function checkOpenings(plan: Plan, report: Report): void {
  plan.openings.forEach((opening, n) => {
    for (const end of ['from', 'to'] as const) {
      const point = pointOf(opening[end]);
      const touches = plan.walls.some((wall) => {
        const box = wallBox(wall);
        const local = toLocal(box, point);
        return Math.abs(local.u) <= box.halfU + 0.35 && Math.abs(local.v) <= box.halfV + 0.1;
      });
      if (!touches) report(`openings[${n}](${opening.id}).${end}`, opening[end], 'no wall ends or passes here');
    }
  });
}

function checkFurniture(plan: Plan, report: Report): void {
  const zones = new Set(plan.zones.map((zone) => zone.id));
  for (const list of ['cases', 'plinths', 'benches'] as const) {
    plan[list].forEach((piece, n) => {
      const path = `${list}[${n}](${piece.id})`;
      if (piece.zone !== null && !zones.has(piece.zone))
        report(`${path}.zone`, piece.zone, 'there is no zone of this id');
      const outside = cornersOf(furnitureBox(piece)).some(
        (corner) => !plan.halls.some((hall) => isInsideOrOn(hall.outline, corner)),
      );
      if (outside) report(`${path}.center`, piece.center, 'it reaches outside the halls');
    });
  }
  plan.cases.forEach((piece, n) => {
    if (piece.deck >= piece.size[1])
      report(`cases[${n}](${piece.id}).deck`, piece.deck, 'the deck lies below the top of the case');
  });
  plan.cases.forEach((piece, n) => {
    if (piece.type !== 'wall') return;
    const box = furnitureBox(piece);
    const back = { x: box.centre.x - (box.halfV + 0.03) * box.v.x, z: box.centre.z - (box.halfV + 0.03) * box.v.z };
    const carried = plan.walls.some((wall) => {
      const local = toLocal(wallBox(wall), back);
      return Math.abs(local.u) <= wallBox(wall).halfU && Math.abs(local.v) <= wall.thickness / 2;
    });
    if (!carried)
      report(
        `cases[${n}](${piece.id}).rotationDeg`,
        piece.rotationDeg,
        'the back (local -z) of a wall case stands against a wall',
      );
  });
}

function checkOverlaps(plan: Plan, report: Report): void {
  const bodies = footprintsOf(plan).filter((body) => body.kind !== 'lintel');
  const name = (body: Footprint): string => `${body.kind} ${body.id}`;
  bodies.forEach((a, n) => {
    for (const b of bodies.slice(n + 1)) {
      if (a.kind === 'wall' && b.kind === 'wall') continue;
      const depth = overlapOf(a.box, b.box);
      if (depth > TOUCH) report(name(b), depth.toFixed(3), `it reaches ${depth.toFixed(3)} m into ${name(a)}`);
    }
  });
}

function checkFeatures(plan: Plan, report: Report): void {
  plan.features.forEach((feature, n) => {
    const path = `features[${n}](${feature.id})`;
    const wall = plan.walls.find((candidate) => candidate.id === feature.wall);
    if (!wall) {
      report(`${path}.wall`, feature.wall, 'there is no wall of this id');
      return;
    }
    const length = distanceBetween(pointOf(wall.from), pointOf(wall.to));
    if (feature.at - feature.w / 2 < 0 || feature.at + feature.w / 2 > length) {
      report(`${path}.at`, feature.at, `it reaches beyond its wall, which is ${length.toFixed(2)} m long`);
    }
    if (feature.y + feature.h / 2 > wall.height)
      report(`${path}.y`, feature.y, `it reaches above its wall, which is ${wall.height} m high`);
    plan.features.slice(0, n).forEach((other) => {
      const same = other.wall === feature.wall && other.side === feature.side;
      const apartU = Math.abs(other.at - feature.at) >= (other.w + feature.w) / 2;
      const apartY = Math.abs(other.y - feature.y) >= (other.h + feature.h) / 2;
      if (same && !apartU && !apartY) report(`${path}.at`, feature.at, `it covers ${other.id}`);
    });
  });
}

function checkPoints(plan: Plan, report: Report): void {
  const walls = footprintsOf(plan).filter((body) => body.y0 < 2.1);
  const isFree = (point: PlanPoint): boolean =>
    walls.every((body) => {
      const local = toLocal(body.box, point);
      return Math.abs(local.u) >= body.box.halfU || Math.abs(local.v) >= body.box.halfV;
    });
  const inHall = (point: PlanPoint): boolean => plan.halls.some((hall) => isInsideOrOn(hall.outline, point));
  plan.route.forEach((pair, n) => {
    const point = pointOf(pair);
    if (!inHall(point)) report(`route[${n}]`, pair, 'the route leaves the halls here');
    else if (!isFree(point)) report(`route[${n}]`, pair, 'the route runs into a wall or a piece of furniture here');
  });
  plan.zones.forEach((zone, n) => {
    if (!inHall(pointOf(zone.anchor)))
      report(`zones[${n}](${zone.id}).anchor`, zone.anchor, 'the anchor lies outside the halls');
  });
  const start = pointOf(plan.entrance.at);
  if (!inHall(start) || !isFree(start))
    report('entrance.at', plan.entrance.at, 'the visit starts on free floor inside a hall');
}

/** Inside, or within 5 mm of the edge. */
function isInsideOrOn(outline: Plan['halls'][number]['outline'], point: PlanPoint): boolean {
  const e = 0.005;
  return [
    [0, 0],
    [e, e],
    [-e, e],
    [e, -e],
    [-e, -e],
  ].some(([dx = 0, dz = 0]) => isInside(outline, { x: point.x + dx, z: point.z + dz }));
}

function nearHall(outline: Plan['halls'][number]['outline'], point: PlanPoint): boolean {
  const reach = 0.35;
  return [-reach, 0, reach].some((dx) =>
    [-reach, 0, reach].some((dz) => isInside(outline, { x: point.x + dx, z: point.z + dz })),
  );
}
