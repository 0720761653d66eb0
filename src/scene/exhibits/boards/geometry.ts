import { BufferAttribute, InstancedBufferGeometry } from 'three';

/**
 * A thin board: front and four edges, no back, in a unit box about its centre. Attributes: `position`, `normal`,
 * `uv` (origin bottom left), front faces have normal +z.
 */
export function boardGeometry(): InstancedBufferGeometry {
  const positions: number[] = [];
  const normals: number[] = [];
  const uvs: number[] = [];
  const indices: number[] = [];
  const quad = (normal: readonly number[], corners: readonly (readonly [number, number, number])[]): void => {
    const first = positions.length / 3;
    for (const [x, y, z] of corners) {
      positions.push(x, y, z);
      normals.push(...normal);
      uvs.push(x + 0.5, y + 0.5);
    }
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3);
  };
  const a = -0.5;
  const b = 0.5;
  quad(
    [0, 0, 1],
    [
      [a, a, b],
      [b, a, b],
      [b, b, b],
      [a, b, b],
    ],
  );
  quad(
    [0, 1, 0],
    [
      [a, b, b],
      [b, b, b],
      [b, b, a],
      [a, b, a],
    ],
  );
  quad(
    [0, -1, 0],
    [
      [a, a, a],
      [b, a, a],
      [b, a, b],
      [a, a, b],
    ],
  );
  quad(
    [1, 0, 0],
    [
      [b, a, b],
      [b, a, a],
      [b, b, a],
      [b, b, b],
    ],
  );
  quad(
    [-1, 0, 0],
    [
      [a, a, a],
      [a, a, b],
      [a, b, b],
      [a, b, a],
    ],
  );
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3));
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(normals), 3));
  geometry.setAttribute('uv', new BufferAttribute(new Float32Array(uvs), 2));
  geometry.setIndex(indices);
  return geometry;
}
