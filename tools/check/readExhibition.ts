import type { Parsed } from '../../src/domain/catalogue/issue';
import type { Catalogue } from '../../src/domain/catalogue/schemas';
import type { HangFile } from '../../src/domain/hanging/schemas';
import type { Plan } from '../../src/domain/plan/schemas';
import { surveyExhibition } from './surveyExhibition';

/** A sound exhibition folder. */
export interface ExhibitionRead {
  readonly catalogue: Catalogue;
  readonly plan: Plan;
  readonly hangFile: HangFile;
}

/**
 * Reads and checks an exhibition folder: catalogue, plan and hang rules, each alone and against one another.
 *
 * @param folder exhibition folder, e.g. `scenes/international-friends`
 * @returns the typed exhibition, or every fault of every file; JSON that cannot be read is a fault with its position
 */
export async function readExhibition(folder: string): Promise<Parsed<ExhibitionRead>> {
  const { exhibition, records, plan, hangFile, issues } = await surveyExhibition(folder);
  if (issues.length > 0 || exhibition === null || plan === null || hangFile === null) return { ok: false, issues };
  return { ok: true, value: { catalogue: { exhibition, ...records }, plan, hangFile } };
}
