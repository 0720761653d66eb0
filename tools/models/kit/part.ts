/**
 * Shapes of things before they are painted. Own frame of a thing: x to the right of someone facing it, y up, z towards
 * that person; metres. Triangles are counter-clockwise seen from outside.
 */

/** x, y, z. */
export type Vec3 = readonly [number, number, number];

/** A piece of surface; `uvs` have their origin bottom left and matter only where a picture is shown. */
export interface Part {
  readonly positions: readonly number[];
  readonly normals: readonly number[];
  readonly uvs: readonly number[];
  readonly indices: readonly number[];
}

/** Several parts as one. */
export function joined(...parts: readonly Part[]): Part {
  const positions: number[] = [];
  const normals: number[] = [];
  const uvs: number[] = [];
  const indices: number[] = [];
  for (const part of parts) {
    const first = positions.length / 3;
    for (const value of part.positions) positions.push(value);
    for (const value of part.normals) normals.push(value);
    for (const value of part.uvs) uvs.push(value);
    for (const index of part.indices) indices.push(first + index);
  }
  return { positions, normals, uvs, indices };
}

/** The part elsewhere. */
export const moved = (part: Part, [x, y, z]: Vec3): Part => ({
  ...part,
  positions: part.positions.map((value, at) => value + (at % 3 === 0 ? x : at % 3 === 1 ? y : z)),
});

/** The part turned about an axis through the origin, counter-clockwise seen from the axis' tip; radians. */
export function turned(part: Part, axis: 'x' | 'y' | 'z', angle: number): Part {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const [a, b] = axis === 'x' ? [1, 2] : axis === 'y' ? [2, 0] : [0, 1];
  const turn = (values: readonly number[]): number[] => {
    const result = [...values];
    for (let at = 0; at < values.length; at += 3) {
      const p = values[at + a] ?? 0;
      const q = values[at + b] ?? 0;
      result[at + a] = p * cos - q * sin;
      result[at + b] = p * sin + q * cos;
    }
    return result;
  };
  return { ...part, positions: turn(part.positions), normals: turn(part.normals) };
}

/** The part stretched along its axes; factors are positive. */
export function stretched(part: Part, [x, y, z]: Vec3): Part {
  const by = [x, y, z] as const;
  const positions = part.positions.map((value, at) => value * (by[at % 3] ?? 1));
  const normals: number[] = [];
  for (let at = 0; at < part.normals.length; at += 3) {
    const n = by.map((factor, axis) => (part.normals[at + axis] ?? 0) / factor);
    const length = Math.hypot(...n) || 1;
    normals.push(...n.map((value) => value / length));
  }
  return { ...part, positions, normals };
}

/** The part in the mirror of the plane x = 0 (or y, z). */
export function mirrored(part: Part, axis: 0 | 1 | 2 = 0): Part {
  const flip = (values: readonly number[]): number[] => values.map((value, at) => (at % 3 === axis ? -value : value));
  const indices: number[] = [];
  for (let at = 0; at < part.indices.length; at += 3) {
    indices.push(part.indices[at] ?? 0, part.indices[at + 2] ?? 0, part.indices[at + 1] ?? 0);
  }
  return { ...part, positions: flip(part.positions), normals: flip(part.normals), indices };
}
