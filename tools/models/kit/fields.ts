/** Simple bodies as distance fields, and how they grow together. Formulas: I. Quilez, "Distance functions". */
import type { Field } from './moulded';
import type { Vec3 } from './part';

// Written without small arrays: a form asks these some hundred thousand times.

/** An ellipsoid about a centre (distance approximate). */
export function egg([cx, cy, cz]: Vec3, [rx, ry, rz]: Vec3): Field {
  const least = Math.min(rx, ry, rz);
  return (x, y, z) => {
    const ux = (x - cx) / rx;
    const uy = (y - cy) / ry;
    const uz = (z - cz) / rz;
    const near = ux * ux + uy * uy + uz * uz;
    const vx = ux / rx;
    const vy = uy / ry;
    const vz = uz / rz;
    const slope = Math.sqrt(vx * vx + vy * vy + vz * vz);
    if (slope === 0) return -least;
    const k = Math.sqrt(near);
    return (k * (k - 1)) / slope;
  };
}

/** A limb from a to b, round, thick `ra` at one end and `rb` at the other. */
export function limb([ax, ay, az]: Vec3, [ex, ey, ez]: Vec3, ra: number, rb: number = ra): Field {
  const bx = ex - ax;
  const by = ey - ay;
  const bz = ez - az;
  const square = bx * bx + by * by + bz * bz || 1;
  return (x, y, z) => {
    const px = x - ax;
    const py = y - ay;
    const pz = z - az;
    const t = Math.min(1, Math.max(0, (px * bx + py * by + pz * bz) / square));
    const dx = px - bx * t;
    const dy = py - by * t;
    const dz = pz - bz * t;
    return Math.sqrt(dx * dx + dy * dy + dz * dz) - (ra + (rb - ra) * t);
  };
}

/** Bodies grown together; `soft` is the width of the blend. */
export const merged =
  (soft: number, ...fields: readonly Field[]): Field =>
  (x, y, z) => {
    let sum = 9;
    for (const field of fields) sum = blend(sum, field(x, y, z), soft);
    return sum;
  };

/** A body with others cut out of it. */
export const carved =
  (soft: number, body: Field, ...cuts: readonly Field[]): Field =>
  (x, y, z) => {
    let sum = body(x, y, z);
    for (const cut of cuts) sum = -blend(-sum, cut(x, y, z), soft);
    return sum;
  };

function blend(a: number, b: number, soft: number): number {
  if (soft <= 0) return Math.min(a, b);
  const h = Math.max(0, soft - Math.abs(a - b)) / soft;
  return Math.min(a, b) - (h * h * soft) / 4;
}
