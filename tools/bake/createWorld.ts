import { type Hang } from '../../src/domain/hanging/placement';
import { albedoOf, type Colours, type LinearColour } from '../../src/domain/lighting/albedoOf';
import type { Block, BuiltPlan } from '../../src/domain/lighting/block';
import { blocksOf } from '../../src/domain/lighting/blocksOf';
import { type Atlas, packCharts } from '../../src/domain/lighting/packCharts';
import { FACES, type Surface } from '../../src/domain/lighting/surface';
import { surfacesOf } from '../../src/domain/lighting/surfacesOf';
import type { RadianceAt } from './bakeIndirect';
import { type LightChart, type LightGrid, lightCharts } from './lightCharts';
import { createRayScene, type RayScene } from './rayScene';

/** One atlas with all that its light is computed from. */
export interface WorldPart {
  readonly atlas: Atlas;
  readonly charts: readonly LightChart[];
}

/** The building, ready for rays. */
export interface World {
  readonly surfaces: readonly Surface[];
  readonly parts: readonly WorldPart[];
  /** Building and furniture alone, for gathered light. */
  readonly bodies: RayScene;
  /** With frames and things in cases, for shadows. */
  readonly everything: RayScene;
  /** What leaves surfaces when each atlas' coarse irradiance is the given one. */
  readonly leaving: (irradiance: ReadonlyMap<string, LightGrid>) => RadianceAt;
}

/** Things larger than this (aircraft) are not boxes; their shadow would be wrong. */
const LARGEST_OCCLUDER = 1.2;

/** Builds the world of a plan and its hang. */
export function createWorld(plan: BuiltPlan, hang: Pick<Hang, 'placements' | 'panels'>, colours: Colours): World {
  const surfaces = surfacesOf(plan);
  const blocks = [...blocksOf(plan), ...lidsOf(plan)];
  const parts = packCharts(surfaces).map((atlas) => ({ atlas, charts: lightCharts(atlas, surfaces, blocks) }));
  return {
    surfaces,
    parts,
    bodies: createRayScene(blocks),
    everything: createRayScene([...blocks, ...hungBlocks(hang)]),
    leaving: (irradiance) => radianceOf(surfaces, blocks, parts, colours, irradiance),
  };
}

/** The solid above each ceiling, a little smaller than the hall so that no two faces coincide. */
function lidsOf(plan: BuiltPlan): readonly Block[] {
  const top = Math.max(...plan.halls.map(({ height }) => height)) + 0.3;
  return plan.halls.map(({ id, outline, height }): Block => {
    const xs = outline.map(([x]) => x);
    const zs = outline.map(([, z]) => z);
    const [minX, maxX, minZ, maxZ] = [Math.min(...xs), Math.max(...xs), Math.min(...zs), Math.max(...zs)];
    return {
      id: `${id}/lid`,
      kind: 'wall',
      owner: id,
      centre: { x: (minX + maxX) / 2, y: (height + 0.001 + top) / 2, z: (minZ + maxZ) / 2 },
      half: { x: (maxX - minX) / 2 - 0.02, y: (top - height - 0.001) / 2, z: (maxZ - minZ) / 2 - 0.02 },
      yaw: 0,
    };
  });
}

/** Frames, panels and things in cases as boxes; they throw shadows and gather no light. */
function hungBlocks({ placements, panels }: Pick<Hang, 'placements' | 'panels'>): readonly Block[] {
  const box = (
    id: string,
    centre: Block['centre'],
    facing: number,
    size: readonly [number, number, number],
  ): Block => ({
    id,
    kind: 'case',
    owner: id,
    centre,
    half: { x: size[0] / 2, y: size[1] / 2, z: size[2] / 2 },
    yaw: Math.PI - facing,
  });
  const things = placements
    .filter(({ size }) => Math.max(size.x, size.y, size.z) < LARGEST_OCCLUDER || size.z < 0.1)
    .map(({ exhibit, centre, facing, size, tilt }) => {
      const [cos, sin] = [Math.abs(Math.cos(tilt)), Math.abs(Math.sin(tilt))];
      return box(exhibit, centre, facing, [size.x, size.y * cos + size.z * sin, size.y * sin + size.z * cos]);
    });
  return [
    ...things,
    ...panels.map(({ story, centre, facing, w, h }) => box(`panel/${story}`, centre, facing, [w, h, 0.03])),
  ];
}

/** Paint of the ceiling's lid is the ceiling surface below it; faces nobody sees give nothing. */
function radianceOf(
  surfaces: readonly Surface[],
  blocks: readonly Block[],
  parts: readonly WorldPart[],
  colours: Colours,
  irradiance: ReadonlyMap<string, LightGrid>,
): RadianceAt {
  const charts = new Map(parts.flatMap((part) => part.charts.map((chart) => [chart.surface.id, chart] as const)));
  const lookup = (surface: Surface | undefined) => {
    const chart = surface && charts.get(surface.id);
    const grid = surface && irradiance.get(surface.atlas);
    return chart && grid ? { chart, grid, surface, albedo: albedoOf(surface.finish, colours) } : null;
  };
  const byFace = new Map(surfaces.map((surface) => [`${surface.block ?? ''}/${surface.face}`, surface]));
  const faces = blocks.flatMap(({ id }) => FACES.map((_, face) => lookup(byFace.get(`${id}/${face}`))));
  const floors = surfaces.filter(({ part }) => part === 'floor').map(lookup);
  const ceilings = surfaces.filter(({ part }) => part === 'ceiling').map(lookup);
  const holding = (levels: typeof floors, x: number, z: number) =>
    levels.find((level) => {
      if (!level) return false;
      const { origin, u, v, width, height } = level.surface;
      const s = (x - origin.x) * u.x + (z - origin.z) * u.z;
      const t = (x - origin.x) * v.x + (z - origin.z) * v.z;
      return s >= 0 && t >= 0 && s <= width && t <= height;
    }) ?? null;
  return (hit, x, y, z, into) => {
    const lit =
      hit.block === -2
        ? holding(floors, x, z)
        : (faces[hit.block * 6 + hit.face] ?? (hit.face === 3 ? holding(ceilings, x, z) : null));
    if (lit) sample(lit, x, y, z, into);
    else into.fill(0);
  };
}

function sample(
  { chart, grid, surface, albedo }: { chart: LightChart; grid: LightGrid; surface: Surface; albedo: LinearColour },
  x: number,
  y: number,
  z: number,
  into: Float64Array,
): void {
  const { origin, u, v } = surface;
  const s = (x - origin.x) * u.x + (y - origin.y) * u.y + (z - origin.z) * u.z;
  const t = (x - origin.x) * v.x + (y - origin.y) * v.y + (z - origin.z) * v.z;
  const i = Math.min(chart.w - 1, Math.max(0, Math.floor((s / surface.width) * chart.w)));
  const j = Math.min(chart.h - 1, Math.max(0, Math.floor((1 - t / surface.height) * chart.h)));
  const at = ((chart.y + j) * grid.w + chart.x + i) * 3;
  for (let c = 0; c < 3; c += 1) into[c] = (grid.rgb[at + c] ?? 0) * (albedo[c] ?? 0);
}
