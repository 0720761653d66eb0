import { BatchedMesh, BufferAttribute, BufferGeometry, type Material } from 'three';
import type { Form } from '../forms/form';

/** One batch for all forms: a form's geometry is stored once, when the first thing needs it. */
export interface FormLibrary {
  readonly mesh: BatchedMesh;
  /** Number of a form's geometry; `build` is called the first time only. */
  readonly geometryOf: (name: string, build: () => Form) => number;
  /** Makes room for so many instances. */
  readonly reserve: (instances: number) => void;
}

const FIRST = { instances: 256, vertices: 40_000, indices: 160_000 };

/** Creates an empty batch over a material; the caller disposes mesh and material. */
export function createFormLibrary(material: Material): FormLibrary {
  const room = { ...FIRST };
  const used = { vertices: 0, indices: 0 };
  const numbers = new Map<string, number>();
  const mesh = new BatchedMesh(room.instances, room.vertices, room.indices, material);
  mesh.sortObjects = false;
  mesh.frustumCulled = false;
  return {
    mesh,
    geometryOf: (name, build) => {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      const geometry = geometryOfForm(build());
      const vertices = geometry.getAttribute('position').count;
      const indices = geometry.getIndex()?.count ?? 0;
      used.vertices += vertices;
      used.indices += indices;
      if (used.vertices > room.vertices || used.indices > room.indices) {
        room.vertices = Math.max(room.vertices, Math.ceil(used.vertices * 1.4));
        room.indices = Math.max(room.indices, Math.ceil(used.indices * 1.4));
        mesh.setGeometrySize(room.vertices, room.indices);
      }
      const number = mesh.addGeometry(geometry, vertices, indices);
      numbers.set(name, number);
      return number;
    },
    reserve: (instances) => {
      if (instances <= room.instances) return;
      room.instances = Math.ceil(instances * 1.3);
      mesh.setInstanceCount(room.instances);
    },
  };
}

function geometryOfForm(form: Form): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(form.positions, 3));
  geometry.setAttribute('normal', new BufferAttribute(form.normals, 3));
  geometry.setAttribute('uv', new BufferAttribute(form.uvs, 2));
  geometry.setAttribute('paint', new BufferAttribute(form.paint, 4, true));
  geometry.setAttribute('finish', new BufferAttribute(form.finish, 4, true));
  geometry.setIndex(new BufferAttribute(form.indices, 1));
  return geometry;
}
