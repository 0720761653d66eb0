import type { Issue } from '../../src/domain/catalogue/issue';
import { type Tally, tally } from '../../src/domain/catalogue/tally';
import { warnCatalogue } from '../../src/domain/catalogue/warnCatalogue';
import { checkSubjects } from '../../src/domain/curation/checkSubjects';
import { warnCuration } from '../../src/domain/curation/warnCuration';
import { type Orphans, orphansOf } from '../../src/domain/curation/warnOrphans';
import { checkHang } from '../../src/domain/hanging/checkHang';
import { hang } from '../../src/domain/hanging/hang';
import type { ViolatedRule, Violation } from '../../src/domain/hanging/violation';
import { checkCodes } from '../../src/domain/logbook/checkCodes';
import type { ExhibitionSurvey } from './surveyExhibition';
import { warnCountries } from './warnCountries';

/** The document of `check:data --json`. */
export interface DataReport extends Tally {
  /** Exhibits that found no place; null where faults of the data kept the hang from being tried. */
  readonly unplaced: number | null;
  /** Rules of the hang that are broken, with story and exhibit; all of them stand among the errors or the warnings too. */
  readonly violations: readonly Violation[];
  /** People that no exhibit names. */
  readonly peopleWithoutExhibit: readonly string[];
  /** People and places that nothing leads to. */
  readonly orphans: Orphans;
  readonly errors: readonly Issue[];
  readonly warnings: readonly Issue[];
}

/** Without these a visitor would miss something or see two things in one place. The others are measures of comfort. */
const GRAVE: ReadonlySet<ViolatedRule> = new Set([
  'every exhibit has one place',
  'every story has an intro panel',
  'nothing leaves its wall',
  'nothing leaves its case',
  'nothing leaves its plinth',
  'nothing overlaps',
  'standing point',
  'line of sight',
]);

/** Counts, faults and warnings of a surveyed folder; hangs it where it is sound. */
export function dataReport(survey: ExhibitionSurvey): DataReport {
  const { draft, records, issues, curation } = survey;
  const { rules } = curation.curation;
  const { unplaced, violations } = hangReport(survey);
  const named = new Set(records.exhibits.flatMap(({ people }) => people.map(({ id }) => id)));
  return {
    ...tally(draft),
    unplaced,
    violations,
    peopleWithoutExhibit: records.people.map(({ id }) => id).filter((id) => !named.has(id)),
    orphans: orphansOf(draft),
    errors: [
      ...issues,
      ...curation.issues,
      ...(rules === null ? [] : checkSubjects(draft, rules)),
      ...checkCodes(draft.ids.exhibits.all),
      ...violations.filter(({ rule }) => GRAVE.has(rule)).map(issueOf),
    ],
    warnings: [
      ...warnCatalogue(draft),
      ...warnCuration(draft, curation.curation),
      ...warnCountries(draft),
      ...violations.filter(({ rule }) => !GRAVE.has(rule)).map(issueOf),
    ],
  };
}

function hangReport({
  records,
  plan,
  hangFile,
  issues,
}: ExhibitionSurvey): Pick<DataReport, 'unplaced' | 'violations'> {
  if (issues.length > 0 || plan === null || hangFile === null) return { unplaced: null, violations: [] };
  const hung = hang(records, plan, hangFile);
  return { unplaced: hung.unplaced.length, violations: checkHang(hung, records, plan, hangFile) };
}

function issueOf({ story, exhibit, rule, where, found, wanted }: Violation): Issue {
  const what = [story, exhibit].filter((part) => part !== null).join(' / ');
  return {
    file: story === null ? 'plan.json' : 'hang.json',
    path: [what, where].filter((part) => part !== '').join(', '),
    value: found,
    reason: `${rule}: wanted ${wanted}`,
  };
}
