import type { Part, Vec3 } from './part';

export interface SurfaceOptions {
  /** The last column or row meets the first: normals run smoothly over the seam. */
  readonly closedU?: boolean;
  readonly closedV?: boolean;
}

/**
 * A smooth surface from a function of two parameters, both 0 to 1. Its outside is where `dP/du x dP/dv` points.
 *
 * @param nu number of steps in u; `nv` in v
 */
export function surface(
  nu: number,
  nv: number,
  at: (u: number, v: number) => Vec3,
  options: SurfaceOptions = {},
): Part {
  const positions: number[] = [];
  const uvs: number[] = [];
  const indices: number[] = [];
  for (let i = 0; i <= nu; i += 1) {
    for (let j = 0; j <= nv; j += 1) {
      positions.push(...at(i / nu, j / nv));
      uvs.push(i / nu, j / nv);
    }
  }
  const row = nv + 1;
  for (let i = 0; i < nu; i += 1) {
    for (let j = 0; j < nv; j += 1) {
      const a = i * row + j;
      indices.push(a, a + row, a + 1, a + 1, a + row, a + row + 1);
    }
  }
  const normals = smoothNormals(positions, indices);
  if (options.closedV) for (let i = 0; i <= nu; i += 1) weld(normals, i * row, i * row + nv);
  if (options.closedU) for (let j = 0; j <= nv; j += 1) weld(normals, j, nu * row + j);
  return { positions, normals: normals.map((value) => value + 0), uvs, indices };
}

/** Normals of a mesh, each the mean of its triangles weighed by their area. */
export function smoothNormals(positions: readonly number[], indices: readonly number[]): number[] {
  const normals = positions.map(() => 0);
  const point = (index: number): Vec3 => [
    positions[index * 3] ?? 0,
    positions[index * 3 + 1] ?? 0,
    positions[index * 3 + 2] ?? 0,
  ];
  for (let at = 0; at < indices.length; at += 3) {
    const corners = [indices[at] ?? 0, indices[at + 1] ?? 0, indices[at + 2] ?? 0] as const;
    const n = crossOf(point(corners[0]), point(corners[1]), point(corners[2]));
    for (const corner of corners) {
      for (let axis = 0; axis < 3; axis += 1) {
        normals[corner * 3 + axis] = (normals[corner * 3 + axis] ?? 0) + (n[axis] ?? 0);
      }
    }
  }
  for (let at = 0; at < normals.length; at += 3) normalise(normals, at);
  return normals;
}

/** Cross product of the edges of a triangle; its length is twice the area. */
export function crossOf(a: Vec3, b: Vec3, c: Vec3): Vec3 {
  const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
  return [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
}

function weld(normals: number[], a: number, b: number): void {
  for (let axis = 0; axis < 3; axis += 1) {
    const sum = (normals[a * 3 + axis] ?? 0) + (normals[b * 3 + axis] ?? 0);
    normals[a * 3 + axis] = sum;
    normals[b * 3 + axis] = sum;
  }
  normalise(normals, a * 3);
  normalise(normals, b * 3);
}

function normalise(values: number[], at: number): void {
  const length = Math.hypot(values[at] ?? 0, values[at + 1] ?? 0, values[at + 2] ?? 0);
  if (length === 0) {
    values[at + 2] = 1;
    return;
  }
  for (let axis = 0; axis < 3; axis += 1) values[at + axis] = (values[at + axis] ?? 0) / length;
}
