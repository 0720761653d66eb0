import { type Accessor, Document, type GLTF, Logger, NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { reorder } from '@gltf-transform/functions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import type { Mesh } from './mesh';

/** What a file says of its model besides its triangles. */
export interface ModelNotes {
  readonly id: string;
  readonly level: string;
  /** Levels of the model, coarsest first: name, triangles, error in metres. Only in the coarsest file, which is read first. */
  readonly levels?: readonly (readonly [string, number, number])[];
}

/** Who made it; the generator names no version, so that a patch of the library alone changes no file. */
const ASSET = { version: '2.0', generator: 'npm run models', copyright: 'CC BY 4.0, made for this gallery' } as const;
const STEPS = 32_767;

/**
 * A mesh as a GLB, in metres about its centre, y up, front towards +z. Positions are 16-bit about the centre and even in
 * all directions; custom attributes are normalised bytes: `_PAINT` colour in sRGB and tint, `_FINISH` gloss, metal, grain
 * and cover, `_OCCLUSION` openness and wear. The same mesh gives the same bytes.
 */
export async function writeGlb(mesh: Mesh, notes: ModelNotes): Promise<Uint8Array> {
  await Promise.all([MeshoptEncoder.ready, MeshoptDecoder.ready]);
  const half = (Math.max(...mesh.size) || 1) / 2;
  const document = new Document().setLogger(new Logger(Logger.Verbosity.SILENT));
  document.createExtension(KHRMeshQuantization).setRequired(true);
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.QUANTIZE });
  Object.assign(document.getRoot().getAsset(), ASSET);
  const buffer = document.createBuffer();
  const accessor = (type: GLTF.AccessorType, array: Int16Array | Int8Array | Uint8Array | Uint16Array | Uint32Array) =>
    document
      .createAccessor()
      .setType(type)
      .setArray(array as Parameters<Accessor['setArray']>[0])
      .setNormalized(type !== 'SCALAR')
      .setBuffer(buffer);
  const scaled = <T extends Int16Array | Int8Array | Uint16Array>(from: Float32Array, into: T, by: number): T => {
    for (const [at, value] of from.entries()) into[at] = Math.round(value * by);
    return into;
  };
  const { positions, normals, uvs, paint, finish, baked, indices } = mesh;
  const primitive = document
    .createPrimitive()
    .setIndices(accessor('SCALAR', positions.length / 3 > 65_535 ? indices : Uint16Array.from(indices)))
    .setAttribute('POSITION', accessor('VEC3', scaled(positions, new Int16Array(positions.length), STEPS / half)))
    .setAttribute('NORMAL', accessor('VEC3', scaled(normals, new Int8Array(normals.length), 127)))
    .setAttribute('TEXCOORD_0', accessor('VEC2', scaled(uvs, new Uint16Array(uvs.length), 65_535)))
    .setAttribute('_PAINT', accessor('VEC4', paint))
    .setAttribute('_FINISH', accessor('VEC4', finish))
    .setAttribute('_OCCLUSION', accessor('VEC2', baked))
    .setMaterial(document.createMaterial(notes.id).setDoubleSided(true).setMetallicFactor(0).setRoughnessFactor(0.7));
  const node = document
    .createNode(notes.id)
    .setMesh(document.createMesh(notes.id).addPrimitive(primitive))
    .setScale([half, half, half]);
  document
    .getRoot()
    .setDefaultScene(document.createScene(notes.id).addChild(node))
    .setExtras({ ...notes, size: mesh.size.map(tidy) });
  await document.transform(reorder({ encoder: MeshoptEncoder, target: 'size' }));
  return createIO().writeBinary(document);
}

/** Tenths of a millimetre, so that the last bits of other machines stay out of the files. */
const tidy = (metres: number): number => Number(metres.toPrecision(6));

/** Reads and writes what the models tool makes. */
export function createIO(): NodeIO {
  return new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder });
}
