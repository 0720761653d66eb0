import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { hang } from '../../src/domain/hanging/hang';
import type { Hang } from '../../src/domain/hanging/placement';
import type { Colours } from '../../src/domain/lighting/albedoOf';
import type { BuiltPlan } from '../../src/domain/lighting/block';
import { readExhibition } from '../check/readExhibition';

/** Raised by hand when the baker would make other pictures of the same input. */
export const BAKER = 1;

/** What light is baked from. */
export interface BakeInputs {
  readonly plan: BuiltPlan;
  readonly hang: Pick<Hang, 'placements' | 'panels'>;
  readonly colours: Colours;
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

/** The inputs and their print. Labels and standing points do not matter to light. */
export function bakeInputsOf(plan: BuiltPlan, hung: Pick<Hang, 'placements' | 'panels'>, colours: Colours): BakeInputs {
  const { halls, walls, openings, cases, plinths, benches, zones, features, route } = plan;
  const lightPlan = {
    halls,
    walls,
    openings,
    cases,
    plinths,
    benches,
    zones: zones.map(({ id, section, outline }) => ({ id, section, outline })),
    features,
    route,
  };
  const lightHang = {
    placements: hung.placements.map(({ exhibit, support, centre, size, facing, tilt }) => [
      exhibit,
      support,
      centre,
      size,
      facing,
      tilt,
    ]),
    panels: hung.panels.map(({ story, centre, facing, w, h }) => [story, centre, facing, w, h]),
  };
  const { palette, sections } = colours;
  const lightColours = { palette, accents: sections.map(({ id, accent }) => [id, accent]) };
  const hash = createHash('sha256')
    .update(JSON.stringify([BAKER, lightPlan, lightHang, lightColours]))
    .digest('hex')
    .slice(0, 16);
  return { plan, hang: hung, colours, hash };
}
