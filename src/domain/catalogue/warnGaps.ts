import type { Bilingual } from '../language/language';
import { bilingualTexts } from './bilingualTexts';
import type { CatalogueDraft } from './catalogueDraft';
import type { Issue } from './issue';
import { shortJson } from './issuesOf';
import { hasHan } from './tally';

/** What is still to be found or translated: records without a date, texts without Chinese or without English. */
export function warnGaps(draft: CatalogueDraft): readonly Issue[] {
  return [
    ...draft.exhibits
      .filter(({ value }) => value.date === null)
      .map(({ file, path }) => ({ file, path: `${path}.date`, value: 'null', reason: 'no date; shown as not known' })),
    ...bilingualTexts(draft).flatMap(({ file, path, value }) => {
      const language = languageLacking(value);
      if (language === null) return [];
      const reason = language === 'zh' ? 'no Chinese in the Chinese text' : 'no English in the English text';
      return [{ file, path: `${path}.${language}`, value: shortJson(value[language]), reason }];
    }),
  ];
}

function languageLacking({ zh, en }: Bilingual): 'zh' | 'en' | null {
  if (!hasHan(zh)) return 'zh';
  return /\p{Script=Latin}/u.test(en) ? null : 'en';
}
