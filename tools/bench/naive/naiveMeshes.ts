/** One mesh, one geometry and one material per thing, as one would first write it. */
import {
  BoxGeometry,
  DataTexture,
  type Material,
  Mesh,
  MeshBasicMaterial,
  type Object3D,
  PlaneGeometry,
  SRGBColorSpace,
} from 'three';
import type { CellData, HungExhibit } from '../../../src/domain/hall/hall';
import type { Plaque } from '../../../src/domain/hanging/placement';
import type { Plan } from '../../../src/domain/plan/schemas';

/** Things in front of one another stand this far apart, in metres. */
const STEP = 0.004;

/** A wall as a box. */
export function wallMesh({ from, to, thickness, height }: Plan['walls'][number]): Object3D {
  const [dx, dz] = [to[0] - from[0], to[1] - from[1]];
  const mesh = new Mesh(new BoxGeometry(Math.hypot(dx, dz), height, thickness), plain(0x6e6c69));
  mesh.position.set((from[0] + to[0]) / 2, height / 2, (from[1] + to[1]) / 2);
  mesh.rotation.y = -Math.atan2(dz, dx);
  return mesh;
}

/** A case: its body below the deck and its glass above. */
export function caseMeshes({ center, size, rotationDeg, deck }: Plan['cases'][number]): readonly Object3D[] {
  const glassHeight = Math.max(0.05, size[1] - deck);
  const glass = new MeshBasicMaterial({ color: 0xffffff, transparent: true, opacity: 0.08 });
  const body = new Mesh(new BoxGeometry(size[0], deck, size[2]), plain(0x3a3a3b));
  const cover = new Mesh(new BoxGeometry(size[0], glassHeight, size[2]), glass);
  body.position.set(center[0], deck / 2, center[1]);
  cover.position.set(center[0], deck + glassHeight / 2, center[1]);
  body.rotation.y = (rotationDeg * Math.PI) / 180;
  cover.rotation.y = body.rotation.y;
  return [body, cover];
}

/** A hung thing: its body or frame, its face with a picture, and its label. */
export function exhibitMeshes(exhibit: HungExhibit): readonly Object3D[] {
  const { centre, size, facing, tilt, picture, label } = exhibit;
  const body = new Mesh(new BoxGeometry(size.x, size.y, size.z), plain(0x2b2724));
  place(body, centre, facing, tilt, 0);
  const face = new Mesh(new PlaneGeometry(picture?.w ?? size.x, picture?.h ?? size.y), pictured(exhibit.exhibit));
  place(face, centre, facing, tilt, size.z / 2 + STEP);
  return [body, face, plaqueMesh(label, `label ${exhibit.exhibit}`)];
}

/** The intro panel of a story. */
export function panelMeshes(panel: NonNullable<CellData['panel']>): readonly Object3D[] {
  return [plaqueMesh(panel, `panel ${panel.story}`)];
}

function plaqueMesh({ centre, facing, tilt, w, h }: Plaque, seed: string): Object3D {
  const mesh = new Mesh(new PlaneGeometry(w, h), pictured(seed));
  place(mesh, centre, facing, tilt, STEP);
  return mesh;
}

function place(mesh: Object3D, centre: Plaque['centre'], facing: number, tilt: number, out: number): void {
  mesh.position.set(centre.x, centre.y, centre.z);
  mesh.rotation.set(-tilt, Math.PI - facing, 0, 'YXZ');
  mesh.translateZ(out);
}

function plain(color: number): Material {
  return new MeshBasicMaterial({ color });
}

/** A material of its own with a small texture of its own; smaller than a real picture, in the naive hall's favour. */
function pictured(seed: string): Material {
  const side = 16;
  const texels = new Uint8Array(side * side * 4);
  let state = [...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_521, 7);
  for (let at = 0; at < texels.length; at += 1) {
    state = (state * 75 + 74) % 65_537;
    texels[at] = at % 4 === 3 ? 255 : state % 256;
  }
  const texture = new DataTexture(texels, side, side);
  texture.colorSpace = SRGBColorSpace;
  texture.needsUpdate = true;
  return new MeshBasicMaterial({ map: texture });
}
