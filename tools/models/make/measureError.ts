import { BufferAttribute, BufferGeometry, Vector3 } from 'three';
import { type HitPointInfo, MeshBVH } from 'three-mesh-bvh';
import type { Mesh } from './mesh';

const SAMPLES = 6000;
/** The rest are lost rivets and antennas, which nobody misses at that distance. */
const QUANTILE = 0.985;

/** How far the surface of a coarse mesh lies from that of a fine one, in metres: almost all points of it are nearer. */
export function measureError(fine: Mesh, coarse: Mesh): number {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(coarse.positions, 3));
  geometry.setIndex(new BufferAttribute(coarse.indices.slice(), 1));
  const tree = new MeshBVH(geometry, { indirect: true });
  const point = new Vector3();
  const found = { point: new Vector3(), distance: 0, faceIndex: 0 } satisfies HitPointInfo;
  const distances = Float64Array.from(samplesOf(fine), ([x, y, z]) => {
    tree.closestPointToPoint(point.set(x, y, z), found);
    return found.distance;
  }).sort();
  return distances[Math.min(distances.length - 1, Math.floor(distances.length * QUANTILE))] ?? 0;
}

/** Points spread evenly over a surface, always the same. */
function samplesOf({ positions: p, indices }: Mesh): readonly (readonly [number, number, number])[] {
  const corner = (at: number): Vector3 => new Vector3().fromArray(p, (indices[at] ?? 0) * 3);
  const areas: number[] = [];
  let total = 0;
  for (let at = 0; at < indices.length; at += 3) {
    const [a, b, c] = [corner(at), corner(at + 1), corner(at + 2)];
    total += b.clone().sub(a).cross(c.clone().sub(a)).length();
    areas.push(total);
  }
  let triangle = 0;
  return Array.from({ length: SAMPLES }, (_, n) => {
    const wanted = ((n + 0.5) / SAMPLES) * total;
    while (triangle < areas.length - 1 && (areas[triangle] ?? 0) < wanted) triangle += 1;
    // Rows of the golden ratios fill each triangle evenly (Roberts 2018).
    let [u, v] = [(n * 0.7548776662466927) % 1, (n * 0.5698402909980532) % 1];
    if (u + v > 1) [u, v] = [1 - u, 1 - v];
    const a = corner(triangle * 3);
    const b = corner(triangle * 3 + 1);
    const c = corner(triangle * 3 + 2);
    const place = a
      .clone()
      .multiplyScalar(1 - u - v)
      .addScaledVector(b, u)
      .addScaledVector(c, v);
    return [place.x, place.y, place.z] as const;
  });
}
