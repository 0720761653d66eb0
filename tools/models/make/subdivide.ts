import type { Sky } from './createSky';
import { type Mesh, pickVertices } from './mesh';

/** Edges are split where light on them differs by more than this from what their ends say. */
const TOLERANCE = 0.07;
/** Only edges longer than this share of the largest extent are asked. */
const SHORTEST = 0.045;
const ROUNDS = 4;
/** A model grows by at most this many triangles, and this share of its own. */
const GROWTH = { triangles: 1400, share: 0.5 };

/** Splits large triangles where the shade on them changes, without opening cracks: an edge is split for all its triangles or none. */
export function subdivide(mesh: Mesh, sky: Sky): Mesh {
  const limit = mesh.indices.length / 3 + Math.max(GROWTH.triangles, (mesh.indices.length / 3) * GROWTH.share);
  const asked = new Map<string, boolean>();
  let grown = mesh;
  for (let round = 0; round < ROUNDS; round += 1) {
    const split = edgesToSplit(grown, sky, asked);
    if (split.size === 0) break;
    const next = splitEdges(grown, split);
    if (next.indices.length / 3 > limit) break;
    grown = next;
  }
  return grown;
}

/** Places of the middles of edges to be split; the key of a place is the same for every triangle that meets there. */
function edgesToSplit(mesh: Mesh, sky: Sky, asked: Map<string, boolean>): ReadonlySet<string> {
  const { positions: p, normals: n, indices } = mesh;
  const shortest = Math.max(...mesh.size) * SHORTEST;
  const split = new Set<string>();
  const openness = new Map<number, number>();
  const at = (vertex: number): number => {
    const known = openness.get(vertex) ?? opennessBetween(mesh, sky, vertex, vertex, 0);
    openness.set(vertex, known);
    return known;
  };
  for (let corner = 0; corner < indices.length; corner += 1) {
    const a = indices[corner] ?? 0;
    const b = indices[corner % 3 === 2 ? corner - 2 : corner + 1] ?? 0;
    const length = Math.hypot(...[0, 1, 2].map((k) => (p[a * 3 + k] ?? 0) - (p[b * 3 + k] ?? 0)));
    if (length < shortest) continue;
    const key = middleKey(mesh, a, b);
    // The same edge with other normals is another question, but one yes splits it for all.
    const question = `${key} ${n.subarray(a * 3, a * 3 + 3).join()}`;
    const known = asked.get(question);
    const answer =
      known ??
      [0.25, 0.5, 0.75].some((t) => {
        const straight = at(a) + (at(b) - at(a)) * t;
        return Math.abs(opennessBetween(mesh, sky, a, b, t) - straight) > TOLERANCE;
      });
    if (known === undefined) asked.set(question, answer);
    if (answer) split.add(key);
  }
  return split;
}

function opennessBetween({ positions: p, normals: n }: Mesh, sky: Sky, a: number, b: number, t: number): number {
  const between = (values: Float32Array, k: number): number =>
    (values[a * 3 + k] ?? 0) * (1 - t) + (values[b * 3 + k] ?? 0) * t;
  const [x, y, z] = [between(n, 0), between(n, 1), between(n, 2)];
  const length = Math.hypot(x, y, z) || 1;
  return sky.opennessAt(between(p, 0), between(p, 1), between(p, 2), x / length, y / length, z / length);
}

function middleKey({ positions: p, size }: Mesh, a: number, b: number): string {
  const grid = Math.max(...size) * 1e-5;
  return [0, 1, 2].map((k) => Math.round(((p[a * 3 + k] ?? 0) + (p[b * 3 + k] ?? 0)) / grid)).join();
}

function splitEdges(mesh: Mesh, split: ReadonlySet<string>): Mesh {
  const halves: (readonly [number, number])[] = [];
  const middles = new Map<string, number>();
  const count = mesh.positions.length / 3;
  const middleOf = (a: number, b: number): number | null => {
    if (!split.has(middleKey(mesh, a, b))) return null;
    const name = a < b ? `${a} ${b}` : `${b} ${a}`;
    const known = middles.get(name);
    if (known !== undefined) return known;
    const number = count + halves.push([a, b]) - 1;
    middles.set(name, number);
    return number;
  };
  const indices: number[] = [];
  for (let at = 0; at < mesh.indices.length; at += 3) {
    const [a = 0, b = 0, c = 0] = mesh.indices.subarray(at, at + 3);
    indices.push(...pattern([a, b, c], [middleOf(a, b), middleOf(b, c), middleOf(c, a)]));
  }
  return { ...withMiddles(mesh, halves), indices: Uint32Array.from(indices) };
}

type Corners = readonly [number, number, number];

/** Triangles of one triangle with some of its edges split. */
function pattern([a, b, c]: Corners, middles: readonly (number | null)[]): readonly number[] {
  const [ab, bc, ca] = middles as [number | null, number | null, number | null];
  const turned = (): readonly number[] => pattern([b, c, a], [bc, ca, ab]);
  if (ab === null) return bc === null && ca === null ? [a, b, c] : turned();
  if (bc !== null && ca !== null) return [a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca];
  if (bc !== null) return [a, ab, c, ab, b, bc, ab, bc, c];
  if (ca !== null) return [a, ab, ca, ab, b, c, ab, c, ca];
  return [a, ab, c, ab, b, c];
}

function withMiddles(mesh: Mesh, halves: readonly (readonly [number, number])[]): Mesh {
  const count = mesh.positions.length / 3;
  const order = [...Array.from({ length: count }, (_, vertex) => vertex), ...halves.map(([a]) => a)];
  const grown = pickVertices(mesh, order);
  for (const [at, [a, b]] of halves.entries()) {
    const vertex = count + at;
    for (const [values, size] of [
      [grown.positions, 3],
      [grown.normals, 3],
      [grown.uvs, 2],
    ] as const) {
      for (let k = 0; k < size; k += 1) {
        values[vertex * size + k] = ((values[a * size + k] ?? 0) + (values[b * size + k] ?? 0)) / 2;
      }
    }
    const normal = grown.normals.subarray(vertex * 3, vertex * 3 + 3);
    const length = Math.hypot(...normal) || 1;
    normal.set(normal.map((value) => value / length));
  }
  return grown;
}
