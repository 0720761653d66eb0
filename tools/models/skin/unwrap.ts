import { Atlas, Initialize } from 'watlas';
import { type Mesh, pickVertices } from '../make/mesh';

/** Texels between charts, filled with the colours of their borders. */
const PADDING = 4;
/** Times the density is corrected until the charts just fit. */
const TRIES = 14;
/** Charts may be stretched a little more than the library would have them, for fewer seams. */
const CHARTS = { maxCost: 3, normalDeviationWeight: 1.6, maxIterations: 2 };

/** Where parts without a skin have all their corners. */
export const BARE = 1;

/**
 * A mesh whose uvs lay its triangles side by side on a square, none over another, each paint group in charts of its own;
 * origin top left. Vertices on the borders of charts are doubled. Bare triangles lie in one point.
 *
 * @param groups paint group of each vertex
 * @param bare 1 for each triangle that gets no room
 */
export async function unwrap(mesh: Mesh, groups: Uint32Array, bare: Uint8Array, size: number): Promise<Mesh> {
  await Initialize();
  const worn = mesh.indices.filter((_, corner) => bare[Math.floor(corner / 3)] === 0);
  const naked = mesh.indices.filter((_, corner) => bare[Math.floor(corner / 3)] === 1);
  const atlas = new Atlas();
  try {
    // In units of the largest extent: the library merges what is closer than a fixed epsilon.
    const largest = Math.max(...mesh.size);
    atlas.addMesh({
      vertexPositionData: mesh.positions.map((value) => value / largest),
      vertexCount: mesh.positions.length / 3,
      vertexPositionStride: 12,
      vertexNormalData: mesh.normals,
      vertexNormalStride: 12,
      indexData: worn,
      indexCount: worn.length,
      faceMaterialData: worn.filter((_, corner) => corner % 3 === 0).map((vertex) => groups[vertex] ?? 0),
    });
    atlas.computeCharts(CHARTS);
    packTightly(atlas, size);
    return collect(mesh, atlas, naked, size);
  } finally {
    atlas.delete();
  }
}

/** Packs the charts at the highest density at which they fit into one square. */
function packTightly(atlas: Atlas, size: number): void {
  const pack = (texelsPerUnit: number): boolean => {
    atlas.packCharts({ padding: PADDING, resolution: size, texelsPerUnit, bilinear: true, rotateCharts: true });
    return atlas.atlasCount === 1 && atlas.width <= size && atlas.height <= size;
  };
  let low = 0;
  let high = 8 * size;
  for (let n = 0; n < TRIES; n += 1) {
    const middle = (low + high) / 2;
    if (pack(middle)) low = middle;
    else high = middle;
  }
  if (low === 0 || !pack(low)) throw new Error('the charts of a skin fit at no density');
}

function collect(mesh: Mesh, atlas: Atlas, naked: Uint32Array, size: number): Mesh {
  const unwrapped = atlas.getMesh(0);
  const indices = new Uint32Array(unwrapped.indexCount);
  unwrapped.getIndexArray(indices);
  const order: number[] = [];
  const uvs: number[] = [];
  for (let n = 0; n < unwrapped.vertexCount; n += 1) {
    const { xref, uv } = unwrapped.getVertex(n);
    order.push(xref);
    uvs.push(uv[0] / size, uv[1] / size);
  }
  const numbers = new Map<number, number>();
  const bareIndices = naked.map((vertex) => {
    const known = numbers.get(vertex);
    if (known !== undefined) return known;
    const number = order.push(vertex) - 1;
    uvs.push(BARE, BARE);
    numbers.set(vertex, number);
    return number;
  });
  const whole = pickVertices(mesh, order);
  return { ...whole, uvs: Float32Array.from(uvs), indices: Uint32Array.from([...indices, ...bareIndices]) };
}
