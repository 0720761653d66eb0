import type { Form } from '../kit/form';

/** A model on its way into files: a form with identical vertices joined and what was baked into them. Metres. */
export interface Mesh extends Form {
  /** Openness (255 sees the whole room) and wear (255 a rubbed edge), two bytes per vertex. */
  readonly baked: Uint8Array;
}

/** Steps of the grid on which vertices count as one, across the largest extent. */
const STEPS = 32_767;

/**
 * A form with its identical vertices joined. Texture coordinates matter only where a picture is shown; elsewhere they
 * are dropped, which joins more vertices and packs better.
 */
export function joinVertices(form: Form): Mesh {
  const grid = (Math.max(...form.size) || 1) / 2 / STEPS;
  const numbers = new Map<string, number>();
  const kept: number[] = [];
  const indices = new Uint32Array(form.indices.length);
  const uvs = Float32Array.from(form.uvs, (value, at) => (form.finish[(at >> 1) * 4 + 3] ? value : 0));
  for (const [at, vertex] of form.indices.entries()) {
    const key = [
      ...form.positions.subarray(vertex * 3, vertex * 3 + 3).map((value) => Math.round(value / grid)),
      ...form.normals.subarray(vertex * 3, vertex * 3 + 3).map((value) => Math.round(value * 127)),
      ...uvs.subarray(vertex * 2, vertex * 2 + 2).map((value) => Math.round(value * 65_535)),
      ...form.paint.subarray(vertex * 4, vertex * 4 + 4),
      ...form.finish.subarray(vertex * 4, vertex * 4 + 4),
    ].join();
    const known = numbers.get(key);
    if (known === undefined) {
      numbers.set(key, kept.length);
      indices[at] = kept.length;
      kept.push(vertex);
    } else indices[at] = known;
  }
  const whole: Mesh = { ...form, uvs, baked: new Uint8Array((form.positions.length / 3) * 2) };
  return { ...pickVertices(whole, kept), indices: withoutSlivers(indices) };
}

/** The mesh's vertices in this order; indices are the caller's to set. */
export function pickVertices(mesh: Mesh, order: ArrayLike<number>): Mesh {
  const pick = <T extends Float32Array | Uint8Array>(from: T, into: T, size: number): T => {
    for (let at = 0; at < order.length; at += 1) {
      const vertex = order[at] ?? 0;
      into.set(from.subarray(vertex * size, vertex * size + size), at * size);
    }
    return into;
  };
  const count = order.length;
  return {
    size: mesh.size,
    centre: mesh.centre,
    positions: pick(mesh.positions, new Float32Array(count * 3), 3),
    normals: pick(mesh.normals, new Float32Array(count * 3), 3),
    uvs: pick(mesh.uvs, new Float32Array(count * 2), 2),
    paint: pick(mesh.paint, new Uint8Array(count * 4), 4),
    finish: pick(mesh.finish, new Uint8Array(count * 4), 4),
    baked: pick(mesh.baked, new Uint8Array(count * 2), 2),
    indices: mesh.indices,
  };
}

/** The mesh with the vertices that its triangles use, in the order of their use. */
export function compacted(mesh: Mesh, triangles: Uint32Array): Mesh {
  const numbers = new Map<number, number>();
  const indices = triangles.map((vertex) => {
    const known = numbers.get(vertex);
    if (known !== undefined) return known;
    numbers.set(vertex, numbers.size);
    return numbers.size - 1;
  });
  return { ...pickVertices(mesh, [...numbers.keys()]), indices };
}

/** Triangles with three different corners. */
function withoutSlivers(indices: Uint32Array): Uint32Array {
  const kept: number[] = [];
  for (let at = 0; at < indices.length; at += 3) {
    const [a = 0, b = 0, c = 0] = indices.subarray(at, at + 3);
    if (a !== b && b !== c && c !== a) kept.push(a, b, c);
  }
  return Uint32Array.from(kept);
}
