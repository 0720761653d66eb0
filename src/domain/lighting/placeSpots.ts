import type { Hang, Placement } from '../hanging/placement';
import { directionOf, type HallPoint, type Metres, type Radians, toRadians } from '../units';
import { albedoOf, type Colours, luminanceOf } from './albedoOf';
import { balanceSpots, type UnsetSpot } from './balanceSpots';
import { type BuiltPlan, holds } from './block';
import { blocksOf, CANOPY_DEPTH, hallAt, runOf } from './blocksOf';
import { finishOf } from './finishOf';
import type { Spot } from './spot';

/**
 * How the hall is lit, by rule. Angles: 30 to 35 degrees from the vertical is museum practice for pictures (no glare,
 * short frame shadows). Levels are irradiance with 1 = a white card shown as display white; grey walls take more.
 */
const LAMP_HEIGHT: Metres = 5.05;
const BELOW_CEILING: Metres = 0.35;
const ANGLE: Radians = toRadians(35);
const LEVELS = { picture: 1.3, deck: 0.8, plinth: 0.95, wash: 1.1, route: 0.26, door: 0.5 } as const;
/** Luminance a washed wall of colour shall show at most, so that pale accents do not glare. */
const WASH_LUMINANCE = 0.24;
/** Widest run of pictures one lamp serves, and the gap that ends a run. */
const GROUP_WIDTH: Metres = 1.3;
const WASH_SPACING: Metres = 1.45;
const ROUTE_SPACING: Metres = 4.2;
/** Lamps in the head of a wall case. */
const HEAD_SPACING: Metres = 0.6;

/** What a lamp shall light. */
interface Target {
  readonly id: string;
  readonly aim: HallPoint;
  readonly towards: HallPoint;
  readonly radius: Metres;
  readonly level: number;
  /** Horizontal distance from the aim; by the rule's angle where absent. */
  readonly back?: Metres;
}

/** Every lamp of the halls: from the hang for exhibits and panels, from the plan for the rest. */
export function placeSpots(
  plan: BuiltPlan,
  hang: Pick<Hang, 'placements' | 'panels'>,
  colours: Colours,
): readonly Spot[] {
  const tracks = [
    ...pictureTargets(hang),
    ...featureTargets(plan, colours),
    ...caseTargets(plan),
    ...plinthTargets(plan),
    ...doorTargets(plan),
  ];
  const hung = tracks.flatMap((target) => hangSpot(plan, target) ?? []);
  return balanceSpots([...hung, ...headSpots(plan), ...routeSpots(plan)]);
}

/** A lamp on the grid for a target; nearer to it where another wall stands in the beam; null outside the halls. */
function hangSpot(plan: BuiltPlan, target: Target): UnsetSpot | null {
  const { aim, towards, radius } = target;
  const hall = hallAt(plan, aim.x + towards.x * 0.3, aim.z + towards.z * 0.3);
  if (!hall) return null;
  const y = Math.min(LAMP_HEIGHT, hall.height - BELOW_CEILING);
  const level = Math.hypot(towards.x, towards.z);
  const tall = blocksOf(plan).filter(({ kind, centre, half }) => kind === 'wall' && centre.y + half.y > 3);
  const wanted = target.back ?? (y - aim.y) * Math.tan(ANGLE);
  for (let back = wanted; back > 0.6; back -= 0.2) {
    const at = { x: aim.x + (towards.x / (level || 1)) * back, y, z: aim.z + (towards.z / (level || 1)) * back };
    const inside = hallAt(plan, at.x, at.z)?.id === hall.id;
    const isFree =
      inside &&
      ![0.08, 0.3, 0.5, 0.7, 0.9, 1].some((t) => tall.some((block) => holds(block, between(aim, at, t), 0.05)));
    if (!isFree) continue;
    const distance = Math.hypot(at.x - aim.x, at.y - aim.y, at.z - aim.z);
    const halfAngle = Math.min(toRadians(30), Math.max(toRadians(13), Math.atan((radius + 0.55) / distance) * 1.25));
    return { id: target.id, mount: 'track', at, aim, towards: upTo(towards), halfAngle, level: target.level };
  }
  return null;
}

const upTo = (towards: HallPoint): HallPoint => (Math.abs(towards.y) > 0.5 ? { x: 0, y: 1, z: 0 } : towards);

const between = (a: HallPoint, b: HallPoint, t: number): HallPoint => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
  z: a.z + (b.z - a.z) * t,
});

/** One lamp per picture or per narrow group of pictures side by side or above one another; panels have their own. */
function pictureTargets({ placements, panels }: Pick<Hang, 'placements' | 'panels'>): readonly Target[] {
  const faces = new Map<string, { id: string; centre: HallPoint; facing: number; w: Metres; h: Metres }[]>();
  const add = (face: string, thing: { id: string; centre: HallPoint; facing: number; w: Metres; h: Metres }): void => {
    faces.set(face, [...(faces.get(face) ?? []), thing]);
  };
  for (const placement of placements) {
    if (placement.support.kind === 'wall') add(placement.support.face, thingOf(placement));
  }
  for (const { story, centre, facing, w, h } of panels)
    add(`panel/${story}`, { id: `panel/${story}`, centre, facing, w, h });
  return [...faces.values()].flatMap((things) => {
    const facing = directionOf(things[0]?.facing ?? 0);
    const along = (point: HallPoint): number => -point.x * facing.z + point.z * facing.x;
    const groups: (typeof things)[] = [];
    for (const thing of things.toSorted((a, b) => along(a.centre) - along(b.centre))) {
      const group = groups.at(-1);
      const start = group?.[0];
      const fits = start && along(thing.centre) + thing.w / 2 - (along(start.centre) - start.w / 2) < GROUP_WIDTH;
      if (group && fits) group.push(thing);
      else groups.push([thing]);
    }
    return groups.map((group): Target => {
      const centre = meanOf(group.map((thing) => thing.centre));
      const radius = Math.max(
        ...group.map((thing) => Math.hypot(along(thing.centre) - along(centre), 0) + Math.hypot(thing.w, thing.h) / 2),
      );
      return {
        id: `picture/${group[0]?.id ?? ''}`,
        aim: centre,
        towards: { x: facing.x, y: 0, z: facing.z },
        radius,
        level: LEVELS.picture,
      };
    });
  });
}

const thingOf = ({ exhibit, centre, facing, size }: Placement) => ({
  id: exhibit,
  centre,
  facing,
  w: size.x,
  h: size.y,
});

const meanOf = (points: readonly HallPoint[]): HallPoint => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  z: points.reduce((sum, { z }) => sum + z, 0) / points.length,
});

/** Rows of lamps along the plan's wall texts, and along the whole of a title wall. */
function featureTargets(plan: BuiltPlan, colours: Colours): readonly Target[] {
  return plan.features.flatMap((feature) => {
    const wall = plan.walls.find(({ id }) => id === feature.wall);
    if (!wall) return [];
    const { length, dx, dz } = runOf(wall.from, wall.to);
    const sign = feature.side === 'left' ? 1 : -1;
    const towards = { x: sign * dz, y: 0, z: -sign * dx };
    const isWhole = wall.role === 'title' || feature.kind === 'section-title';
    const width = isWhole && length < 13 ? length : feature.w;
    const middle = width === length ? length / 2 : feature.at;
    const block = blocksOf(plan).find(({ owner }) => owner === wall.id);
    const finish = block ? finishOf(plan, block, 'side', feature.side === 'right' ? 4 : 5) : 'wall';
    const level = Math.min(LEVELS.wash, WASH_LUMINANCE / luminanceOf(albedoOf(finish, colours)));
    const count = Math.max(1, Math.round(width / WASH_SPACING));
    return Array.from({ length: count }, (_, n): Target => {
      const s = middle + ((n + 0.5) / count - 0.5) * width;
      const out = wall.thickness / 2;
      return {
        id: `${feature.id}/${n}`,
        aim: {
          x: wall.from[0] + dx * s + towards.x * out,
          y: feature.y + 0.1,
          z: wall.from[1] + dz * s + towards.z * out,
        },
        towards,
        radius: 1.05,
        level,
      };
    });
  });
}

/** Two crossing rows above a table, two or three lamps on a free case; heads of wall cases light themselves. */
function caseTargets(plan: BuiltPlan): readonly Target[] {
  return plan.cases
    .filter(({ type }) => type !== 'wall')
    .flatMap(({ id, center, size, rotationDeg, deck }) => {
      const yaw = toRadians(rotationDeg);
      const count = Math.max(1, Math.round(size[0] / 1.1));
      const across = { x: Math.sin(yaw), y: 1, z: Math.cos(yaw) };
      return Array.from({ length: count }, (_, n) => ((n + 0.5) / count - 0.5) * size[0]).flatMap((s, n) =>
        (size[2] > 0.9 || count === 1 ? [1, -1] : [n % 2 === 0 ? 1 : -1]).map(
          (side): Target => ({
            id: `case/${id}/${n}${side > 0 ? 'a' : 'b'}`,
            aim: { x: center[0] + Math.cos(yaw) * s, y: deck, z: center[1] - Math.sin(yaw) * s },
            towards: { x: across.x * side, y: 1, z: across.z * side },
            radius: 0.42,
            level: LEVELS.deck,
            back: 1.5,
          }),
        ),
      );
    });
}

function plinthTargets(plan: BuiltPlan): readonly Target[] {
  return plan.plinths.flatMap(({ id, center, size, rotationDeg }) => {
    const yaw = toRadians(rotationDeg);
    const reach = Math.max(size[0], size[2]);
    return [0, 1, 2, 3].map((n): Target => {
      const turn = yaw + Math.PI / 4 + (n * Math.PI) / 2;
      return {
        id: `plinth/${id}/${n}`,
        aim: { x: center[0], y: size[1] + 0.02, z: center[1] },
        towards: { x: Math.sin(turn), y: 1, z: Math.cos(turn) },
        radius: reach * 0.42,
        level: LEVELS.plinth,
        back: 1.6 + reach * 0.35,
      };
    });
  });
}

/** A lamp on the wall above each door, for the hall's number. */
function doorTargets(plan: BuiltPlan): readonly Target[] {
  return plan.openings
    .filter(({ kind }) => kind === 'door')
    .flatMap((door) => {
      const { dx, dz } = runOf(door.from, door.to);
      const middle = { x: (door.from[0] + door.to[0]) / 2, z: (door.from[1] + door.to[1]) / 2 };
      return [1, -1].flatMap((side): Target[] => {
        const towards = { x: side * dz, y: 0, z: -side * dx };
        const hall = hallAt(plan, middle.x + towards.x * 0.5, middle.z + towards.z * 0.5);
        if (!hall || hall.height < door.height + 1) return [];
        const aim = { x: middle.x + towards.x * 0.02, y: door.height + 0.5, z: middle.z + towards.z * 0.02 };
        return [{ id: `door/${door.id}/${side}`, aim, towards, radius: 1, level: LEVELS.door, back: 1.9 }];
      });
    });
}

/** Lamps in the heads of wall cases, straight down. */
function headSpots(plan: BuiltPlan): readonly UnsetSpot[] {
  return plan.cases
    .filter(({ type }) => type === 'wall')
    .flatMap(({ id, center, size, rotationDeg, deck }) => {
      const yaw = toRadians(rotationDeg);
      const count = Math.max(1, Math.round(size[0] / HEAD_SPACING));
      return Array.from({ length: count }, (_, n): UnsetSpot => {
        const s = ((n + 0.5) / count - 0.5) * size[0];
        const x = center[0] + Math.cos(yaw) * s;
        const z = center[1] - Math.sin(yaw) * s;
        return {
          id: `head/${id}/${n}`,
          mount: 'built-in',
          at: { x, y: size[1] - CANOPY_DEPTH - 0.02, z },
          aim: { x, y: deck, z },
          towards: { x: 0, y: 1, z: 0 },
          halfAngle: toRadians(68),
          level: LEVELS.deck * 0.8,
        };
      });
    });
}

/** Dim wide lamps along the walking route, so that the floor is never lost. */
function routeSpots(plan: BuiltPlan): readonly UnsetSpot[] {
  const spots: UnsetSpot[] = [];
  let walked = ROUTE_SPACING / 2;
  plan.route.slice(1).forEach((to, n) => {
    const from = plan.route[n] ?? to;
    const { length, dx, dz } = runOf(from, to);
    for (; walked < length; walked += ROUTE_SPACING) {
      const x = from[0] + dx * walked;
      const z = from[1] + dz * walked;
      const hall = hallAt(plan, x, z);
      const y = Math.min(LAMP_HEIGHT, (hall?.height ?? 0) - BELOW_CEILING);
      if (hall && y > 2) {
        const id = `route/${spots.length}`;
        const up = { x: 0, y: 1, z: 0 };
        spots.push({
          id,
          mount: 'track',
          at: { x, y, z },
          aim: { x, y: 0, z },
          towards: up,
          halfAngle: toRadians(42),
          level: LEVELS.route,
        });
      }
    }
    walked -= length;
  });
  return spots;
}
