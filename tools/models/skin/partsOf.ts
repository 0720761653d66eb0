import type { Mesh } from '../make/mesh';

/** Parts of a mesh: what hangs together by place and is of one paint. */
export interface Parts {
  /** For each vertex the first one of its part. */
  readonly parts: Uint32Array;
  /** For each vertex the longest axis of its part. */
  readonly axes: Uint8Array;
}

/** Finds the parts of a mesh. @param groups paint group of each vertex */
export function partsOf(mesh: Mesh, groups: Uint32Array): Parts {
  const parts = firstOf(mesh, groups);
  const bounds = new Map<number, number[]>();
  for (const [vertex, part] of parts.entries()) {
    const box = bounds.get(part) ?? [9e9, 9e9, 9e9, -9e9, -9e9, -9e9];
    for (let k = 0; k < 3; k += 1) {
      const value = mesh.positions[vertex * 3 + k] ?? 0;
      box[k] = Math.min(box[k] ?? value, value);
      box[k + 3] = Math.max(box[k + 3] ?? value, value);
    }
    bounds.set(part, box);
  }
  const axisOf = (part: number): number => {
    const box = bounds.get(part) ?? [];
    const extents = [0, 1, 2].map((k) => (box[k + 3] ?? 0) - (box[k] ?? 0));
    return extents.indexOf(Math.max(...extents));
  };
  const axes = new Map([...bounds.keys()].map((part) => [part, axisOf(part)]));
  return { parts, axes: Uint8Array.from(parts, (part) => axes.get(part) ?? 0) };
}

function firstOf({ positions: p, indices, size }: Mesh, groups: Uint32Array): Uint32Array {
  const grid = Math.max(...size) * 1e-5;
  const first = new Map<string, number>();
  const parents = Uint32Array.from({ length: p.length / 3 }, (_, vertex) => {
    const place = [0, 1, 2].map((axis) => Math.round((p[vertex * 3 + axis] ?? 0) / grid)).join();
    const key = `${place} ${groups[vertex]}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, vertex);
    return known ?? vertex;
  });
  const rootOf = (vertex: number): number => {
    let root = vertex;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let at = vertex; at !== root; ) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  for (let at = 0; at < indices.length; at += 3) {
    const root = rootOf(indices[at] ?? 0);
    for (const k of [1, 2]) {
      const other = rootOf(indices[at + k] ?? 0);
      if (other !== root) parents[other] = root;
    }
  }
  return parents.map((_, vertex) => rootOf(vertex));
}
