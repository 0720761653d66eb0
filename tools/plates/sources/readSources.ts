import type { Catalogue, Exhibit } from '../../../src/domain/catalogue/schemas';
import { plateShapeOf } from '../../../src/domain/hanging/plateShape';
import type { HangFile } from '../../../src/domain/hanging/schemas';
import { objectSizeOf } from '../../../src/domain/hanging/sizes';
import type { Plan } from '../../../src/domain/plan/schemas';
import { readExhibition } from '../../check/readExhibition';
import type { FaceShape, PlateSources } from './plateSources';

/**
 * Reads an exhibition folder for drawing.
 *
 * @throws Error that lists every fault of the folder
 */
export async function readSources(folder: string): Promise<PlateSources> {
  const read = await readExhibition(folder);
  if (!read.ok) {
    const lines = read.issues.map(({ file, path, value, reason }) => `  ${file} ${path}: ${value} — ${reason}`);
    throw new Error(`the exhibition in ${folder} has ${lines.length} faults:\n${lines.join('\n')}`);
  }
  const { catalogue, plan, hangFile } = read.value;
  return { catalogue, plan, faces: facesOf(catalogue, hangFile), quiet: quietStories(plan, hangFile) };
}

/** Stories all of whose zones are quiet. */
function quietStories({ zones }: Plan, { runs }: HangFile): ReadonlySet<string> {
  const quiet = new Set(zones.filter((zone) => zone.quiet).map(({ id }) => id));
  return new Set(runs.filter((run) => run.zones.every((zone) => quiet.has(zone))).map(({ story }) => story));
}

/** Proportion of every face as the hang shows it: plates lie or stand by its rule, things have its sizes. */
function facesOf(catalogue: Catalogue, file: HangFile): ReadonlyMap<string, FaceShape> {
  return new Map(catalogue.exhibits.map((exhibit) => [exhibit.id, faceOf(exhibit, file)]));
}

function faceOf(exhibit: Exhibit, file: HangFile): FaceShape {
  if (exhibit.display.mount === 'framed') {
    const long = file.frames.aspect;
    return plateShapeOf(exhibit, file) === 'portrait' ? { w: 1, h: long } : { w: long, h: 1 };
  }
  const { x, y } = objectSizeOf(exhibit, file);
  return { w: x, h: y };
}
