import type { Bilingual } from '../language/language';
import { isOfYears } from './isOfYears';
import type { YearSpan } from './yearSpan';
import { yearsInWords } from './yearsInWords';

/** The ids of those of a list that may be of these years, and what there is to say about that. */
export function litInYears(
  list: readonly { readonly id: string; readonly date: string | null }[],
  years: YearSpan,
): { readonly lit: ReadonlySet<string>; readonly text: Bilingual } {
  const lit = new Set(list.filter(({ date }) => isOfYears(date, years)).map(({ id }) => id));
  return {
    lit,
    text: {
      zh: `${yearsInWords(years, 'zh')}：共${list.length}件展品，其中${lit.size}件亮着。`,
      en: `${yearsInWords(years, 'en')}: ${lit.size} of ${list.length} exhibits stay lit.`,
    },
  };
}
