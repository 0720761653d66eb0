import type { HallPoint, Metres } from '../../../domain/units';
import type { Quality } from '../../../state/galleryState';
import type { Eye } from '../streaming/rankFaces';
import type { LevelNote } from './readModel';

/** A thing to choose a level for. */
export interface Levelled {
  readonly centre: HallPoint;
  /** Largest extent as it is drawn, and as its model was made. */
  readonly span: Metres;
  readonly modelSpan: Metres;
  /** Coarsest first. */
  readonly levels: readonly LevelNote[];
  /** Level shown until now, or -1. */
  readonly before: number;
}

/** How far a coarse surface may lie off on the screen, and how many triangles all things may have together. */
export interface LevelLimits {
  readonly pixels: number;
  readonly triangles: number;
}

/** Limits by quality; the building and the frames take the rest of DESIGN 6. */
export const LEVEL_LIMITS: Readonly<Record<Quality, LevelLimits>> = {
  high: { pixels: 0.5, triangles: 380_000 },
  medium: { pixels: 0.8, triangles: 260_000 },
  low: { pixels: 1.5, triangles: 130_000 },
};

/** A coarser level must keep to this share of the limit before it takes the place of a finer one. */
const SLACK = 0.7;
/** Levels are chosen anew every half metre, and hold for the step to come. */
const STEP: Metres = 0.5;
const NEAREST: Metres = 0.12;
/** Where there are too many triangles, the limit grows by this factor until there are not. */
const RELAX = 1.25;
const TRIES = 24;

/**
 * A level for each thing: the coarsest whose surface lies nowhere visibly off, and for all things alike a little coarser
 * where together they would have too many triangles.
 */
export function chooseLevels(things: readonly Levelled[], eye: Eye, limits: LevelLimits): readonly number[] {
  const scales = things.map(({ centre, span, modelSpan }) => {
    const { x, y, z } = eye.position;
    const apart = Math.hypot(centre.x - x, centre.y - y, centre.z - z) - span / 2 - STEP;
    return (span / modelSpan) * (eye.pixelsPerMetre / Math.max(NEAREST, apart));
  });
  let { pixels } = limits;
  let chosen = levelsAt(things, scales, pixels);
  for (let tries = 0; tries < TRIES && trianglesOf(things, chosen) > limits.triangles; tries += 1) {
    pixels *= RELAX;
    chosen = levelsAt(things, scales, pixels);
  }
  return chosen;
}

function levelsAt(things: readonly Levelled[], scales: readonly number[], pixels: number): readonly number[] {
  return things.map(({ levels, before }, at) => {
    const scale = scales[at] ?? 0;
    const level = levels.findIndex(({ error }, n) => error * scale <= pixels * (n < before ? SLACK : 1));
    return level < 0 ? levels.length - 1 : level;
  });
}

const trianglesOf = (things: readonly Levelled[], chosen: readonly number[]): number =>
  things.reduce((sum, { levels }, at) => sum + (levels[chosen[at] ?? 0]?.triangles ?? 0), 0);
