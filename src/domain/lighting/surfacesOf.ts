import type { Metres } from '../units';
import { type Block, type BuiltPlan, holds, pointOf } from './block';
import { blocksOf, hallAt, leadsOutside, runOf } from './blocksOf';
import { finishOf } from './finishOf';
import { FACES, pointOn, type Surface, type SurfacePart } from './surface';

/** Halls below this floor area share the atlas of the hall before them (a link, a lobby). */
const OWN_ATLAS_AREA = 200;
/** A face is kept when one of its sample points has air in front of it. */
const SAMPLES_ACROSS = 9;
const SAMPLES_UP = 3;
const IN_FRONT: Metres = 0.02;

/** Axis-aligned rectangle on the plan. */
interface Rectangle {
  readonly minX: Metres;
  readonly maxX: Metres;
  readonly minZ: Metres;
  readonly maxZ: Metres;
}

/** A piece of walkable or visible floor with its ceiling height. */
interface Room extends Rectangle {
  readonly id: string;
  readonly atlas: string;
  readonly height: Metres;
}

/** Every visible rectangle of the building and its furniture, in a fixed order. Hidden faces are left out. */
export function surfacesOf(plan: BuiltPlan): readonly Surface[] {
  const blocks = blocksOf(plan);
  const rooms = roomsOf(plan);
  return [
    ...rooms.flatMap((room) => [levelSurface(room, 'floor'), ...ceilingsOf(room, blocks)]),
    ...blocks.flatMap((block) => blockSurfaces(plan, block, blocks, rooms)),
  ];
}

/** Halls and the thresholds of outer doors. */
function roomsOf(plan: BuiltPlan): readonly Room[] {
  let atlas = plan.halls[0]?.id ?? '';
  const halls = plan.halls.map((hall): Room => {
    const box = boundsOf(hall.outline);
    const area = (box.maxX - box.minX) * (box.maxZ - box.minZ);
    if (area >= OWN_ATLAS_AREA) atlas = hall.id;
    return { id: hall.id, atlas, height: hall.height, ...box };
  });
  const thresholds = plan.openings
    .filter((opening) => opening.kind === 'door' && leadsOutside(opening, plan))
    .map((door): Room => {
      const { dx, dz } = runOf(door.from, door.to);
      const wall = plan.walls.find(
        ({ role, from, to }) =>
          role === 'outer' &&
          Math.abs((from[0] - door.from[0]) * dz - (from[1] - door.from[1]) * dx) < 0.4 &&
          Math.abs((to[0] - door.from[0]) * dz - (to[1] - door.from[1]) * dx) < 0.4,
      );
      const depth = wall?.thickness ?? 0.3;
      const inside = hallAt(
        plan,
        (door.from[0] + door.to[0]) / 2 + dz * 0.5,
        (door.from[1] + door.to[1]) / 2 - dx * 0.5,
      );
      const out = inside ? -1 : 1;
      const corners = [
        door.from,
        door.to,
        [door.from[0] + out * dz * depth, door.from[1] - out * dx * depth] as const,
        [door.to[0] + out * dz * depth, door.to[1] - out * dx * depth] as const,
      ];
      const box = boundsOf(corners);
      const home = halls.find((hall) => overlapsRoom(hall, box)) ?? halls[0];
      return { id: door.id, atlas: home?.atlas ?? atlas, height: door.height, ...box };
    });
  return [...halls, ...thresholds];
}

function boundsOf(corners: readonly (readonly [number, number])[]): Rectangle {
  const xs = corners.map((corner) => corner[0]);
  const zs = corners.map((corner) => corner[1]);
  return { minX: Math.min(...xs), maxX: Math.max(...xs), minZ: Math.min(...zs), maxZ: Math.max(...zs) };
}

const overlapsRoom = (a: Rectangle, b: Rectangle): boolean =>
  a.minX < b.maxX + 0.01 && b.minX < a.maxX + 0.01 && a.minZ < b.maxZ + 0.01 && b.minZ < a.maxZ + 0.01;

function levelSurface(room: Room, part: 'floor' | 'ceiling', index = 0, box: Rectangle = room): Surface {
  const isFloor = part === 'floor';
  return {
    id: `${room.id}/${part}/${index}`,
    part,
    block: null,
    face: -1,
    atlas: room.atlas,
    finish: part,
    origin: isFloor ? { x: box.minX, y: 0, z: box.maxZ } : { x: box.minX, y: room.height, z: box.minZ },
    u: { x: 1, y: 0, z: 0 },
    v: { x: 0, y: 0, z: isFloor ? -1 : 1 },
    normal: { x: 0, y: isFloor ? 1 : -1, z: 0 },
    width: box.maxX - box.minX,
    height: box.maxZ - box.minZ,
    density: isFloor ? 0.75 : 0.25,
  };
}

/** The ceiling without the pieces that lintels already close; thresholds are closed by theirs alone. */
function ceilingsOf(room: Room, blocks: readonly Block[]): Surface[] {
  const lids = blocks
    .filter(({ kind, centre, half }) => kind === 'lintel' && centre.y - half.y < room.height + 0.01)
    .map((block): Rectangle => {
      const corners = [-1, 1].flatMap((sx) =>
        [-1, 1].map((sz) => pointOf(block, sx * block.half.x, 0, sz * block.half.z)),
      );
      return boundsOf(corners.map(({ x, z }) => [x, z] as const));
    })
    .filter((lid) => overlapsBy(lid, room, 0.02));
  return cut(room, lids).map((box, index) => levelSurface(room, 'ceiling', index, box));
}

const overlapsBy = (a: Rectangle, b: Rectangle, by: Metres): boolean =>
  Math.min(a.maxX, b.maxX) - Math.max(a.minX, b.minX) > by && Math.min(a.maxZ, b.maxZ) - Math.max(a.minZ, b.minZ) > by;

/** What is left of a rectangle without the holes, as rectangles. */
function cut(box: Rectangle, holes: readonly Rectangle[]): readonly Rectangle[] {
  const [hole, ...rest] = holes;
  if (!hole) return box.maxX - box.minX > 0.01 && box.maxZ - box.minZ > 0.01 ? [box] : [];
  if (!overlapsBy(box, hole, 0.001)) return cut(box, rest);
  const minX = Math.max(box.minX, hole.minX);
  const maxX = Math.min(box.maxX, hole.maxX);
  return [
    { ...box, maxX: minX },
    { ...box, minX: maxX },
    { ...box, minX, maxX, maxZ: hole.minZ },
    { ...box, minX, maxX, minZ: hole.maxZ },
  ].flatMap((piece) => (piece.maxX - piece.minX > 0.01 && piece.maxZ - piece.minZ > 0.01 ? cut(piece, rest) : []));
}

function blockSurfaces(plan: BuiltPlan, block: Block, blocks: readonly Block[], rooms: readonly Room[]): Surface[] {
  const others = blocks.filter((other) => other !== block && isNear(other, block));
  return FACES.flatMap((_, face) => {
    const bare = faceOf(block, face);
    const atlas = airBefore(bare, others, rooms) ?? (bare.part === 'top' && block.kind !== 'leaf' ? 'sky' : null);
    if (atlas === null) return [];
    const room = atlas === 'sky' ? nearestRoom(rooms, block) : null;
    return [{ ...bare, atlas: room?.atlas ?? atlas, finish: finishOf(plan, block, bare.part, face) }];
  });
}

const isNear = (a: Block, b: Block): boolean =>
  Math.hypot(a.centre.x - b.centre.x, a.centre.z - b.centre.z) <
  Math.hypot(a.half.x, a.half.z) + Math.hypot(b.half.x, b.half.z) + 0.5;

function nearestRoom(rooms: readonly Room[], { centre }: Block): Room | null {
  const distance = (room: Room): number =>
    Math.hypot(
      Math.max(room.minX - centre.x, 0, centre.x - room.maxX),
      Math.max(room.minZ - centre.z, 0, centre.z - room.maxZ),
    );
  return rooms.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Atlas of the room in front of a face, or null where nobody can see it. */
function airBefore(surface: Surface, others: readonly Block[], rooms: readonly Room[]): string | null {
  for (let i = 0; i < SAMPLES_ACROSS; i += 1) {
    for (let j = 0; j < SAMPLES_UP; j += 1) {
      const point = pointOn(
        surface,
        (surface.width * (i + 0.5)) / SAMPLES_ACROSS,
        (surface.height * (j + 0.5)) / SAMPLES_UP,
        IN_FRONT,
      );
      if (others.some((other) => holds(other, point, 0.002))) continue;
      const room = rooms.find(
        ({ minX, maxX, minZ, maxZ, height }) =>
          point.x > minX && point.x < maxX && point.z > minZ && point.z < maxZ && point.y > 0 && point.y < height,
      );
      if (room) return room.atlas;
    }
  }
  return null;
}

const TOP_DENSITY: Readonly<Record<Block['kind'], number>> = {
  wall: 0.25,
  lintel: 0.25,
  leaf: 0.5,
  canopy: 0.5,
  bench: 1,
  case: 1.5,
  plinth: 1,
};

/** One face of a block, finish and atlas still open. */
function faceOf(block: Block, face: number): Surface {
  const { x, y, z } = block.half;
  const cos = Math.cos(block.yaw);
  const sin = Math.sin(block.yaw);
  const axisX = { x: cos, y: 0, z: -sin };
  const axisZ = { x: sin, y: 0, z: cos };
  const up = { x: 0, y: 1, z: 0 };
  const flip = (a: typeof up) => ({ x: -a.x, y: -a.y, z: -a.z });
  const frames = [
    { u: flip(axisZ), v: up, corner: [x, -y, z], size: [2 * z, 2 * y], normal: axisX },
    { u: axisZ, v: up, corner: [-x, -y, -z], size: [2 * z, 2 * y], normal: flip(axisX) },
    { u: axisX, v: flip(axisZ), corner: [-x, y, z], size: [2 * x, 2 * z], normal: up },
    { u: axisX, v: axisZ, corner: [-x, -y, -z], size: [2 * x, 2 * z], normal: flip(up) },
    { u: axisX, v: up, corner: [-x, -y, z], size: [2 * x, 2 * y], normal: axisZ },
    { u: flip(axisX), v: up, corner: [x, -y, -z], size: [2 * x, 2 * y], normal: flip(axisZ) },
  ] as const;
  const frame = frames[face] ?? frames[0];
  const part = partOf(block, face);
  return {
    id: `${block.id}/${FACES[face] ?? face}`,
    part,
    block: block.id,
    face,
    atlas: '',
    finish: '',
    origin: pointOf(block, frame.corner[0], frame.corner[1], frame.corner[2]),
    u: frame.u,
    v: frame.v,
    normal: frame.normal,
    width: frame.size[0],
    height: frame.size[1],
    density: part === 'top' ? TOP_DENSITY[block.kind] : 1,
  };
}

function partOf(block: Block, face: number): SurfacePart {
  if (face === 2) return 'top';
  if (face === 3) return 'bottom';
  return face < 2 && (block.kind === 'wall' || block.kind === 'lintel') ? 'end' : 'side';
}
