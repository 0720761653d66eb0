import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { VisitPose } from '../../src/app/visitContract';
import type { CellData, HungExhibit, IndexEntry } from '../../src/domain/hall/hall';
import { LANGUAGES, type Language } from '../../src/domain/language/language';
import { type HallPoint, type Metres, normaliseHeading, toRadians } from '../../src/domain/units';
import { readStandpoints } from '../../tools/look/readStandpoints';

/** A place to look from, in one language. */
export interface Scenario {
  /** Name of its standpoint, or id of the exhibit it shows from near. */
  readonly name: string;
  readonly kind: 'standpoint' | 'close-up';
  readonly language: Language;
  readonly pose: VisitPose;
  /** What to look at from where one came to stand: a case in the way moves the visitor out of it. */
  readonly lookAt?: HallPoint;
}

/** How far a picture may be from its golden: mean difference of the whole, and of one of its parts, 0 to 1. */
export interface Limits {
  readonly mean: number;
  readonly part: number;
}

/** The scenario list. */
export interface Scenarios extends Limits {
  /** Places in the hall. */
  readonly scenarios: readonly Scenario[];
  /** Exhibits in the hand. */
  readonly held: readonly HeldScenario[];
}

/** An exhibit taken in the hand, in one language. */
export interface HeldScenario {
  readonly name: string;
  readonly language: Language;
}

const lang = z.enum(LANGUAGES);
const fileSchema = z.strictObject({
  mean: z.number().positive(),
  part: z.number().positive(),
  scenarios: z.array(
    z.union([z.strictObject({ standpoint: z.string(), lang }), z.strictObject({ closeUp: z.string(), lang })]),
  ),
  held: z.array(z.strictObject({ exhibit: z.string(), lang })),
});

const HERE = import.meta.dirname;
export const STANDPOINTS = path.join(HERE, '../../tools/look/standpoints.json');
/** From the side and from above, so that an exhibit shows its depth. */
const ASIDE = toRadians(24);
const ABOVE = toRadians(20);
/** Share of the picture's height that an exhibit seen from near fills, at the visit's field of view of 60 degrees. */
const FILLS = 0.72;
const HALF_VIEW = toRadians(30);
const NEAREST: Metres = 0.2;

/**
 * Reads `scenarios.json` and finds out where to stand for each.
 *
 * @param site folder of the built site: it says where exhibits hang
 * @throws Error where a standpoint or an exhibit is not known
 */
export async function readScenarios(site: string): Promise<Scenarios> {
  const { scenarios, held, mean, part } = fileSchema.parse(
    JSON.parse(await readFile(path.join(HERE, 'scenarios.json'), 'utf8')),
  );
  const standpoints = await readStandpoints(STANDPOINTS, undefined);
  const resolved = scenarios.map(async (row): Promise<Scenario> => {
    if ('closeUp' in row) {
      const hung = await hungOf(site, row.closeUp);
      return { name: row.closeUp, kind: 'close-up', language: row.lang, pose: closeUp(hung), lookAt: hung.centre };
    }
    const found = standpoints.find(({ name }) => name === row.standpoint);
    if (!found) throw new Error(`no standpoint is called ${row.standpoint}`);
    const { x, z: south, headingDeg, pitchDeg = 0, eye } = found;
    const pose = { x, z: south, heading: toRadians(headingDeg), pitch: toRadians(pitchDeg) };
    return {
      name: row.standpoint,
      kind: 'standpoint',
      language: row.lang,
      pose: eye === undefined ? pose : { ...pose, eye },
    };
  });
  return {
    scenarios: await Promise.all(resolved),
    held: held.map((row) => ({ name: row.exhibit, language: row.lang })),
    mean,
    part,
  };
}

/** How an exhibit hangs in the built site. */
async function hungOf(site: string, id: string): Promise<HungExhibit> {
  const [hash] = await readdir(path.join(site, 'exhibition'));
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(path.join(site, 'exhibition', hash ?? '', file), 'utf8'));
  const entry = ((await read('index.json')) as readonly IndexEntry[]).find((line) => line.id === id);
  const cell = entry ? ((await read(`cells/${entry.story}.json`)) as CellData) : null;
  const hung = cell?.exhibits.find(({ exhibit }) => exhibit === id);
  if (!hung) throw new Error(`no exhibit is called ${id}`);
  return hung;
}

/** Where to stand for an exhibit to fill the picture. */
function closeUp({ centre, size, facing }: HungExhibit): VisitPose {
  const radius = Math.hypot(size.x, size.y, size.z) / 2;
  const apart = Math.max(NEAREST, radius / FILLS / Math.tan(HALF_VIEW));
  const from = facing + ASIDE;
  const level = apart * Math.cos(ABOVE);
  return {
    x: centre.x + Math.sin(from) * level,
    z: centre.z - Math.cos(from) * level,
    eye: centre.y + apart * Math.sin(ABOVE),
    heading: normaliseHeading(from + Math.PI),
    pitch: -ABOVE,
  };
}
