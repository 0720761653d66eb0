import type { Hang } from '../hanging/placement';
import { zoneAt } from '../plan/zoneAt';
import { type HallPoint, type Metres, type Radians, toRadians } from '../units';
import type { Colours } from './albedoOf';
import { balanceSpots, type UnsetSpot } from './balanceSpots';
import { type BuiltPlan, holds } from './block';
import { blocksOf, CANOPY_DEPTH, hallAt } from './blocksOf';
import { featureTargets, jambTargets } from './featureTargets';
import { floorSpots } from './floorSpots';
import { caseTargets, doorTargets, plinthTargets } from './furnitureTargets';
import { pictureTargets } from './pictureTargets';
import type { Spot } from './spot';
import { LEVELS, type Target } from './target';

/**
 * How the hall is lit, by rule. Angles: 30 to 35 degrees from the vertical is museum practice for pictures (no glare,
 * short frame shadows). Levels are irradiance with 1 = a white card shown as display white; grey walls take more.
 */
const LAMP_HEIGHT: Metres = 5.05;
const BELOW_CEILING: Metres = 0.35;
const ANGLE: Radians = toRadians(35);
/** Share of the usual light in a quiet zone: enough to read by, little enough to lower one's voice. */
const QUIET = 0.62;
/** Lamps in the head of a wall case. */
const HEAD_SPACING: Metres = 0.6;

/** Every lamp of the halls: from the hang for exhibits and panels, from the plan for the rest. */
export function placeSpots(
  plan: BuiltPlan,
  hang: Pick<Hang, 'placements' | 'panels'>,
  colours: Colours,
): readonly Spot[] {
  const tracks = [
    ...pictureTargets(plan, hang, colours),
    ...featureTargets(plan, colours),
    ...jambTargets(plan, colours),
    ...caseTargets(plan),
    ...plinthTargets(plan),
    ...doorTargets(plan),
  ];
  const hung = tracks.flatMap((target) => hangSpot(plan, dimmedIn(plan, target)) ?? []);
  return balanceSpots([...hung, ...headSpots(plan), ...floorSpots(plan, QUIET)]);
}

/** The target at the level of the zone it lies in; a wall's own point lies just before its zone's edge. */
function dimmedIn(plan: BuiltPlan, target: Target): Target {
  const { aim, towards } = target;
  const zone = zoneAt(plan.zones, { x: aim.x + towards.x * 0.3, z: aim.z + towards.z * 0.3 });
  return zone?.quiet ? { ...target, level: target.level * QUIET } : target;
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
