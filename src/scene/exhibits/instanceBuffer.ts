import { DynamicDrawUsage, InstancedBufferAttribute, type InstancedBufferGeometry } from 'three';

/** One attribute of every instance: its name in the shader and its number of floats. */
export interface InstanceField {
  readonly name: string;
  readonly size: number;
}

/** Instance attributes that grow when more is hung; the arrays are filled by the caller. */
export interface InstanceBuffer {
  /** Makes room for so many instances and gives the arrays to fill, by field name. */
  readonly open: (count: number) => (name: string) => Float32Array;
  /** Sends what was filled. */
  readonly close: () => void;
}

/** Adds instance attributes to a geometry. */
export function createInstanceBuffer(
  geometry: InstancedBufferGeometry,
  fields: readonly InstanceField[],
): InstanceBuffer {
  const attributes = new Map<string, InstancedBufferAttribute>();
  let capacity = 0;
  const grow = (count: number): void => {
    if (count <= capacity && capacity > 0) return;
    // Old attributes keep their buffers until the geometry lets go of them.
    if (capacity > 0) geometry.dispose();
    capacity = Math.max(32, Math.ceil(count * 1.25));
    for (const { name, size } of fields) {
      const attribute = new InstancedBufferAttribute(new Float32Array(capacity * size), size);
      attribute.setUsage(DynamicDrawUsage);
      attributes.set(name, attribute);
      geometry.setAttribute(name, attribute);
    }
  };
  grow(0);
  geometry.instanceCount = 0;
  return {
    open: (count) => {
      grow(count);
      geometry.instanceCount = count;
      return (name) => {
        const attribute = attributes.get(name);
        if (!attribute) throw new Error(`instances have no field ${name}`);
        return attribute.array as Float32Array;
      };
    },
    close: () => {
      for (const attribute of attributes.values()) attribute.needsUpdate = true;
    },
  };
}
