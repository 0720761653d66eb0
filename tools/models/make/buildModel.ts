import type { ModelJob } from '../planModels';
import { bakeShade } from './bakeShade';
import { createSky } from './createSky';
import { measureError } from './measureError';
import { joinVertices, type Mesh } from './mesh';
import { simplify } from './simplify';
import { subdivide } from './subdivide';
import { writeGlb } from './writeGlb';

/** Levels of detail, coarsest first. */
export const LEVELS = ['far', 'mid', 'near'] as const;
/** One of the levels. */
export type Level = (typeof LEVELS)[number];

/** One file of a model. */
export interface BuiltLevel {
  readonly level: Level;
  readonly bytes: Uint8Array;
  readonly triangles: number;
  /** Distance of its surface from the near one's, in metres. */
  readonly error: number;
}

/** A model with all its files, coarsest first. */
export interface BuiltModel {
  readonly size: readonly [number, number, number];
  readonly levels: readonly BuiltLevel[];
  /** Its skin as a WebP, where it wears one. */
  readonly skin: Uint8Array | null;
}

/** Unwraps and paints a shaded mesh. */
export type WearSkin = (shaded: Mesh) => Promise<{ readonly mesh: Mesh; readonly image: Uint8Array }>;

const GOALS = {
  mid: { share: 0.25, fewest: 160, error: 0.02 },
  far: { share: 0.06, fewest: 60, error: 0.06 },
} as const;
/** Seams of a skin hold up the coarsest level most, and show there least. */
const SEAMS = { mid: 'kept', far: 'crossed' } as const;
/** A level that saves less than this share of the finer one's triangles is no level. */
const WORTH = 0.75;

/** Shapes, shades, dresses, simplifies and packs one model. The same job gives the same bytes. */
export async function buildModel({ id, variant, source }: ModelJob, wear: WearSkin | null = null): Promise<BuiltModel> {
  const form = source.form(variant);
  const sky = createSky(form, source.rests);
  const shaded = bakeShade(subdivide(joinVertices(form), sky), sky);
  const worn = await wear?.(shaded);
  const near = worn?.mesh ?? shaded;
  const measured = (await levelsOf(near, worn !== undefined)).map(([level, mesh]) => ({
    level,
    mesh,
    triangles: mesh.indices.length / 3,
    error: mesh === near ? 0 : rounded(measureError(near, mesh), form.size),
  }));
  const levels = measured.map(({ level, triangles, error }) => [level, triangles, error] as const);
  const built: BuiltLevel[] = [];
  for (const { level, mesh, triangles, error } of measured) {
    const bytes = await writeGlb(mesh, level === 'far' ? { id, level, levels } : { id, level });
    built.push({ level, bytes, triangles, error });
  }
  return { size: form.size, levels: built, skin: worn?.image ?? null };
}

/** The mesh in levels of detail, coarsest first. */
async function levelsOf(near: Mesh, isWorn: boolean): Promise<readonly (readonly [Level, Mesh])[]> {
  const meshes: (readonly [Level, Mesh])[] = [['near', near]];
  for (const level of ['mid', 'far'] as const) {
    const coarse = await simplify(near, GOALS[level], isWorn ? SEAMS[level] : 'none');
    const finer = meshes[0]?.[1] ?? near;
    if (coarse.indices.length < finer.indices.length * WORTH) meshes.unshift([level, coarse]);
  }
  // A model with few triangles has one file; it is the one that is fetched first.
  return meshes.map(([level, mesh], at) => [at === 0 ? 'far' : level, mesh]);
}

/** Four digits say enough, and keep the last bits of other machines out of the files; less than a hair is nothing. */
const rounded = (error: number, size: readonly number[]): number =>
  error < Math.max(...size) * 1e-5 ? 0 : Number(error.toPrecision(4));
