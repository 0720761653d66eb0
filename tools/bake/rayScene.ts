import type { Block } from '../../src/domain/lighting/block';

/** Cell of the search grid in metres. */
const CELL = 1;
const FAR = 1e9;

/** What a ray met. `block` is -1 for nothing and -2 for a floor. */
export interface RayHit {
  t: number;
  block: number;
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
  const boxes = blocks.map(({ centre, half, yaw }) => ({ c: centre, h: half, cos: Math.cos(yaw), sin: Math.sin(yaw) }));
  const reach = boxes.map(({ h, cos, sin }) => ({
    x: Math.abs(h.x * cos) + Math.abs(h.z * sin),
    z: Math.abs(h.x * sin) + Math.abs(h.z * cos),
  }));
  const minX = Math.min(...boxes.map(({ c }, n) => c.x - (reach[n]?.x ?? 0))) - 1;
  const minZ = Math.min(...boxes.map(({ c }, n) => c.z - (reach[n]?.z ?? 0))) - 1;
  const maxX = Math.max(...boxes.map(({ c }, n) => c.x + (reach[n]?.x ?? 0))) + 1;
  const maxZ = Math.max(...boxes.map(({ c }, n) => c.z + (reach[n]?.z ?? 0))) + 1;
  const columns = Math.ceil((maxX - minX) / CELL);
  const rows = Math.ceil((maxZ - minZ) / CELL);
  const cells: number[][] = Array.from({ length: columns * rows }, () => []);
  boxes.forEach(({ c }, n) => {
    const r = reach[n] ?? { x: 0, z: 0 };
    for (let j = Math.floor((c.z - r.z - minZ) / CELL); j <= Math.floor((c.z + r.z - minZ) / CELL); j += 1) {
      for (let i = Math.floor((c.x - r.x - minX) / CELL); i <= Math.floor((c.x + r.x - minX) / CELL); i += 1) {
        cells[j * columns + i]?.push(n);
      }
    }
  });
  const grid = cells.map((cell) => Int32Array.from(cell));
  const data = Float64Array.from(boxes.flatMap(({ c, h, cos, sin }) => [c.x, c.y, c.z, h.x, h.y, h.z, cos, sin]));
  const stamps = new Int32Array(boxes.length);
  let stamp = 0;
  let enterFace = 0;

  /** Distance at which a ray enters a box from outside, or FAR. */
  const enter = (n: number, o: Float64Array, d: Float64Array): number => {
    const at = n * 8;
    const ox = (o[0] as number) - (data[at] as number);
    const oy = (o[1] as number) - (data[at + 1] as number);
    const oz = (o[2] as number) - (data[at + 2] as number);
    const cos = data[at + 6] as number;
    const sin = data[at + 7] as number;
    const dx = d[0] as number;
    const dz = d[2] as number;
    let near = -FAR;
    let far = FAR;
    let face = 0;
    for (let axis = 0; axis < 3; axis += 1) {
      const origin = axis === 0 ? ox * cos - oz * sin : axis === 1 ? oy : ox * sin + oz * cos;
      const way = axis === 0 ? dx * cos - dz * sin : axis === 1 ? (d[1] as number) : dx * sin + dz * cos;
      const half = data[at + 3 + axis] as number;
      if (Math.abs(way) < 1e-12) {
        if (Math.abs(origin) > half) return FAR;
        continue;
      }
      const a = (-half - origin) / way;
      const b = (half - origin) / way;
      const first = a < b ? a : b;
      const last = a < b ? b : a;
      if (first > near) {
        near = first;
        face = axis * 2 + (way > 0 ? 1 : 0);
      }
      if (last < far) far = last;
      if (near > far) return FAR;
    }
    enterFace = face;
    return near > 0 ? near : FAR;
  };

  /** Walks the grid along the ray; `visit` returns true to stop, given the distance at which the cell is left. */
  const walk = (
    o: Float64Array,
    d: Float64Array,
    far: number,
    visit: (cell: Int32Array, leave: number) => boolean,
  ): void => {
    const dx = d[0] as number;
    const dz = d[2] as number;
    let i = Math.floor(((o[0] as number) - minX) / CELL);
    let j = Math.floor(((o[2] as number) - minZ) / CELL);
    const stepX = dx > 0 ? 1 : -1;
    const stepZ = dz > 0 ? 1 : -1;
    const deltaX = Math.abs(dx) < 1e-12 ? FAR : CELL / Math.abs(dx);
    const deltaZ = Math.abs(dz) < 1e-12 ? FAR : CELL / Math.abs(dz);
    let nextX = Math.abs(dx) < 1e-12 ? FAR : (minX + (i + (dx > 0 ? 1 : 0)) * CELL - (o[0] as number)) / dx;
    let nextZ = Math.abs(dz) < 1e-12 ? FAR : (minZ + (j + (dz > 0 ? 1 : 0)) * CELL - (o[2] as number)) / dz;
    while (i >= 0 && j >= 0 && i < columns && j < rows) {
      const leave = Math.min(nextX, nextZ);
      const cell = grid[j * columns + i];
      if (cell && visit(cell, leave)) return;
      if (leave > far) return;
      if (nextX < nextZ) {
        i += stepX;
        nextX += deltaX;
      } else {
        j += stepZ;
        nextZ += deltaZ;
      }
    }
  };

  return {
    cast: (o, d, far, hit) => {
      stamp += 1;
      const down = d[1] as number;
      let best = far;
      let block = -1;
      let face = 0;
      if (down < -1e-9) {
        const t = -(o[1] as number) / down;
        if (t > 0 && t < best) {
          best = t;
          block = -2;
        }
      }
      walk(o, d, best, (cell, leave) => {
        for (const n of cell) {
          if (stamps[n] === stamp) continue;
          stamps[n] = stamp;
          const t = enter(n, o, d);
          if (t < best) {
            best = t;
            block = n;
            face = enterFace;
          }
        }
        return best <= leave;
      });
      hit.t = best;
      hit.block = block;
      // axis * 2 + (entered through the lower side) is the order of `FACES`.
      hit.face = face;
    },
    isBlocked: (o, d, far) => {
      stamp += 1;
      let isBlocked = false;
      walk(o, d, far, (cell) => {
        for (const n of cell) {
          if (stamps[n] === stamp) continue;
          stamps[n] = stamp;
          if (enter(n, o, d) < far) {
            isBlocked = true;
            return true;
          }
        }
        return false;
      });
      return isBlocked;
    },
  };
}
