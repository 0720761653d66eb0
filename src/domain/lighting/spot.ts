import type { HallPoint, Metres, Radians } from '../units';

/** One lamp of the hall. */
export interface Spot {
  readonly id: string;
  /** `track` hangs from the grid and is seen; `built-in` sits in a case's head. */
  readonly mount: 'track' | 'built-in';
  readonly at: HallPoint;
  readonly aim: HallPoint;
  /** Unit vector out of what it lights. */
  readonly towards: HallPoint;
  /** Half angle at which the beam has faded to nothing. */
  readonly halfAngle: Radians;
  /** Irradiance wanted at the aim; 1 shows a white card as display white. */
  readonly level: number;
  /** Intensity along the beam's axis that gives the level with all its neighbours lit. */
  readonly intensity: number;
}

/** Share of the half angle within which the beam is full; the rest fades out. */
export const INNER = 0.12;

/** Share of the axis' intensity at the given cosine off the axis: full at its heart, then a long soft edge. */
export function beamAt(cosine: number, halfAngle: Radians): number {
  const outer = Math.cos(halfAngle);
  const inner = Math.cos(halfAngle * INNER);
  const t = Math.min(1, Math.max(0, (cosine - outer) / (inner - outer)));
  return t * t * (3 - 2 * t);
}

/** Irradiance a spot gives at a point with a normal, without shadows. */
export function irradianceFrom(spot: Spot, point: HallPoint, normal: HallPoint): number {
  const dx = spot.at.x - point.x;
  const dy = spot.at.y - point.y;
  const dz = spot.at.z - point.z;
  const square = dx * dx + dy * dy + dz * dz;
  const distance: Metres = Math.sqrt(square);
  const facing = (dx * normal.x + dy * normal.y + dz * normal.z) / distance;
  if (facing <= 0) return 0;
  const ax = spot.aim.x - spot.at.x;
  const ay = spot.aim.y - spot.at.y;
  const az = spot.aim.z - spot.at.z;
  const along = -(dx * ax + dy * ay + dz * az) / (distance * Math.hypot(ax, ay, az));
  return (spot.intensity * beamAt(along, spot.halfAngle) * facing) / square;
}
