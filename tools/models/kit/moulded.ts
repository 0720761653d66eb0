/** Soft bodies from a field: carved animals, petals' hearts, leather drawn over a head. Naive surface nets. */
import type { Part, Vec3 } from './part';
import { smoothNormals } from './surface';

/** Distance to a body's skin: negative inside. */
export type Field = (x: number, y: number, z: number) => number;

const CORNERS: readonly Vec3[] = [
  [0, 0, 0],
  [1, 0, 0],
  [0, 1, 0],
  [1, 1, 0],
  [0, 0, 1],
  [1, 0, 1],
  [0, 1, 1],
  [1, 1, 1],
];
const EDGES: readonly (readonly [number, number])[] = [
  [0, 1],
  [2, 3],
  [4, 5],
  [6, 7],
  [0, 2],
  [1, 3],
  [4, 6],
  [5, 7],
  [0, 4],
  [1, 5],
  [2, 6],
  [3, 7],
];

interface Grid {
  readonly counts: Vec3;
  readonly at: (i: number, j: number, k: number) => number;
}

/** The skin of a field inside a box, in cells of `cell` metres; the body must not touch the box. */
export function moulded(field: Field, low: Vec3, high: Vec3, cell: number): Part {
  const counts = [0, 1, 2].map((n) => Math.ceil(((high[n] ?? 0) - (low[n] ?? 0)) / cell) + 1);
  const [nx = 0, ny = 0, nz = 0] = counts;
  const values = new Float32Array(nx * ny * nz);
  const place = (i: number, j: number, k: number): number => i + nx * (j + ny * k);
  for (let k = 0; k < nz; k += 1)
    for (let j = 0; j < ny; j += 1)
      for (let i = 0; i < nx; i += 1)
        values[place(i, j, k)] = field(low[0] + i * cell, low[1] + j * cell, low[2] + k * cell);
  const grid: Grid = { counts: [nx, ny, nz], at: (i, j, k) => values[place(i, j, k)] ?? 1 };
  const { points, numbers } = pointsOf(grid);
  const positions = points.flatMap(([x, y, z]) => [low[0] + x * cell, low[1] + y * cell, low[2] + z * cell]);
  const indices = quadsOf(grid, numbers);
  return { positions, normals: smoothNormals(positions, indices), uvs: points.flatMap(() => [0, 0]), indices };
}

/** One point per cell that the skin crosses: the mean of its crossings with the cell's edges. */
function pointsOf({ counts: [nx, ny, nz], at }: Grid): { points: Vec3[]; numbers: Map<number, number> } {
  const points: Vec3[] = [];
  const numbers = new Map<number, number>();
  for (let k = 0; k < nz - 1; k += 1)
    for (let j = 0; j < ny - 1; j += 1)
      for (let i = 0; i < nx - 1; i += 1) {
        if (!isCrossed(at, i, j, k)) continue;
        const crossing = crossingOf(CORNERS.map(([x, y, z]) => at(i + x, j + y, k + z)));
        if (!crossing) continue;
        numbers.set(i + nx * (j + ny * k), points.length);
        points.push([i + crossing[0], j + crossing[1], k + crossing[2]]);
      }
  return { points, numbers };
}

/** Whether the corners of a cell lie on both sides of the skin. */
function isCrossed(at: Grid['at'], i: number, j: number, k: number): boolean {
  const first = at(i, j, k) < 0;
  for (const [x, y, z] of CORNERS) if (at(i + x, j + y, k + z) < 0 !== first) return true;
  return false;
}

function crossingOf(values: readonly number[]): Vec3 | null {
  let [x, y, z, count] = [0, 0, 0, 0];
  for (const [a, b] of EDGES) {
    const va = values[a] ?? 1;
    const vb = values[b] ?? 1;
    if (va < 0 === vb < 0) continue;
    const t = va / (va - vb);
    const [p, q] = [CORNERS[a] ?? [0, 0, 0], CORNERS[b] ?? [0, 0, 0]];
    x += p[0] + (q[0] - p[0]) * t;
    y += p[1] + (q[1] - p[1]) * t;
    z += p[2] + (q[2] - p[2]) * t;
    count += 1;
  }
  return count === 0 ? null : [x / count, y / count, z / count];
}

/** A quad round every edge of the grid that the skin crosses. */
function quadsOf({ counts: [nx, ny, nz], at }: Grid, numbers: ReadonlyMap<number, number>): number[] {
  const indices: number[] = [];
  const steps = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ] as const;
  for (let k = 1; k < nz - 1; k += 1)
    for (let j = 1; j < ny - 1; j += 1)
      for (let i = 1; i < nx - 1; i += 1) {
        const here = at(i, j, k) < 0;
        steps.forEach(([dx, dy, dz], axis) => {
          if (here === at(i + dx, j + dy, k + dz) < 0) return;
          const [p, q] = [steps[(axis + 1) % 3] ?? steps[0], steps[(axis + 2) % 3] ?? steps[0]];
          const cellAt = (a: number, b: number): number =>
            numbers.get(i - a * p[0] - b * q[0] + nx * (j - a * p[1] - b * q[1] + ny * (k - a * p[2] - b * q[2]))) ?? 0;
          const [a, b, c, d] = [cellAt(1, 1), cellAt(0, 1), cellAt(0, 0), cellAt(1, 0)];
          indices.push(...(here ? [a, b, c, a, c, d] : [a, c, b, a, d, c]));
        });
      }
  return indices;
}
