import type { Mesh } from './mesh';

/** A part narrower than this share of the largest extent is an edge, a bead, a rivet; twice this is no more. */
const NARROW = 0.022;
/** Angle by which the surface must fall away around a vertex to count as fully exposed, in radians. */
const SHARP = 0.9;

/**
 * How much hands and cases have rubbed each vertex, 0 to 1: narrow facets that stand out, such as bevels, beads and
 * rivets. Broad faces are spared, since their corners would spread wear over all of them.
 */
export function bakeWear(mesh: Mesh): Float32Array {
  const { positions: p, normals: n, indices } = mesh;
  const largest = Math.max(...mesh.size) || 1;
  const count = p.length / 3;
  const places = placesOf(mesh, largest * 2e-4);
  const exposure = new Float32Array(count);
  const asked = new Float32Array(count);
  const narrowest = new Float32Array(count).fill(Number.POSITIVE_INFINITY);
  for (let at = 0; at < indices.length; at += 3) {
    const corners = [indices[at] ?? 0, indices[at + 1] ?? 0, indices[at + 2] ?? 0] as const;
    const width = narrowestOf(p, corners);
    for (const [k, a] of corners.entries()) {
      const place = places[a] ?? 0;
      narrowest[a] = Math.min(narrowest[a] ?? width, width);
      exposure[place] = (exposure[place] ?? 0) - riseOf(p, n, a, corners[(k + 1) % 3] ?? 0);
      asked[place] = (asked[place] ?? 0) + 1;
    }
  }
  return Float32Array.from({ length: count }, (_, vertex) => {
    const place = places[vertex] ?? 0;
    const fall = Math.asin(Math.min(1, Math.max(0, (exposure[place] ?? 0) / Math.max(1, asked[place] ?? 1))));
    const narrow = 2 - (narrowest[vertex] ?? 0) / (largest * NARROW);
    return Math.min(1, fall / (SHARP / 2)) * Math.min(1, Math.max(0, narrow));
  });
}

/** How steeply the surface rises from one vertex to another, above the first one's tangent plane. */
function riseOf(p: Float32Array, n: Float32Array, a: number, b: number): number {
  const edge = [0, 1, 2].map((axis) => (p[b * 3 + axis] ?? 0) - (p[a * 3 + axis] ?? 0));
  const length = Math.hypot(...edge) || 1;
  return edge.reduce((sum, value, axis) => sum + value * (n[a * 3 + axis] ?? 0), 0) / length;
}

/** For each vertex the first one at its place. */
function placesOf({ positions: p }: Mesh, grid: number): Uint32Array {
  const first = new Map<string, number>();
  return Uint32Array.from({ length: p.length / 3 }, (_, vertex) => {
    const key = p
      .subarray(vertex * 3, vertex * 3 + 3)
      .map((value) => Math.round(value / grid))
      .join();
    const known = first.get(key);
    if (known === undefined) first.set(key, vertex);
    return known ?? vertex;
  });
}

/** Smallest height of a triangle. */
function narrowestOf(p: Float32Array, corners: readonly [number, number, number]): number {
  const sides = corners.map((a, k) => {
    const b = corners[(k + 1) % 3] ?? 0;
    return Math.hypot(...[0, 1, 2].map((axis) => (p[a * 3 + axis] ?? 0) - (p[b * 3 + axis] ?? 0)));
  });
  const [x = 0, y = 0, z = 0] = sides;
  const half = (x + y + z) / 2;
  const area = Math.sqrt(Math.max(0, half * (half - x) * (half - y) * (half - z)));
  return (2 * area) / (Math.max(...sides) || 1);
}
