import type { Hang, Placement } from '../../../src/domain/hanging/placement';
import type { Feature, Plan, Zone } from '../../../src/domain/plan/schemas';
import { featurePlace } from '../../../src/domain/plan/wallFaces';
import { directionOf, type Heading, headingOf, type Metres, type PlanPoint } from '../../../src/domain/units';
import { groupBy } from '../groupBy';
import { bearingOf, bearingTowards } from './bearing';
import { readInOrder } from './readInOrder';
import type { Carrier, Part, RouteGroup } from './routeModel';
import { zoneOf } from './zoneOf';

/** Surfaces closer to one plane than this are one wall. */
const SAME_PLANE: Metres = 0.4;
/** Something stands "in the middle" within this share of the room's shorter side from its centre. */
const MIDDLE_SHARE = 0.18;

interface Draft {
  /** What belongs together has the same key; walls of one side are parted by their planes afterwards. */
  readonly key: string;
  readonly carrier: Carrier;
  readonly centre: PlanPoint;
  readonly facing: Heading;
  readonly placement: Placement | null;
  readonly panel: string | null;
  readonly feature: Feature | null;
}

/** What hangs and lies in a zone, by wall side, case and plinth; in the order of the first exhibit of each. */
export function groupsOf(zone: Zone, plan: Plan, hang: Hang): readonly RouteGroup[] {
  const own = hang.placements.filter((placement) => placement.zone === zone.id);
  const rank = new Map(own.map(({ exhibit }, n) => [exhibit, n]));
  const drafts = [
    ...own.map((placement) => draftOf(placement, zone, plan, own)),
    ...hang.panels
      .filter((panel) => panel.zone === zone.id)
      .map((panel) => ({ ...onWall(panel.facing, panel.centre), placement: null, panel: panel.story, feature: null })),
    ...plan.features.flatMap((feature) => featureDraft(feature, zone, plan)),
  ];
  const groups = [...groupBy(drafts, ({ key }) => key).values()]
    .flatMap(partByPlane)
    .map((members) => ({ members, group: groupOf(members) }));
  const firstOf = (group: RouteGroup): number =>
    Math.min(Number.MAX_SAFE_INTEGER, ...group.exhibits.map((id) => rank.get(id) ?? 0));
  return groups
    .map(({ members, group }) => withPart(members, group, groups))
    .toSorted((a, b) => firstOf(a) - firstOf(b));
}

function draftOf(placement: Placement, zone: Zone, plan: Plan, all: readonly Placement[]): Draft {
  const { support, centre, facing } = placement;
  const rest = { centre, facing, placement, panel: null, feature: null };
  if (support.kind === 'wall') return { ...onWall(facing, centre), ...rest };
  if (support.kind === 'plinth') {
    const piece = plan.plinths.find(({ id }) => id === support.plinth);
    const part = piece ? partOf(zone, { x: piece.center[0], z: piece.center[1] }) : null;
    return { key: `plinth ${support.plinth}`, carrier: { kind: 'plinth', part }, ...rest };
  }
  const piece = plan.cases.find(({ id }) => id === support.case);
  const type = piece?.type ?? 'free';
  const sides = new Set(
    all.filter((other) => other.support.kind === 'case' && other.support.case === support.case).map(sideOfView),
  );
  const from = sides.size > 1 ? sideOfView(placement) : null;
  const at = piece ? { x: piece.center[0], z: piece.center[1] } : centre;
  const part = type === 'wall' ? bearingOf(facing + Math.PI) : partOf(zone, at);
  return { key: `case ${support.case} ${from ?? ''}`, carrier: { kind: 'case', type, part, from }, ...rest };
}

const sideOfView = ({ facing }: Placement) => bearingOf(facing);

function featureDraft(feature: Feature, zone: Zone, plan: Plan): readonly Draft[] {
  const place = featurePlace(plan, feature);
  if (!place || zoneOf(feature, plan)?.id !== zone.id) return [];
  const { centre, normal } = place;
  return [{ ...onWall(headingOf(normal), centre), placement: null, panel: null, feature }];
}

/** A wall is named after the side of the room it stands on: what hangs on the east wall looks west. */
function onWall(facing: Heading, centre: PlanPoint): Pick<Draft, 'key' | 'carrier' | 'centre' | 'facing'> {
  const side = bearingOf(facing + Math.PI);
  return { key: `wall ${side}`, carrier: { kind: 'wall', side, part: null }, centre, facing };
}

/** Parts what hangs on two walls of one side that stand one behind the other. */
function partByPlane(members: readonly Draft[]): readonly (readonly Draft[])[] {
  if (members[0]?.carrier.kind !== 'wall') return [members];
  const planes: Draft[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const member of members.toSorted((a, b) => planeOf(a) - planeOf(b))) {
    if (planeOf(member) - last > SAME_PLANE) planes.push([]);
    planes.at(-1)?.push(member);
    last = planeOf(member);
  }
  return planes;
}

function planeOf({ centre, facing }: Draft): Metres {
  const front = directionOf(facing);
  return centre.x * front.x + centre.z * front.z;
}

function groupOf(members: readonly Draft[]): RouteGroup {
  const { order, hasRows } = readInOrder(members.flatMap(({ placement }) => placement ?? []));
  const [first] = members;
  if (!first) throw new Error('a group has at least one member');
  return {
    carrier: first.carrier,
    panels: members.flatMap(({ panel }) => panel ?? []),
    features: members.flatMap(({ feature }) => feature ?? []),
    exhibits: order,
    hasRows,
  };
}

/** Two walls on the same side of one room are told apart by where they stand to each other. */
function withPart(
  members: readonly Draft[],
  group: RouteGroup,
  all: readonly { readonly members: readonly Draft[]; readonly group: RouteGroup }[],
): RouteGroup {
  const { carrier } = group;
  if (carrier.kind !== 'wall') return group;
  const others = all.filter(
    (other) =>
      other.group !== group && other.group.carrier.kind === 'wall' && other.group.carrier.side === carrier.side,
  );
  if (others.length === 0) return group;
  const rest = middleOf(others.flatMap((other) => other.members));
  return { ...group, carrier: { ...carrier, part: bearingTowards(rest, middleOf(members)) } };
}

function partOf({ outline }: Zone, point: PlanPoint): Part {
  const xs = outline.map(([x]) => x);
  const zs = outline.map(([, z]) => z);
  const [minX, maxX, minZ, maxZ] = [Math.min(...xs), Math.max(...xs), Math.min(...zs), Math.max(...zs)];
  const centre = { x: (minX + maxX) / 2, z: (minZ + maxZ) / 2 };
  const reach = MIDDLE_SHARE * Math.min(maxX - minX, maxZ - minZ);
  return Math.hypot(point.x - centre.x, point.z - centre.z) <= reach ? null : bearingTowards(centre, point);
}

function middleOf(members: readonly Draft[]): PlanPoint {
  const sum = members.reduce((total, { centre }) => ({ x: total.x + centre.x, z: total.z + centre.z }), { x: 0, z: 0 });
  return { x: sum.x / members.length, z: sum.z / members.length };
}
