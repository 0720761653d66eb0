import type { DisplayCase, Opening, Wall } from '../plan/schemas';
import { type Metres, toRadians } from '../units';
import type { Block, BuiltPlan } from './block';

/** A seat is a slab on legs: light passes under it. Height of the slab in metres. */
export const SEAT_DEPTH: Metres = 0.07;
/** Head of a wall case, holding its lamps. */
export const CANOPY_DEPTH: Metres = 0.14;
/** Closed leaves of an outer door. */
const LEAF_THICKNESS: Metres = 0.06;
/** A door belongs to the walls whose centre line passes this close to its threshold. */
const DOOR_REACH: Metres = 0.4;

/** Every upright body of a plan: walls cut at doors, lintels over them, door leaves, case bodies, plinths, benches. */
export function blocksOf(plan: BuiltPlan): readonly Block[] {
  const doors = plan.openings.filter(({ kind }) => kind === 'door');
  return [
    ...plan.walls.flatMap((wall) => wallBlocks(wall, doors)),
    ...doors.flatMap((door) => doorBlocks(door, plan)),
    ...plan.cases.flatMap(caseBlocks),
    ...plan.plinths.map((plinth) =>
      boxOn(plinth.id, 'plinth', plinth.center, plinth.size, toRadians(plinth.rotationDeg), 0),
    ),
    ...plan.benches.map(({ id, center, size, rotationDeg }) =>
      boxOn(id, 'bench', center, [size[0], SEAT_DEPTH, size[2]], toRadians(rotationDeg), size[1] - SEAT_DEPTH),
    ),
  ];
}

/** Direction and length of a segment on the plan. */
export function runOf(from: readonly [number, number], to: readonly [number, number]) {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return { length, dx: (to[0] - from[0]) / length, dz: (to[1] - from[1]) / length };
}

/** Where along a wall's centre line a door stands, or null when the door is not in that wall's line. */
function doorSpan(wall: Wall, door: Opening): readonly [Metres, Metres] | null {
  const { dx, dz } = runOf(wall.from, wall.to);
  const along = ([x, z]: readonly [number, number]): number => (x - wall.from[0]) * dx + (z - wall.from[1]) * dz;
  const across = ([x, z]: readonly [number, number]): number =>
    Math.abs((z - wall.from[1]) * dx - (x - wall.from[0]) * dz);
  if (across(door.from) > DOOR_REACH || across(door.to) > DOOR_REACH) return null;
  const [a, b] = [along(door.from), along(door.to)];
  return a < b ? [a, b] : [b, a];
}

function wallBlocks(wall: Wall, doors: readonly Opening[]): Block[] {
  const { length } = runOf(wall.from, wall.to);
  const spans = doors
    .flatMap((door) => {
      const span = doorSpan(wall, door);
      return span && span[1] > 0.01 && span[0] < length - 0.01 ? [span] : [];
    })
    .toSorted((a, b) => a[0] - b[0]);
  const pieces: [Metres, Metres][] = [];
  let start = 0;
  for (const [from, to] of spans) {
    if (from > start) pieces.push([start, from]);
    start = Math.max(start, to);
  }
  if (start < length - 0.01) pieces.push([start, length]);
  return pieces.map(([from, to], index) =>
    wallPiece(pieces.length > 1 ? `${wall.id}-${index}` : wall.id, 'wall', wall, [from, to], [0, wall.height]),
  );
}

function wallPiece(
  id: string,
  kind: Block['kind'],
  wall: Wall,
  [from, to]: readonly [Metres, Metres],
  [bottom, top]: readonly [Metres, Metres],
): Block {
  const { dx, dz } = runOf(wall.from, wall.to);
  const middle = (from + to) / 2;
  return {
    id,
    kind,
    owner: wall.id,
    centre: { x: wall.from[0] + dx * middle, y: (bottom + top) / 2, z: wall.from[1] + dz * middle },
    half: { x: (to - from) / 2, y: (top - bottom) / 2, z: wall.thickness / 2 },
    yaw: Math.atan2(-dz, dx),
  };
}

/** Lintel over a door and, where the door leads out of the halls, its closed leaves at the outer edge of the wall. */
function doorBlocks(door: Opening, plan: BuiltPlan): Block[] {
  const wall = plan.walls.find((candidate) => candidate.role === 'outer' && touches(candidate, door));
  const span = wall && doorSpan(wall, door);
  if (!wall || !span) return [];
  const lintel = wallPiece(`${door.id}-lintel`, 'lintel', wall, span, [door.height, wall.height]);
  return leadsOutside(door, plan) ? [lintel, ...leavesOf(door, plan, wall, span)] : [lintel];
}

function touches(wall: Wall, door: Opening): boolean {
  const { length } = runOf(wall.from, wall.to);
  const span = doorSpan(wall, door);
  return span !== null && span[0] < length + 0.01 && span[1] > -0.01;
}

function leavesOf(door: Opening, plan: BuiltPlan, wall: Wall, [from, to]: readonly [Metres, Metres]): Block[] {
  const { dx, dz } = runOf(wall.from, wall.to);
  const middle = { x: (door.from[0] + door.to[0]) / 2, z: (door.from[1] + door.to[1]) / 2 };
  // +1 when the halls lie on the wall's left side, so that the leaves stand on its right.
  const outward = hallAt(plan, middle.x + dz * 0.5, middle.z - dx * 0.5) ? 1 : -1;
  const offset = outward * (wall.thickness / 2 - LEAF_THICKNESS / 2);
  const centreOfDoor = (from + to) / 2;
  return [
    [from, centreOfDoor - 0.006],
    [centreOfDoor + 0.006, to],
  ].map(([a = 0, b = 0], index) => {
    const piece = wallPiece(`${door.id}-leaf-${index}`, 'leaf', wall, [a, b], [0, door.height]);
    return {
      ...piece,
      owner: door.id,
      centre: { ...piece.centre, x: piece.centre.x - dz * offset, z: piece.centre.z + dx * offset },
      half: { ...piece.half, z: LEAF_THICKNESS / 2 },
    };
  });
}

/** True when one side of a door lies in no hall. */
export function leadsOutside(door: Opening, plan: BuiltPlan): boolean {
  const { dx, dz } = runOf(door.from, door.to);
  const middle = { x: (door.from[0] + door.to[0]) / 2, z: (door.from[1] + door.to[1]) / 2 };
  return [1, -1].some((side) => !hallAt(plan, middle.x + side * dz * 0.5, middle.z - side * dx * 0.5));
}

/** The hall whose outline holds a plan point; outlines are read by their bounding rectangle. */
export function hallAt(plan: BuiltPlan, x: Metres, z: Metres): BuiltPlan['halls'][number] | null {
  return (
    plan.halls.find(({ outline }) => {
      const xs = outline.map((corner) => corner[0]);
      const zs = outline.map((corner) => corner[1]);
      return x >= Math.min(...xs) && x <= Math.max(...xs) && z >= Math.min(...zs) && z <= Math.max(...zs);
    }) ?? null
  );
}

function caseBlocks(item: DisplayCase): Block[] {
  const { id, center, size, rotationDeg, deck, type } = item;
  const yaw = toRadians(rotationDeg);
  const body = boxOn(id, 'case', center, [size[0], deck, size[2]], yaw, 0);
  if (type !== 'wall') return [body];
  const top = size[1] - CANOPY_DEPTH;
  return [body, boxOn(id, 'canopy', center, [size[0], CANOPY_DEPTH, size[2]], yaw, top)];
}

function boxOn(
  owner: string,
  kind: Block['kind'],
  [x, z]: readonly [number, number],
  size: readonly [Metres, Metres, Metres],
  yaw: number,
  bottom: Metres,
): Block {
  return {
    id: kind === 'canopy' ? `${owner}-canopy` : owner,
    kind,
    owner,
    centre: { x, y: bottom + size[1] / 2, z },
    half: { x: size[0] / 2, y: size[1] / 2, z: size[2] / 2 },
    yaw,
  };
}
