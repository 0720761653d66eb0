import type { Language } from '../language/language';
import type { YearSpan } from './yearSpan';

/** Years as a label writes them: “1937—1938年”, "1937–1938", "1937". */
export function yearsInWords({ from, to }: YearSpan, language: Language): string {
  const isZh = language === 'zh';
  const years = from === to ? String(from) : `${from}${isZh ? '—' : '–'}${to}`;
  return isZh ? `${years}年` : years;
}
