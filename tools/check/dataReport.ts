import type { Issue } from '../../src/domain/catalogue/issue';
import { type Tally, tally } from '../../src/domain/catalogue/tally';
import { warnCatalogue } from '../../src/domain/catalogue/warnCatalogue';
import { hang } from '../../src/domain/hanging/hang';
import type { Hang } from '../../src/domain/hanging/placement';
import type { ExhibitionSurvey } from './surveyExhibition';

/** The document of `check:data --json`. */
export interface DataReport extends Tally {
  /** Exhibits that found no place; null where faults of the data kept the hang from being tried. */
  readonly unplaced: number | null;
  /** People that no exhibit names. */
  readonly peopleWithoutExhibit: readonly string[];
  readonly errors: readonly Issue[];
  readonly warnings: readonly Issue[];
}

/** Counts, faults and warnings of a surveyed folder; hangs it where it is sound. */
export function dataReport(survey: ExhibitionSurvey): DataReport {
  const { draft, records, plan, hangFile, issues } = survey;
  const canHang = issues.length === 0 && plan !== null && hangFile !== null;
  const hung = canHang ? hang(records, plan, hangFile) : null;
  const named = new Set(records.exhibits.flatMap(({ people }) => people.map(({ id }) => id)));
  return {
    ...tally(draft),
    unplaced: hung?.unplaced.length ?? null,
    peopleWithoutExhibit: records.people.map(({ id }) => id).filter((id) => !named.has(id)),
    errors: [...issues, ...unplacedFaults(hung)],
    warnings: warnCatalogue(draft),
  };
}

function unplacedFaults(hung: Hang | null): readonly Issue[] {
  return (hung?.unplaced ?? []).map(({ exhibit, story, reason }) => ({
    file: 'hang.json',
    path: `${story} / ${exhibit}`,
    value: '',
    reason: `found no place: ${reason}`,
  }));
}
