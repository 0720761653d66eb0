import {
  BufferAttribute,
  DataTexture,
  InstancedBufferGeometry,
  Mesh,
  NearestFilter,
  RGFormat,
  UnsignedByteType,
} from 'three';
import type { DistantData } from '../../../domain/hall/distant';
import { yawOfFacing } from '../../frame';
import type { AttentionUniforms } from '../attention/attentionUniforms';
import { FRAME_TONES } from '../frames/createFrames';
import { createInstanceBuffer } from '../instanceBuffer';
import type { LightAt } from '../layer';
import type { FaceUniforms } from '../shading/faceSampling';
import { distantMaterial, PIECE_COLUMNS } from './material';
import { DISTANT_KINDS, type DistantPiece, planDistant } from './planDistant';

/** All that hangs on the walls of both halls, as seen from afar, in one draw call; what is near is left to the other layers. */
export interface Distant {
  readonly object: Mesh;
  /** How far all of it has appeared, 0 to 1. */
  readonly there: { value: number };
  readonly show: (lightAt: LightAt) => void;
  /**
   * Takes away what is there near by.
   *
   * @param shareOf how far an exhibit is there near by, 0 to 1
   * @param isDimmed true where the light of an exhibit is turned down while years are chosen
   */
  readonly yieldTo: (shareOf: (exhibit: string) => number, isDimmed: (exhibit: string) => boolean) => void;
  readonly dispose: () => void;
}

/** After the building and the shadows (see `createShadows`), before all that hangs near by. */
const ORDER = -7;

/** Creates the layer; its pictures come with the distant sheet. */
export function createDistant(data: DistantData, faces: FaceUniforms, attention: AttentionUniforms): Distant {
  const pieces = planDistant(data);
  const geometry = new InstancedBufferGeometry();
  const corners = [-0.5, -0.5, 0, 0.5, -0.5, 0, 0.5, 0.5, 0, -0.5, 0.5, 0];
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(corners), 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  const lines = Math.max(1, Math.ceil(pieces.length / PIECE_COLUMNS));
  const states = new Uint8Array(PIECE_COLUMNS * lines * 2);
  const table = new DataTexture(states, PIECE_COLUMNS, lines, RGFormat, UnsignedByteType);
  table.minFilter = NearestFilter;
  table.magFilter = NearestFilter;
  table.needsUpdate = true;
  const there = { value: 0 };
  const material = distantMaterial({ uPieces: { value: table }, uThere: there }, faces, attention);
  const buffer = createInstanceBuffer(geometry, [
    { name: 'iPose', size: 4 },
    { name: 'iShape', size: 4 },
    { name: 'iPiece', size: 3 },
    { name: 'iTone', size: 4 },
  ]);
  const places = placesByExhibit(pieces);
  const mesh = new Mesh(geometry, material);
  Object.assign(mesh, { name: 'distant', frustumCulled: false, matrixAutoUpdate: false, renderOrder: ORDER });
  return {
    object: mesh,
    there,
    show: (lightAt) => {
      const field = buffer.open(pieces.length);
      pieces.forEach((piece, at) => writePiece(field, at, piece, lightAt(piece.centre)));
      buffer.close();
    },
    yieldTo: (shareOf, isDimmed) => {
      let isSeen = false;
      for (const [exhibit, ats] of places) {
        const share = shareOf(exhibit);
        isSeen ||= share < 1;
        const state = [Math.floor(share * 255), isDimmed(exhibit) ? 255 : 0] as const;
        const [first = 0] = ats;
        if (states[first * 2] === state[0] && states[first * 2 + 1] === state[1]) continue;
        for (const at of ats) states.set(state, at * 2);
        table.needsUpdate = true;
      }
      mesh.visible = isSeen;
    },
    dispose: () => {
      geometry.dispose();
      material.dispose();
      table.dispose();
    },
  };
}

/** Where the pieces of each exhibit stand in the list. */
function placesByExhibit(pieces: readonly DistantPiece[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  pieces.forEach(({ exhibit }, at) => {
    const known = places.get(exhibit);
    if (known) known.push(at);
    else places.set(exhibit, [at]);
  });
  return places;
}

function writePiece(field: (name: string) => Float32Array, at: number, piece: DistantPiece, light: number): void {
  const { centre, w, h, picture } = piece;
  field('iPose').set([centre.x, centre.y, centre.z, yawOfFacing(piece.facing)], at * 4);
  field('iShape').set([w, h, picture.w, picture.h], at * 4);
  field('iPiece').set([DISTANT_KINDS[piece.kind], piece.depth, piece.tile], at * 3);
  field('iTone').set([...FRAME_TONES[piece.section], light], at * 4);
}
