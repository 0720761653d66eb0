import { createHash } from 'node:crypto';
import path from 'node:path';
import { hang } from '../../src/domain/hanging/hang';
import type { Hang } from '../../src/domain/hanging/placement';
import { albedoOf, type Colours } from '../../src/domain/lighting/albedoOf';
import type { BuiltPlan } from '../../src/domain/lighting/block';
import { placeSpots } from '../../src/domain/lighting/placeSpots';
import type { Spot } from '../../src/domain/lighting/spot';
import { surfacesOf } from '../../src/domain/lighting/surfacesOf';
import { surfacesPrint } from '../../src/domain/lighting/surfacesPrint';
import { readExhibition } from '../check/readExhibition';
import { LAMP_COLOUR } from './bakeDirect';
import { FILL } from './bakeIndirect';

/** Raised by hand when the baker would make other pictures of the same input. */
export const BAKER = 3;

/** What light is baked from. */
export interface BakeInputs {
  readonly plan: BuiltPlan;
  readonly hang: Pick<Hang, 'placements' | 'panels'>;
  readonly colours: Colours;
  readonly spots: readonly Spot[];
  /** Print of all of it and of the baker. */
  readonly hash: string;
}

/** Reads and hangs an exhibition for the baker. @throws Error that lists the folder's faults */
export async function readBakeInputs(folder: string): Promise<BakeInputs> {
  const read = await readExhibition(folder);
  if (!read.ok) {
    const lines = read.issues.map(({ file, path: at, reason }) => `  ${file} ${at}: ${reason}`);
    throw new Error(`${path.basename(folder)} has ${lines.length} faults:\n${lines.join('\n')}`);
  }
  const { catalogue, plan, hangFile } = read.value;
  const hung = hang(catalogue, plan, hangFile);
  const { palette, sections } = catalogue.exhibition;
  return bakeInputsOf(plan, hung, { palette, sections });
}

/**
 * The inputs and their print, taken of what light is computed from: surfaces, lamps, colours and what throws shadows.
 * Titles, labels and standing points do not matter to light; a changed rule of lighting does.
 */
export function bakeInputsOf(plan: BuiltPlan, hung: Pick<Hang, 'placements' | 'panels'>, colours: Colours): BakeInputs {
  const surfaces = surfacesOf(plan);
  const atlases = [...new Set(surfaces.map(({ atlas }) => atlas))];
  const finishes = [...new Set(surfaces.map(({ finish }) => finish))].toSorted();
  const spots = placeSpots(plan, hung, colours);
  const print = [
    [BAKER, FILL, LAMP_COLOUR],
    atlases.map((atlas) => surfacesPrint(surfaces, atlas)),
    finishes.map((finish) => [finish, albedoOf(finish, colours)]),
    spots.map(({ at, aim, halfAngle, intensity }) => [at, aim, halfAngle, intensity]),
    hung.placements.map(({ exhibit, centre, size, facing, tilt }) => [exhibit, centre, size, facing, tilt]),
    hung.panels.map(({ story, centre, facing, w, h }) => [story, centre, facing, w, h]),
  ];
  // Rounded, so that the last digit of another machine's arithmetic does not call for another bake.
  const text = JSON.stringify(print, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(6)) : value,
  );
  return { plan, hang: hung, colours, spots, hash: createHash('sha256').update(text).digest('hex').slice(0, 16) };
}
