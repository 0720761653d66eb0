import {
  DataArrayTexture,
  Euler,
  type ExternalTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  Matrix4,
  SRGBColorSpace,
} from 'three';
import { createAttentionUniforms } from '../attention/attentionUniforms';
import { createFaceUniforms, type FaceUniforms, setTierTexture } from '../shading/faceSampling';
import type { HeldLightUniforms } from '../shading/heldLight';
import { createFaceTable, type FaceTable } from '../streaming/faceTable';
import { slotOf } from '../streaming/slot';
import { TIER_NAMES, type TierName } from '../streaming/tiers';
import { createModelBatch, type ModelBatch } from './createModelBatch';
import { createLookTable, type Look } from './lookTable';
import { thingMaterial } from './material';
import { readModel } from './readModel';

/** One model alone in the light of the hall, about the origin, its largest extent from -1 to 1. */
export interface Portrait {
  readonly object: ModelBatch['mesh'];
  readonly triangles: number;
  readonly size: readonly [number, number, number];
  /** Turns it: `yaw` to the left, then `pitch` towards the viewer; radians. The light stays. */
  readonly turn: (yaw: number, pitch: number) => void;
  /** Puts it anywhere in any size instead. */
  readonly place: (matrix: Matrix4) => void;
  /** Corners of its surface as whole numbers, four to a corner (the fourth means nothing), 32,767 for 1. */
  readonly corners: ArrayLike<number>;
  /** Its picture, a layer of a texture array; none where it has none. */
  readonly showFace: (tier: TierName, texture: ExternalTexture) => void;
  /** From now on it is lit by a lamp of its own. */
  readonly lightBy: (lamp: HeldLightUniforms) => void;
  readonly dispose: () => void;
}

/** Rows of the table of faces: its picture and its skin. */
const FACE = 0;
const SKIN = 1;

/**
 * Reads a GLB of ours and lights it as in a case.
 *
 * @param tone linear colour of its material, where it takes one
 * @param skin its skin, as `loadSkin` gives it; the portrait closes it when it is disposed
 * @param kept what tells it from another of its model
 * @throws ModelError where the file is no model of ours
 */
export function createPortrait(
  file: ArrayBuffer,
  tone: readonly [number, number, number],
  skin: ImageBitmap | null = null,
  kept: Pick<Look, 'wear' | 'paper'> = { wear: 0, paper: 0 },
): Portrait {
  const { geometry, size } = readModel(file);
  const looks = createLookTable();
  const table = createFaceTable();
  const attention = createAttentionUniforms();
  const faces = createFaceUniforms(table.texture);
  const worn = skin ? wear(skin, faces, table) : null;
  const material = thingMaterial(looks.uniform, faces, attention);
  const corners = geometry.getAttribute('position').array;
  const indices = geometry.getIndex()?.count ?? 0;
  const batch = createModelBatch(material, { vertices: geometry.getAttribute('position').count, indices });
  batch.add(geometry, () => {});
  batch.advance(Number.POSITIVE_INFINITY);
  geometry.dispose();
  // The first geometry is number 0.
  const instance = batch.mesh.addInstance(0);
  const rows = { face: FACE, skin: worn ? SKIN : -1 };
  looks.write([[instance, { ...kept, ...rows, tone, light: 1, around: 1, exhibit: -1, dimmedWith: -1 }]]);
  const angles = new Euler(0, 0, 0, 'XYZ');
  const matrix = new Matrix4();
  return {
    object: batch.mesh,
    triangles: indices / 3,
    size,
    turn: (yaw, pitch) => {
      batch.mesh.setMatrixAt(instance, matrix.makeRotationFromEuler(angles.set(pitch, yaw, 0)));
    },
    place: (where) => batch.mesh.setMatrixAt(instance, where),
    corners,
    showFace: (tier, texture) => {
      setTierTexture(faces, tier, texture);
      table.show(FACE, slotOf(TIER_NAMES.indexOf(tier), 0, false), null);
    },
    lightBy: (lamp) => {
      Object.assign(material.uniforms, lamp);
      material.defines['HELD'] = '';
      material.needsUpdate = true;
    },
    dispose: () => {
      batch.dispose();
      material.dispose();
      looks.dispose();
      table.dispose();
      worn?.dispose();
      skin?.close();
      attention.uDimmed.value.dispose();
    },
  };
}

/** Shows a skin as the only layer of its tier, in its row of the table. */
function wear(skin: ImageBitmap, faces: FaceUniforms, table: FaceTable): DataArrayTexture {
  const texture = new DataArrayTexture(null, skin.width, skin.height, 1);
  // Three passes on what it finds here, and the card takes bitmaps as it takes bytes.
  Object.assign(texture.image, { data: skin });
  texture.colorSpace = SRGBColorSpace;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.generateMipmaps = true;
  texture.anisotropy = 4;
  texture.needsUpdate = true;
  faces.uSkins.value = texture;
  table.show(SKIN, slotOf(TIER_NAMES.indexOf('skin'), 0, false), null);
  return texture;
}
