import { MeshoptSimplifier } from 'meshoptimizer';
import { compacted, type Mesh } from './mesh';

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
 */
export async function simplify(mesh: Mesh, { share, fewest, error }: LevelGoal): Promise<Mesh> {
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
    null,
    target * 3,
    error,
    ['Prune', 'Permissive'],
  );
  return compacted(mesh, kept);
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
