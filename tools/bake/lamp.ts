import { INNER, type Spot } from '../../src/domain/lighting/spot';
import type { HallPoint } from '../../src/domain/units';

/** Beyond this distance in metres a lamp's light is not counted. */
const REACH = 14;

/** A spot with what its beam needs worked out once. */
export interface Lamp {
  readonly at: HallPoint;
  /** Unit vector along the beam. */
  readonly axis: HallPoint;
  readonly halfAngle: number;
  readonly outer: number;
  readonly inner: number;
  readonly intensity: number;
}

/** The same beam as `irradianceFrom`, ready for millions of points. */
export function lampOf({ at, aim, halfAngle, intensity }: Spot): Lamp {
  const x = aim.x - at.x;
  const y = aim.y - at.y;
  const z = aim.z - at.z;
  const length = Math.hypot(x, y, z);
  return {
    at,
    axis: { x: x / length, y: y / length, z: z / length },
    halfAngle,
    outer: Math.cos(halfAngle),
    inner: Math.cos(halfAngle * INNER),
    intensity,
  };
}

/** Irradiance of a lamp at a point with a normal, without shadows. */
export function lampIrradiance({ at, axis, outer, inner, intensity }: Lamp, p: HallPoint, n: HallPoint): number {
  const x = at.x - p.x;
  const y = at.y - p.y;
  const z = at.z - p.z;
  const facing = x * n.x + y * n.y + z * n.z;
  if (facing <= 0) return 0;
  const square = x * x + y * y + z * z;
  const distance = Math.sqrt(square);
  const along = -(x * axis.x + y * axis.y + z * axis.z) / distance;
  if (along <= outer) return 0;
  const t = Math.min(1, (along - outer) / (inner - outer));
  return (intensity * t * t * (3 - 2 * t) * facing) / (square * distance);
}

/** False when the beam surely misses a sphere. */
export function mayReach({ at, axis, halfAngle }: Lamp, centre: HallPoint, radius: number): boolean {
  const x = centre.x - at.x;
  const y = centre.y - at.y;
  const z = centre.z - at.z;
  const distance = Math.sqrt(x * x + y * y + z * z);
  if (distance <= radius) return true;
  if (distance - radius > REACH) return false;
  const along = (x * axis.x + y * axis.y + z * axis.z) / distance;
  return Math.acos(Math.min(1, Math.max(-1, along))) < halfAngle + Math.asin(radius / distance);
}
