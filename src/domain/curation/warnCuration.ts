import type { CatalogueDraft } from '../catalogue/catalogueDraft';
import type { Issue } from '../catalogue/issue';
import { APART_FILE, RULES_FILE, WORDS_FILE } from './parseCuration';
import type { Curation } from './schemas';
import { warnBareEvents } from './warnBareEvents';
import { warnDuplicates } from './warnDuplicates';
import { warnLengths } from './warnLengths';
import { warnOrphans } from './warnOrphans';
import { warnPeriod } from './warnPeriod';
import { warnStories } from './warnStories';
import { warnWords } from './warnWords';

/** What the curator's own files make worth a second look; a file that is not there is told of, not passed over. */
export function warnCuration(draft: CatalogueDraft, { rules, words, apart }: Curation): readonly Issue[] {
  return [
    ...(rules === null
      ? [unchecked(RULES_FILE, 'lengths, stories, subjects and period')]
      : [...warnLengths(draft, rules), ...warnStories(draft, rules), ...warnPeriod(draft, rules)]),
    ...(words === null ? [unchecked(WORDS_FILE, 'words')] : warnWords(draft, words)),
    ...(apart === null ? [unchecked(APART_FILE, 'which likenesses were examined')] : []),
    ...warnDuplicates(draft, apart ?? []),
    ...warnOrphans(draft),
    ...warnBareEvents(draft),
  ];
}

const unchecked = (file: string, what: string): Issue => ({
  file,
  path: '',
  value: '',
  reason: `the file is missing or faulty; not known: ${what}`,
});
