/**
 * What a ray meets first: a flat list of oriented boxes, no scene and no browser needed.
 * Hall space; measured 0.007 ms for 700 boxes (notes).
 */
import type { HallPoint, Metres } from '../units';

/** A half-line; `direction` has length 1. */
export interface Ray {
  readonly origin: HallPoint;
  readonly direction: HallPoint;
}

/** A box in any position. `axes` are unit vectors of its own x, y and z; `half` its half extents along them. */
export interface PickBox {
  readonly id: string;
  /** A solid only blocks: it is never what was pointed at. */
  readonly role: 'exhibit' | 'solid';
  readonly centre: HallPoint;
  readonly axes: readonly [HallPoint, HallPoint, HallPoint];
  readonly half: HallPoint;
}

/** The first box a ray enters and how far away that is. */
export interface Hit {
  readonly box: PickBox;
  readonly distance: Metres;
}

/** The nearest box along the ray, or null. A box that holds the origin is not hit: one does not point at what one is in. */
export function pick(ray: Ray, boxes: readonly PickBox[], reach: Metres = Number.POSITIVE_INFINITY): Hit | null {
  let best: PickBox | null = null;
  let least = reach;
  for (const box of boxes) {
    const distance = entryDistance(ray, box, least);
    if (distance < least) {
      least = distance;
      best = box;
    }
  }
  return best === null ? null : { box: best, distance: least };
}

/** Distance at which the ray crosses the floor (y = 0) from above; null where it does not. */
export function floorDistance({ origin, direction }: Ray): Metres | null {
  if (direction.y > -1e-6 || origin.y <= 0) return null;
  return -origin.y / direction.y;
}

/** The point of a ray at a distance. */
export function pointOn({ origin, direction }: Ray, distance: Metres): HallPoint {
  return {
    x: origin.x + direction.x * distance,
    y: origin.y + direction.y * distance,
    z: origin.z + direction.z * distance,
  };
}

/** Slab test in the box's own axes; infinite where the ray misses or starts inside. */
function entryDistance(ray: Ray, box: PickBox, reach: Metres): Metres {
  const dx = box.centre.x - ray.origin.x;
  const dy = box.centre.y - ray.origin.y;
  const dz = box.centre.z - ray.origin.z;
  const radius = Math.hypot(box.half.x, box.half.y, box.half.z);
  const ahead = dx * ray.direction.x + dy * ray.direction.y + dz * ray.direction.z;
  if (ahead < -radius || ahead > reach + radius) return Number.POSITIVE_INFINITY;
  let enter = Number.NEGATIVE_INFINITY;
  let leave = Number.POSITIVE_INFINITY;
  for (let n = 0; n < 3; n += 1) {
    const axis = box.axes[n] ?? box.axes[0];
    const half = n === 0 ? box.half.x : n === 1 ? box.half.y : box.half.z;
    const along = axis.x * ray.direction.x + axis.y * ray.direction.y + axis.z * ray.direction.z;
    const offset = axis.x * dx + axis.y * dy + axis.z * dz;
    if (Math.abs(along) < 1e-12) {
      if (Math.abs(offset) > half) return Number.POSITIVE_INFINITY;
      continue;
    }
    const a = (offset - half) / along;
    const b = (offset + half) / along;
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
    if (enter > leave) return Number.POSITIVE_INFINITY;
  }
  return enter >= 0 ? enter : Number.POSITIVE_INFINITY;
}
