import { bilingualTexts } from './bilingualTexts';
import type { CatalogueDraft } from './catalogueDraft';
import type { Issue } from './issue';
import { shortJson } from './issuesOf';
import { hasHan } from './tally';

/** What is still to be found or translated: records without a date, texts without Chinese. */
export function warnGaps(draft: CatalogueDraft): readonly Issue[] {
  return [
    ...draft.exhibits
      .filter(({ value }) => value.date === null)
      .map(({ file, path }) => ({ file, path: `${path}.date`, value: 'null', reason: 'no date; shown as not known' })),
    ...bilingualTexts(draft)
      .filter(({ value }) => !hasHan(value.zh))
      .map(({ file, path, value }) => ({
        file,
        path: `${path}.zh`,
        value: shortJson(value.zh),
        reason: 'no Chinese in the Chinese text',
      })),
  ];
}
