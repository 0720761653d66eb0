import { BufferAttribute, BufferGeometry, Sphere, Vector3 } from 'three';
import { MODEL_LAYOUT, type ReadModel } from './readModel';

/** A plain block in its thing's own colour, with the thing's picture on its front: what is shown where a model is missing. */
export function blockModel(): ReadModel {
  const positions: number[] = [];
  const normals: number[] = [];
  const uvs: number[] = [];
  const finish: number[] = [];
  const indices: number[] = [];
  for (const axis of [0, 1, 2]) {
    for (const sign of [-1, 1]) {
      const first = positions.length / 4;
      for (const [p, q] of CORNERS) {
        const corner = [0, 0, 0];
        corner[axis] = sign;
        corner[(axis + 1) % 3] = p;
        corner[(axis + 2) % 3] = q;
        positions.push(...corner.map((value) => value * 32_767), 0);
        normals.push(...[0, 1, 2].map((at) => (at === axis ? sign * 127 : 0)), 0);
        uvs.push(p > 0 ? 65_535 : 0, q > 0 ? 65_535 : 0);
        finish.push(30, 0, 60, axis === 2 && sign > 0 ? 255 : 0);
      }
      indices.push(...(sign > 0 ? [0, 1, 2, 0, 2, 3] : [0, 2, 1, 0, 3, 2]).map((corner) => first + corner));
    }
  }
  const vertices = positions.length / 4;
  const values: Readonly<Record<keyof typeof MODEL_LAYOUT, readonly number[]>> = {
    POSITION: positions,
    NORMAL: normals,
    TEXCOORD_0: uvs,
    _PAINT: Array.from({ length: vertices * 4 }, () => 255),
    _FINISH: finish,
    _OCCLUSION: Array.from({ length: vertices }, () => [255, 0, 0, 0]).flat(),
  };
  const geometry = new BufferGeometry();
  for (const [name, { name: attribute, array, size }] of Object.entries(MODEL_LAYOUT)) {
    const typed = array.from(values[name as keyof typeof MODEL_LAYOUT]);
    geometry.setAttribute(attribute, new BufferAttribute(typed, size, true));
  }
  geometry.setIndex(indices);
  geometry.boundingSphere = new Sphere(new Vector3(), Math.sqrt(3));
  return { geometry, size: [2, 2, 2], levels: [{ name: 'block', triangles: 12, error: 0 }] };
}

const CORNERS = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const;
