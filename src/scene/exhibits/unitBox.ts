import { BufferAttribute, InstancedBufferGeometry } from 'three';

/** A unit box about the origin with hard edges, ready for instances. Attributes: `position`, `normal`. */
export function unitBoxGeometry(): InstancedBufferGeometry {
  const positions: number[] = [];
  const normals: number[] = [];
  const indices: number[] = [];
  for (const axis of [0, 1, 2]) {
    for (const sign of [-0.5, 0.5]) {
      const first = positions.length / 3;
      for (const [p, q] of [
        [-0.5, -0.5],
        [0.5, -0.5],
        [0.5, 0.5],
        [-0.5, 0.5],
      ] as const) {
        const corner = [0, 0, 0];
        corner[axis] = sign;
        corner[(axis + 1) % 3] = p;
        corner[(axis + 2) % 3] = q;
        positions.push(...corner);
        normals.push(axis === 0 ? 2 * sign : 0, axis === 1 ? 2 * sign : 0, axis === 2 ? 2 * sign : 0);
      }
      indices.push(...(sign > 0 ? [0, 1, 2, 0, 2, 3] : [0, 2, 1, 0, 3, 2]).map((corner) => first + corner));
    }
  }
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3));
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(normals), 3));
  geometry.setIndex(indices);
  return geometry;
}
