/** Footprints of everything that stands in the plan, and their heights. */
import type { Metres, PlanPoint } from '../units';
import { boxAlong, boxOf, type PlanBox } from './orientedBox';
import type { Bench, DisplayCase, Plan, Plinth, Wall } from './schemas';

/** One body of the plan seen from above. `y0` to `y1` above the floor. */
export interface Footprint {
  readonly id: string;
  readonly kind: 'wall' | 'lintel' | 'case' | 'plinth' | 'bench';
  readonly box: PlanBox;
  readonly y0: Metres;
  readonly y1: Metres;
}

/** The part of a plan that has bodies; the plan file and the compiled hall's plan both fit. */
export type PlanBodies = Pick<Plan, 'walls' | 'openings' | 'cases' | 'plinths' | 'benches'>;

const EPS = 1e-6;

/** A file's `[x, z]` as a plan point. */
export const pointOf = (pair: readonly [number, number]): PlanPoint => ({ x: pair[0], z: pair[1] });

/** Rectangle of a case, plinth or bench; local +z is its front. */
export const furnitureBox = (piece: DisplayCase | Plinth | Bench): PlanBox =>
  boxOf(pointOf(piece.center), piece.size[0], piece.size[2], piece.rotationDeg);

/** Rectangle of a whole wall, openings not cut out. */
export const wallBox = (wall: Wall): PlanBox => boxAlong(pointOf(wall.from), pointOf(wall.to), wall.thickness);

/** Spans `[from, to]` in metres along a wall that doors cut out of it, with the door's height. */
export function doorsIn(
  wall: Wall,
  plan: Pick<Plan, 'openings'>,
): readonly { from: Metres; to: Metres; height: Metres }[] {
  const box = wallBox(wall);
  return plan.openings
    .filter((opening) => opening.kind === 'door')
    .flatMap((opening) => {
      const ends = [pointOf(opening.from), pointOf(opening.to)].map((end) => ({
        u: (end.x - box.centre.x) * box.u.x + (end.z - box.centre.z) * box.u.z + box.halfU,
        v: (end.x - box.centre.x) * box.v.x + (end.z - box.centre.z) * box.v.z,
      }));
      if (ends.some((end) => Math.abs(end.v) > box.halfV + 0.01)) return [];
      const from = Math.max(0, Math.min(...ends.map((end) => end.u)));
      const to = Math.min(2 * box.halfU, Math.max(...ends.map((end) => end.u)));
      return to - from > EPS ? [{ from, to, height: opening.height }] : [];
    })
    .sort((a, b) => a.from - b.from);
}

/** Every body of the plan. Walls are cut at doors; what is left of a wall above a door is a lintel. */
export function footprintsOf(plan: PlanBodies): readonly Footprint[] {
  const piece =
    (kind: Footprint['kind']) =>
    (item: DisplayCase | Plinth | Bench): Footprint => ({
      id: item.id,
      kind,
      box: furnitureBox(item),
      y0: 0,
      y1: item.size[1],
    });
  return [
    ...plan.walls.flatMap((wall) => wallPieces(wall, plan)),
    ...gapLintels(plan),
    ...plan.cases.map(piece('case')),
    ...plan.plinths.map(piece('plinth')),
    ...plan.benches.map(piece('bench')),
  ];
}

function wallPieces(wall: Wall, plan: PlanBodies): readonly Footprint[] {
  const box = wallBox(wall);
  const doors = doorsIn(wall, plan);
  if (doors.length === 0) return [{ id: wall.id, kind: 'wall', box, y0: 0, y1: wall.height }];
  const part = (from: Metres, to: Metres): PlanBox => ({
    ...box,
    centre: along(box, (from + to) / 2),
    halfU: (to - from) / 2,
  });
  const pieces: Footprint[] = [];
  let at = 0;
  doors.forEach((door, n) => {
    if (door.from - at > EPS) {
      pieces.push({ id: `${wall.id}~${n}`, kind: 'wall', box: part(at, door.from), y0: 0, y1: wall.height });
    }
    if (wall.height - door.height > EPS) {
      pieces.push({
        id: `${wall.id}~lintel-${n}`,
        kind: 'lintel',
        box: part(door.from, door.to),
        y0: door.height,
        y1: wall.height,
      });
    }
    at = door.to;
  });
  if (2 * box.halfU - at > EPS) {
    pieces.push({
      id: `${wall.id}~${doors.length}`,
      kind: 'wall',
      box: part(at, 2 * box.halfU),
      y0: 0,
      y1: wall.height,
    });
  }
  return pieces;
}

/** Doors drawn as a gap between two walls get their lintel too: as thick and high as the walls they part. */
function gapLintels(plan: PlanBodies): readonly Footprint[] {
  return plan.openings
    .filter((opening) => opening.kind === 'door')
    .flatMap((opening) => {
      const a = pointOf(opening.from);
      const b = pointOf(opening.to);
      if (plan.walls.some((wall) => doorsIn(wall, { openings: [opening] }).length > 0)) return [];
      const beside = plan.walls.find((wall) => isEndOf(wall, a) || isEndOf(wall, b));
      if (!beside || beside.height - opening.height < EPS) return [];
      const wall = wallBox(beside);
      const flat = boxAlong(a, b, beside.thickness);
      const shift = (wall.centre.x - a.x) * flat.v.x + (wall.centre.z - a.z) * flat.v.z;
      const centre = { x: flat.centre.x + shift * flat.v.x, z: flat.centre.z + shift * flat.v.z };
      return [
        {
          id: `${opening.id}~lintel`,
          kind: 'lintel' as const,
          box: { ...flat, centre },
          y0: opening.height,
          y1: beside.height,
        },
      ];
    });
}

const isEndOf = (wall: Wall, point: PlanPoint): boolean =>
  [wall.from, wall.to].some((end) => Math.hypot(end[0] - point.x, end[1] - point.z) <= wall.thickness / 2 + 0.02);

const along = (box: PlanBox, t: Metres): PlanPoint => ({
  x: box.centre.x + (t - box.halfU) * box.u.x,
  z: box.centre.z + (t - box.halfU) * box.u.z,
});
