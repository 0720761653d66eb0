import type { Block } from '../../src/domain/lighting/block';
import { createRayGrid } from './rayGrid';

const FAR = 1e9;
/** Numbers kept per box: centre, half size, cosine and sine of its turn. */
const STRIDE = 8;

/** What a ray met. `block` is -1 for nothing and -2 for a floor. */
export interface RayHit {
  t: number;
  block: number;
  /** Index of `FACES`. */
  face: number;
}

/** Upright boxes over a floor at y = 0, in a grid on the plan. Not re-entrant: one caller at a time. */
export interface RayScene {
  /** Nearest hit up to `far`; the result is written into `hit`. */
  readonly cast: (o: Float64Array, d: Float64Array, far: number, hit: RayHit) => void;
  /** True when something stands between the origin and `far`; boxes that hold the origin do not count. */
  readonly isBlocked: (o: Float64Array, d: Float64Array, far: number) => boolean;
}

/** Builds the scene once; rays cost about a microsecond. */
export function createRayScene(blocks: readonly Block[]): RayScene {
  const boxes = Float64Array.from(
    blocks.flatMap(({ centre: c, half: h, yaw }) => [c.x, c.y, c.z, h.x, h.y, h.z, Math.cos(yaw), Math.sin(yaw)]),
  );
  const walk = createRayGrid(blocks);
  const stamps = new Int32Array(blocks.length);
  const entry = { face: 0 };
  let stamp = 0;

  /** True once per ray and box. */
  const isFresh = (n: number): boolean => {
    if (stamps[n] === stamp) return false;
    stamps[n] = stamp;
    return true;
  };

  return {
    cast: (o, d, far, hit) => {
      stamp += 1;
      const floor = floorDistance(o, d);
      let best = Math.min(far, floor);
      let block = floor < far ? -2 : -1;
      let face = 0;
      walk(o, d, best, (cell, leave) => {
        for (const n of cell) {
          if (!isFresh(n)) continue;
          const t = enterBox(boxes, n, o, d, entry);
          if (t >= best) continue;
          best = t;
          block = n;
          ({ face } = entry);
        }
        return best <= leave;
      });
      hit.t = best;
      hit.block = block;
      hit.face = face;
    },
    isBlocked: (o, d, far) => {
      stamp += 1;
      let isBlocked = false;
      walk(o, d, far, (cell) => {
        for (const n of cell) {
          if (isFresh(n) && enterBox(boxes, n, o, d, entry) < far) isBlocked = true;
        }
        return isBlocked;
      });
      return isBlocked;
    },
  };
}

function floorDistance(o: Float64Array, d: Float64Array): number {
  const down = d[1] as number;
  if (down > -1e-9) return FAR;
  const t = -(o[1] as number) / down;
  return t > 0 ? t : FAR;
}

/** Distance at which a ray enters a box from outside, or FAR; the face it enters by goes into `entry`. */
function enterBox(boxes: Float64Array, n: number, o: Float64Array, d: Float64Array, entry: { face: number }): number {
  const at = n * STRIDE;
  const cos = boxes[at + 6] as number;
  const sin = boxes[at + 7] as number;
  const ox = (o[0] as number) - (boxes[at] as number);
  const oz = (o[2] as number) - (boxes[at + 2] as number);
  const dx = d[0] as number;
  const dz = d[2] as number;
  const span = { near: -FAR, far: FAR, face: 0 };
  clip(span, 0, ox * cos - oz * sin, dx * cos - dz * sin, boxes[at + 3] as number);
  clip(span, 1, (o[1] as number) - (boxes[at + 1] as number), d[1] as number, boxes[at + 4] as number);
  clip(span, 2, ox * sin + oz * cos, dx * sin + dz * cos, boxes[at + 5] as number);
  if (span.near > span.far || span.near <= 0) return FAR;
  entry.face = span.face;
  return span.near;
}

/** Narrows the part of a ray that lies between a box's two faces across one axis. */
function clip(
  span: { near: number; far: number; face: number },
  axis: number,
  origin: number,
  way: number,
  half: number,
): void {
  if (Math.abs(way) < 1e-12) {
    if (Math.abs(origin) > half) span.far = -FAR;
    return;
  }
  const a = (-half - origin) / way;
  const b = (half - origin) / way;
  const first = a < b ? a : b;
  const last = a < b ? b : a;
  if (first > span.near) {
    span.near = first;
    // axis * 2 + (entered through the lower side) is the order of `FACES`.
    span.face = axis * 2 + (way > 0 ? 1 : 0);
  }
  if (last < span.far) span.far = last;
}
