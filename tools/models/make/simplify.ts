import { MeshoptSimplifier } from 'meshoptimizer';
import { compacted, type Mesh, pickVertices } from './mesh';

/** Share of triangles a level keeps, and the largest error it may make, as a share of the largest extent. */
export interface LevelGoal {
  readonly share: number;
  readonly fewest: number;
  readonly error: number;
}

/** What counts besides shape: normal, colour, tint, metal, cover, place on the picture, openness, wear. */
const WEIGHTS = [0.35, 0.35, 0.35, 0.7, 0.7, 0.7, 0.3, 0.5, 2, 0.5, 0.5, 0.8, 0.3];

/**
 * A coarser mesh that keeps outline, colours and the picture's edges; vertices are chosen among the mesh's own. May
 * keep more triangles than asked for where fewer would show.
 *
 * @param seams of a skin that its uvs lay over it: `kept` where they are, or `crossed` where that saves triangles, which
 *   are bare then
 */
export async function simplify(
  mesh: Mesh,
  { share, fewest, error }: LevelGoal,
  seams: 'none' | 'kept' | 'crossed' = 'none',
): Promise<Mesh> {
  await MeshoptSimplifier.ready;
  const triangles = mesh.indices.length / 3;
  const target = Math.max(fewest, Math.round(triangles * share));
  if (target >= triangles) return mesh;
  const largest = Math.max(...mesh.size) || 1;
  const positions = mesh.positions.map((value) => value / largest);
  const [kept] = MeshoptSimplifier.simplifyWithAttributes(
    mesh.indices,
    positions,
    3,
    attributesOf(mesh),
    WEIGHTS.length,
    WEIGHTS,
    seams === 'kept' ? seamsOf(mesh) : null,
    target * 3,
    error,
    ['Prune', 'Permissive'],
  );
  return seams === 'crossed' ? bareAcross(mesh, kept) : compacted(mesh, kept);
}

/** Takes the skin from triangles whose corners lie in different charts: their place on it means nothing. */
function bareAcross(mesh: Mesh, kept: Uint32Array): Mesh {
  const charts = chartsOf(mesh);
  const order = Array.from({ length: mesh.positions.length / 3 }, (_, vertex) => vertex);
  const twins = new Map<number, number>();
  const indices = kept.map((vertex, corner) => {
    const [a = 0, b = 0, c = 0] = kept.subarray(corner - (corner % 3), corner - (corner % 3) + 3);
    if (charts[a] === charts[b] && charts[b] === charts[c]) return vertex;
    const twin = twins.get(vertex) ?? order.push(vertex) - 1;
    twins.set(vertex, twin);
    return twin;
  });
  const grown = pickVertices(mesh, order);
  for (const twin of twins.values()) grown.uvs.set([1, 1], twin * 2);
  return compacted(grown, indices);
}

/** For each vertex the first one of its chart: charts share no vertices. */
function chartsOf({ positions, indices }: Mesh): Uint32Array {
  const parents = Uint32Array.from({ length: positions.length / 3 }, (_, vertex) => vertex);
  const rootOf = (vertex: number): number => {
    let root = vertex;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[vertex] = root;
    return root;
  };
  for (let at = 0; at < indices.length; at += 3) {
    const root = rootOf(indices[at] ?? 0);
    for (const k of [1, 2]) parents[rootOf(indices[at + k] ?? 0)] = root;
  }
  return parents.map((_, vertex) => rootOf(vertex));
}

/** Tells the simplifier to keep an attribute's edge; the library's `SimplifyVertex_Protect`. */
const PROTECT = 2;

/** Marks vertices at whose place others lie elsewhere on the skin: both sides of a seam give way together or not at all. */
function seamsOf({ positions, uvs, size }: Mesh): Uint8Array {
  const grid = (Math.max(...size) || 1) * 1e-5;
  const first = new Map<string, number>();
  const marks = new Uint8Array(positions.length / 3);
  const isApart = (a: number, b: number): boolean => uvs[a * 2] !== uvs[b * 2] || uvs[a * 2 + 1] !== uvs[b * 2 + 1];
  const keys = Array.from(marks, (_, vertex) =>
    [0, 1, 2].map((axis) => Math.round((positions[vertex * 3 + axis] ?? 0) / grid)).join(),
  );
  const seams = new Set<string>();
  for (const [vertex, key] of keys.entries()) {
    const known = first.get(key);
    if (known === undefined) first.set(key, vertex);
    else if (isApart(known, vertex)) seams.add(key);
  }
  return marks.map((_, vertex) => (seams.has(keys[vertex] ?? '') ? PROTECT : 0));
}

function attributesOf(mesh: Mesh): Float32Array {
  const count = mesh.positions.length / 3;
  const values = new Float32Array(count * WEIGHTS.length);
  const byte = (from: Uint8Array, at: number): number => (from[at] ?? 0) / 255;
  for (let vertex = 0; vertex < count; vertex += 1) {
    const { normals, paint, finish, uvs, baked } = mesh;
    values.set(
      [
        ...normals.subarray(vertex * 3, vertex * 3 + 3),
        byte(paint, vertex * 4),
        byte(paint, vertex * 4 + 1),
        byte(paint, vertex * 4 + 2),
        byte(paint, vertex * 4 + 3),
        byte(finish, vertex * 4 + 1),
        byte(finish, vertex * 4 + 3),
        ...uvs.subarray(vertex * 2, vertex * 2 + 2),
        byte(baked, vertex * 2),
        byte(baked, vertex * 2 + 1),
      ],
      vertex * WEIGHTS.length,
    );
  }
  return values;
}
