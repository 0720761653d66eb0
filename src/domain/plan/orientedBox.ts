/** Plan rectangles turned about a vertical axis: the one shape of all walls and furniture seen from above. */
import { type Degrees, type Metres, type PlanPoint, toRadians } from '../units';

/** A rectangle on the plan. `u` is its local x axis, `v` its local z axis (unit vectors); half extents along both. */
export interface PlanBox {
  readonly centre: PlanPoint;
  readonly u: PlanPoint;
  readonly v: PlanPoint;
  readonly halfU: Metres;
  readonly halfV: Metres;
}

/** The rectangle of a piece of furniture; `rotationDeg` is counter-clockwise from above (about +y), its front is local +z. */
export function boxOf(centre: PlanPoint, width: Metres, depth: Metres, rotationDeg: Degrees): PlanBox {
  const angle = toRadians(rotationDeg);
  const cos = exact(Math.cos(angle));
  const sin = exact(Math.sin(angle));
  return { centre, u: { x: cos, z: -sin }, v: { x: sin, z: cos }, halfU: width / 2, halfV: depth / 2 };
}

/** The rectangle of a straight run of given thickness, `u` along it from `a` to `b`. */
export function boxAlong(a: PlanPoint, b: PlanPoint, thickness: Metres): PlanBox {
  const length = Math.hypot(b.x - a.x, b.z - a.z) || 1;
  const u = { x: (b.x - a.x) / length, z: (b.z - a.z) / length };
  return {
    centre: { x: (a.x + b.x) / 2, z: (a.z + b.z) / 2 },
    u,
    v: { x: -u.z, z: u.x },
    halfU: length / 2,
    halfV: thickness / 2,
  };
}

/** Rotation about +y (counter-clockwise from above, radians) that turns the x axis onto the box's `u`. */
export const yawOfBox = (box: PlanBox): number => Math.atan2(-box.u.z, box.u.x);

/** The four corners, going round. */
export function cornersOf(box: PlanBox): readonly PlanPoint[] {
  const at = (su: number, sv: number): PlanPoint => ({
    x: box.centre.x + su * box.halfU * box.u.x + sv * box.halfV * box.v.x,
    z: box.centre.z + su * box.halfU * box.u.z + sv * box.halfV * box.v.z,
  });
  return [at(-1, -1), at(1, -1), at(1, 1), at(-1, 1)];
}

/** A point in the box's own axes, origin at its centre. */
export function toLocal(box: PlanBox, point: PlanPoint): { readonly u: Metres; readonly v: Metres } {
  const dx = point.x - box.centre.x;
  const dz = point.z - box.centre.z;
  return { u: dx * box.u.x + dz * box.u.z, v: dx * box.v.x + dz * box.v.z };
}

/** Distance from a point to the rectangle; 0 inside. */
export function distanceToBox(box: PlanBox, point: PlanPoint): Metres {
  const local = toLocal(box, point);
  return Math.hypot(Math.max(0, Math.abs(local.u) - box.halfU), Math.max(0, Math.abs(local.v) - box.halfV));
}

/** How deep two rectangles reach into each other (separating axes); 0 or less when they are apart. */
export function overlapOf(a: PlanBox, b: PlanBox): Metres {
  const cornersA = cornersOf(a);
  const cornersB = cornersOf(b);
  let least = Number.POSITIVE_INFINITY;
  for (const axis of [a.u, a.v, b.u, b.v]) {
    const [minA, maxA] = spanOn(axis, cornersA);
    const [minB, maxB] = spanOn(axis, cornersB);
    least = Math.min(least, Math.min(maxA, maxB) - Math.max(minA, minB));
  }
  return least;
}

function spanOn(axis: PlanPoint, corners: readonly PlanPoint[]): readonly [number, number] {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const corner of corners) {
    const t = corner.x * axis.x + corner.z * axis.z;
    min = Math.min(min, t);
    max = Math.max(max, t);
  }
  return [min, max];
}

const exact = (value: number): number => Math.round(value * 1e12) / 1e12 + 0;
