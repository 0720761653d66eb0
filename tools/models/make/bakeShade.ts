import { bakeWear } from './bakeWear';
import type { Sky } from './createSky';
import type { Mesh } from './mesh';

/** A vertex that sees less than this lies under something else of the model, and nobody sees it. */
const BURIED = 0.16;

/** The mesh with openness and wear in its vertices. Takes about two seconds for ten thousand of them. */
export function bakeShade(mesh: Mesh, sky: Sky): Mesh {
  const { positions: p, normals: n } = mesh;
  const wear = bakeWear(mesh);
  const open = Float32Array.from(wear, (_, vertex) => {
    const [x = 0, y = 0, z = 0] = p.subarray(vertex * 3, vertex * 3 + 3);
    const [nx = 0, ny = 0, nz = 1] = n.subarray(vertex * 3, vertex * 3 + 3);
    return sky.opennessAt(x, y, z, nx, ny, nz);
  });
  lift(mesh, open);
  const baked = new Uint8Array(wear.length * 2);
  for (let vertex = 0; vertex < wear.length; vertex += 1) {
    baked[vertex * 2] = Math.round((open[vertex] ?? 1) * 255);
    baked[vertex * 2 + 1] = Math.round((wear[vertex] ?? 0) * 255);
  }
  return { ...mesh, baked };
}

/**
 * Gives buried vertices the openness of their neighbours in sight, and so on inwards: else their darkness would spread
 * over every triangle that comes out from under what buries them.
 */
function lift({ indices }: Mesh, open: Float32Array): void {
  const buried = new Set(Array.from(open.keys()).filter((vertex) => (open[vertex] ?? 1) < BURIED));
  for (let seen = beside(indices, buried); seen.size > 0; seen = beside(indices, buried)) {
    for (const [vertex, neighbours] of seen) {
      open[vertex] = neighbours.reduce((sum, each) => sum + (open[each] ?? 1), 0) / neighbours.length;
      buried.delete(vertex);
    }
  }
}

/** Buried vertices that share an edge with others, and those others. */
function beside(indices: Uint32Array, buried: ReadonlySet<number>): ReadonlyMap<number, number[]> {
  const found = new Map<number, number[]>();
  const note = (from: number, to: number): void => {
    if (buried.has(from) || !buried.has(to)) return;
    found.set(to, [...(found.get(to) ?? []), from]);
  };
  for (const [at, a] of indices.entries()) {
    const b = indices[at % 3 === 2 ? at - 2 : at + 1] ?? 0;
    note(a, b);
    note(b, a);
  }
  return found;
}
