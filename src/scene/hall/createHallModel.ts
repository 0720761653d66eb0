import { Group, Mesh } from 'three';
import type { HallData } from '../../domain/hall/hall';
import { packCharts } from '../../domain/lighting/packCharts';
import { surfacesOf } from '../../domain/lighting/surfacesOf';
import { surfacesPrint } from '../../domain/lighting/surfacesPrint';
import { createGrainTexture, createSurfaceMaterials, type SurfaceMaterials } from '../materials/createSurfaceMaterials';
import { buildingQuads } from './buildingQuads';
import { quadGeometry } from './quadMesh';
import { createPatchMaker } from './surfacePatch';

/** Draw order: the mirrored building first, then the building, then the floor over both. */
const MIRROR_ORDER = -30;
const BUILDING_ORDER = -20;
const FLOOR_ORDER = -10;
/** Seen from above this height (a bird's-eye picture) the mirrored building would show around the floor. */
const BIRDS_EYE = 5;

/** One atlas' part of the building. */
export interface HallPart {
  readonly atlas: string;
  /** Print of its surfaces, to be compared with the bake's. */
  readonly print: string;
  readonly materials: SurfaceMaterials;
  /** Bounds on the plan. */
  readonly min: { readonly x: number; readonly z: number };
  readonly max: { readonly x: number; readonly z: number };
}

/** The drawn building: walls, floors, ceilings, furniture bodies. */
export interface HallModel {
  readonly group: Group;
  readonly parts: readonly HallPart[];
  /** Called before drawing with the eye's height and whether the floor mirrors. */
  readonly look: (eyeHeight: number, mirrors: boolean) => void;
  readonly dispose: () => void;
}

/** Builds the drawn halls: three meshes per atlas (building, floor, mirror), whatever they hold. */
export function createHallModel(hall: Pick<HallData, 'plan' | 'palette' | 'sections'>): HallModel {
  const surfaces = surfacesOf(hall.plan);
  const grain = createGrainTexture();
  const group = new Group();
  group.name = 'building';
  const disposals: (() => void)[] = [() => grain.dispose()];
  const mirrors: Mesh[] = [];

  const parts = packCharts(surfaces).map((atlas): HallPart => {
    const quads = buildingQuads(hall.plan, surfaces, atlas.id, createPatchMaker(atlas, hall));
    const building = quadGeometry(quads.building);
    const floor = quadGeometry(quads.floor);
    const materials = createSurfaceMaterials(grain);
    const mirror = new Mesh(building, materials.mirror);
    mirror.scale.y = -1;
    mirrors.push(mirror);
    addStill(group, mirror, MIRROR_ORDER, `mirror ${atlas.id}`);
    addStill(group, new Mesh(building, materials.building), BUILDING_ORDER, `building ${atlas.id}`);
    addStill(group, new Mesh(floor, materials.floor), FLOOR_ORDER, `floor ${atlas.id}`);
    disposals.push(
      () => building.dispose(),
      () => floor.dispose(),
      materials.dispose,
    );
    const box = floor.boundingBox;
    return {
      atlas: atlas.id,
      print: surfacesPrint(surfaces, atlas.id),
      materials,
      min: { x: box?.min.x ?? 0, z: box?.min.z ?? 0 },
      max: { x: box?.max.x ?? 0, z: box?.max.z ?? 0 },
    };
  });

  return {
    group,
    parts,
    look: (eyeHeight, isMirroring) => {
      for (const mirror of mirrors) mirror.visible = isMirroring && eyeHeight < BIRDS_EYE;
    },
    dispose: () => {
      for (const dispose of disposals) dispose();
      group.clear();
    },
  };
}

function addStill(group: Group, mesh: Mesh, order: number, name: string): void {
  mesh.name = name;
  mesh.renderOrder = order;
  mesh.matrixAutoUpdate = false;
  mesh.updateMatrix();
  group.add(mesh);
}
