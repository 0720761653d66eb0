import { type Box3, type Group, Mesh } from 'three';
import type { HallData } from '../../domain/hall/hall';
import type { Fixtures } from '../../domain/lighting/fixtures';
import { type Atlas, packCharts } from '../../domain/lighting/packCharts';
import type { Surface } from '../../domain/lighting/surface';
import { surfacesOf } from '../../domain/lighting/surfacesOf';
import { surfacesPrint } from '../../domain/lighting/surfacesPrint';
import type { HallPoint, Metres } from '../../domain/units';
import type { LitPart } from '../lighting/createHallLight';
import { createGrainTexture, createSurfaceMaterials } from '../materials/createSurfaceMaterials';
import { stillGroup } from '../stillGroup';
import { buildingQuads } from './buildingQuads';
import { overheadQuads } from './overheadQuads';
import { quadGeometry } from './quadMesh';
import { createPatchMaker, type PatchMaker } from './surfacePatch';

/**
 * Draw order: the mirrored building first, then the building, then the floor over both. What hangs below the ceiling is
 * drawn with its building, whose material it shares.
 */
const ORDER = { mirror: -30, building: -20, floor: -10 } as const;
/** Seen from above this height (a bird's-eye picture), what hangs below the ceiling would hide the halls. */
const BIRDS_EYE = 4.8;

/** A hall farther away than this is not drawn; the longest view from one hall into the next is 66 m (plan.json). */
const FARTHEST: Metres = 70;

/** One atlas' part of the building. */
export interface HallPart extends LitPart {
  readonly maker: PatchMaker;
  readonly hangOverhead: (fixtures: Fixtures | null) => void;
  /** Called before drawing with the eye (three space) and whether the floor mirrors. */
  readonly look: (eye: HallPoint, isMirroring: boolean) => void;
  readonly dispose: () => void;
}

/** The drawn building: walls, floors, ceilings, furniture bodies. */
export interface HallModel {
  readonly group: Group;
  readonly surfaces: readonly Surface[];
  readonly parts: readonly HallPart[];
  readonly dispose: () => void;
}

type DrawnHall = Pick<HallData, 'plan' | 'palette' | 'sections'>;

/** Builds the drawn halls: four meshes per atlas (building, overhead, floor, mirror), whatever they hold. */
export function createHallModel(hall: DrawnHall): HallModel {
  const surfaces = surfacesOf(hall.plan);
  const grain = createGrainTexture();
  const group = stillGroup();
  group.name = 'building';
  const parts = packCharts(surfaces).map((atlas) => createPart(hall, surfaces, atlas, grain, group));
  return {
    group,
    surfaces,
    parts,
    dispose: () => {
      for (const part of parts) part.dispose();
      grain.dispose();
      group.clear();
    },
  };
}

function createPart(
  hall: DrawnHall,
  surfaces: readonly Surface[],
  atlas: Atlas,
  grain: ReturnType<typeof createGrainTexture>,
  group: Group,
): HallPart {
  const maker = createPatchMaker(atlas, hall);
  const materials = createSurfaceMaterials(grain);
  const quads = buildingQuads(hall.plan, surfaces, atlas.id, maker);
  const overheadOf = (fixtures: Fixtures | null) =>
    quadGeometry(overheadQuads(hall.plan, surfaces, atlas.id, maker, fixtures));
  const building = still(new Mesh(quadGeometry(quads.building), materials.building), ORDER.building);
  const floor = still(new Mesh(quadGeometry(quads.floor), materials.floor), ORDER.floor);
  const overhead = still(new Mesh(overheadOf(null), materials.building), ORDER.building);
  const mirror = new Mesh(building.geometry, materials.mirror);
  mirror.scale.y = -1;
  group.add(building, overhead, floor, still(mirror, ORDER.mirror));
  const box = floor.geometry.boundingBox;
  return {
    atlas: atlas.id,
    print: surfacesPrint(surfaces, atlas.id),
    materials,
    maker,
    min: { x: box?.min.x ?? 0, z: box?.min.z ?? 0 },
    max: { x: box?.max.x ?? 0, z: box?.max.z ?? 0 },
    hangOverhead: (fixtures) => {
      overhead.geometry.dispose();
      overhead.geometry = overheadOf(fixtures);
    },
    look: (eye, isMirroring) => {
      const isNear = box === null || distanceTo(box, eye) < FARTHEST;
      building.visible = isNear;
      floor.visible = isNear;
      overhead.visible = isNear && eye.y < BIRDS_EYE;
      mirror.visible = isNear && isMirroring && eye.y < BIRDS_EYE;
    },
    dispose: () => {
      for (const { geometry } of [building, floor, overhead]) geometry.dispose();
      materials.dispose();
    },
  };
}

/** Level distance from a point to a box, 0 inside it. */
function distanceTo({ min, max }: Box3, { x, z }: HallPoint): Metres {
  return Math.hypot(Math.max(min.x - x, 0, x - max.x), Math.max(min.z - z, 0, z - max.z));
}

function still(mesh: Mesh, order: number): Mesh {
  mesh.renderOrder = order;
  mesh.matrixAutoUpdate = false;
  mesh.updateMatrix();
  return mesh;
}
