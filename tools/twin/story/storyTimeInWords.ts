import type { Story } from '../../../src/domain/catalogue/schemas';
import { dateInWords } from '../../../src/domain/language/dateInWords';
import type { Language } from '../../../src/domain/language/language';

/** From when to when a story tells, in words; null where neither is known. */
export function storyTimeInWords({ from, to }: Pick<Story, 'from' | 'to'>, language: Language): string | null {
  const ends = [from, to].filter((date) => date !== null);
  if (ends.length === 0) return null;
  const isPlain = ends.every((date) => !date.includes('/'));
  return isPlain
    ? dateInWords(ends.join('/'), language)
    : ends.map((date) => dateInWords(date, language)).join(language === 'zh' ? '至' : ' – ');
}
