import { BufferAttribute, BufferGeometry, type Group, Mesh, SRGBColorSpace, Texture, type WebGLRenderer } from 'three';
import { loadHallNumbers } from '../../../assets/lightMaps';
import type { BuiltPlan } from '../../../domain/lighting/block';
import { type DoorNumber, doorNumbers, numberedHalls } from '../../../domain/lighting/doorNumbers';
import { pointOn } from '../../../domain/lighting/surface';
import type { Metres } from '../../../domain/units';
import { decodePicture } from '../../lighting/decodePicture';
import { stillGroup } from '../../stillGroup';
import type { HallModel } from '../createHallModel';
import { createFeatureMaterial } from '../features/featureMaterial';
import type { PatchMaker } from '../surfacePatch';

/** Lettering over a door in metres; the picture's rows have the same proportion. */
const WIDTH: Metres = 2.4;
const HEIGHT: Metres = 0.6;
const CLEAR_OF_WALL: Metres = 0.006;
const ORDER = -5;

/** The halls' numbers over their doors. */
export interface HallNumbers {
  readonly group: Group;
  /** Fetches the lettering; resolves when it hangs or has failed. */
  readonly bring: () => Promise<void>;
  readonly dispose: () => void;
}

/** Creates the numbers of a building, one mesh per atlas that has any. */
export function createHallNumbers(plan: BuiltPlan, model: HallModel, renderer: WebGLRenderer): HallNumbers {
  const numbers = doorNumbers(plan, model.surfaces);
  const rows = numberedHalls(plan).length;
  const group = stillGroup();
  group.name = 'hall numbers';
  const signs = model.parts.flatMap(({ atlas, maker, materials }) => {
    const own = numbers.filter(({ surface }) => surface.atlas === atlas);
    if (own.length === 0) return [];
    const { material, uniforms } = createFeatureMaterial(materials.uniforms);
    const mesh = new Mesh(numbersGeometry(own, rows, maker), material);
    mesh.renderOrder = ORDER;
    mesh.visible = false;
    mesh.matrixAutoUpdate = false;
    group.add(mesh);
    return [{ mesh, material, uniforms }];
  });
  const texture = new Texture();
  let isAlive = true;
  return {
    group,
    bring: async () => {
      if (signs.length === 0 || texture.image) return;
      try {
        const bitmap = await decodePicture(await loadHallNumbers(), 'premultiply');
        if (!isAlive) {
          bitmap.close();
          return;
        }
        texture.image = bitmap;
        texture.colorSpace = SRGBColorSpace;
        texture.flipY = false;
        texture.anisotropy = renderer.capabilities.getMaxAnisotropy();
        texture.needsUpdate = true;
      } catch {
        // Doors without their number are still doors.
        return;
      }
      for (const { mesh, uniforms } of signs) {
        uniforms.picture.value = texture;
        uniforms.opacity.value = 1;
        mesh.visible = true;
      }
    },
    dispose: () => {
      isAlive = false;
      for (const { mesh, material } of signs) {
        mesh.geometry.dispose();
        material.dispose();
      }
      (texture.image as ImageBitmap | undefined)?.close();
      texture.dispose();
      group.clear();
    },
  };
}

function numbersGeometry(numbers: readonly DoorNumber[], rows: number, maker: PatchMaker): BufferGeometry {
  const position: number[] = [];
  const uv: number[] = [];
  const uv1: number[] = [];
  const index: number[] = [];
  for (const { surface, s, t, row } of numbers) {
    const base = position.length / 3;
    for (const [side, up] of [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ] as const) {
      const [atS, atT] = [s + (side - 0.5) * WIDTH, t + (up - 0.5) * HEIGHT];
      const { x, y, z } = pointOn(surface, atS, atT, CLEAR_OF_WALL);
      position.push(x, y, z);
      uv.push(side, (row + 1 - up) / rows);
      uv1.push(...maker.lightAt(surface, atS, atT));
    }
    index.push(base, base + 1, base + 2, base, base + 2, base + 3);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(position), 3));
  geometry.setAttribute('uv', new BufferAttribute(Float32Array.from(uv), 2));
  geometry.setAttribute('uv1', new BufferAttribute(Float32Array.from(uv1), 2));
  geometry.setIndex(index);
  geometry.computeBoundingSphere();
  return geometry;
}
