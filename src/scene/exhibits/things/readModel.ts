/**
 * Reads the GLB files that `npm run models` writes. Three's own loader would bring materials, animation and skinning with
 * it into the chunk of three that the first picture waits for (docs/decisions/0013).
 */
import { BufferAttribute, BufferGeometry, Sphere, Vector3 } from 'three';
import type { Metres } from '../../../domain/units';
import { unpackTriangles } from './unpackTriangles';
import { unpackVertices } from './unpackVertices';

/** One level of detail, as the coarsest file tells it. */
export interface LevelNote {
  readonly name: string;
  readonly triangles: number;
  /** Distance of its surface from the finest level's. */
  readonly error: Metres;
}

/** A model as a file has it. */
export interface ReadModel {
  /** Positions run from -1 to 1 along the largest extent; layout as `MODEL_LAYOUT`. The caller disposes it. */
  readonly geometry: BufferGeometry;
  readonly size: readonly [Metres, Metres, Metres];
  /** All levels, coarsest first; null except in the coarsest file. */
  readonly levels: readonly LevelNote[] | null;
}

/** A file that is no model of ours. */
export class ModelError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'ModelError';
  }
}

/** Attributes by their name in files; all are normalised and lie in whole words of four bytes. */
export const MODEL_LAYOUT = {
  POSITION: { name: 'position', array: Int16Array, size: 4 },
  NORMAL: { name: 'normal', array: Int8Array, size: 4 },
  TEXCOORD_0: { name: 'uv', array: Uint16Array, size: 2 },
  _PAINT: { name: 'paint', array: Uint8Array, size: 4 },
  _FINISH: { name: 'finish', array: Uint8Array, size: 4 },
  _OCCLUSION: { name: 'baked', array: Uint8Array, size: 4 },
} as const;

const MAGIC = 0x46546c67;
const JSON_CHUNK = 0x4e4f534a;
const BINARY_CHUNK = 0x004e4942;

interface PackedView {
  readonly buffer: number;
  readonly byteOffset?: number;
  readonly byteLength: number;
  readonly byteStride: number;
  readonly count: number;
  readonly mode: string;
}

interface GltfFile {
  readonly accessors: readonly {
    readonly bufferView: number;
    readonly componentType: number;
    readonly count: number;
  }[];
  readonly bufferViews: readonly { readonly extensions: { readonly EXT_meshopt_compression: PackedView } }[];
  readonly meshes: readonly {
    readonly primitives: readonly {
      readonly attributes: Readonly<Record<string, number>>;
      readonly indices: number;
    }[];
  }[];
  readonly extras: {
    readonly size: readonly [number, number, number];
    readonly levels?: readonly (readonly [string, number, number])[];
  };
}

/** Reads a file. @throws ModelError where it is not one of ours or is cut short */
export function readModel(file: ArrayBuffer): ReadModel {
  try {
    return read(file);
  } catch (error) {
    // Bytes that are no model fail anywhere: in the head, in its fields, in what is packed.
    throw error instanceof ModelError ? error : new ModelError(`not one of our models: ${String(error)}`);
  }
}

function read(file: ArrayBuffer): ReadModel {
  const { gltf, binary } = chunksOf(file);
  const primitive = gltf.meshes[0]?.primitives[0];
  if (!primitive) throw new ModelError('a model without a mesh');
  const viewOf = (accessor: number): PackedView => {
    const view = gltf.bufferViews[gltf.accessors[accessor]?.bufferView ?? -1]?.extensions.EXT_meshopt_compression;
    if (!view) throw new ModelError('a model without data');
    return view;
  };
  const bytesOf = ({ byteOffset = 0, byteLength }: PackedView): Uint8Array =>
    binary.subarray(byteOffset, byteOffset + byteLength);
  const geometry = new BufferGeometry();
  for (const [name, layout] of Object.entries(MODEL_LAYOUT)) {
    const accessor = primitive.attributes[name];
    if (accessor === undefined) throw new ModelError(`a model without ${name}`);
    const view = viewOf(accessor);
    const values = new layout.array(unpackVertices(bytesOf(view), view.count, view.byteStride).buffer);
    if (values.length !== view.count * layout.size) throw new ModelError(`${name} has another layout`);
    geometry.setAttribute(layout.name, new BufferAttribute(values, layout.size, true));
  }
  const view = viewOf(primitive.indices);
  geometry.setIndex(new BufferAttribute(unpackTriangles(bytesOf(view), view.count), 1));
  const { size, levels } = gltf.extras;
  geometry.boundingSphere = new Sphere(new Vector3(), Math.hypot(...size) / Math.max(...size));
  return {
    geometry,
    size,
    levels: levels?.map(([name, triangles, error]) => ({ name, triangles, error })) ?? null,
  };
}

function chunksOf(file: ArrayBuffer): { readonly gltf: GltfFile; readonly binary: Uint8Array } {
  const head = new DataView(file);
  if (file.byteLength < 20 || head.getUint32(0, true) !== MAGIC) throw new ModelError('not a GLB');
  const length = head.getUint32(12, true);
  if (head.getUint32(16, true) !== JSON_CHUNK) throw new ModelError('a GLB without its head');
  const gltf = JSON.parse(new TextDecoder().decode(new Uint8Array(file, 20, length))) as GltfFile;
  const next = 20 + length;
  if (head.getUint32(next + 4, true) !== BINARY_CHUNK) throw new ModelError('a GLB without data');
  return { gltf, binary: new Uint8Array(file, next + 8, head.getUint32(next, true)) };
}
