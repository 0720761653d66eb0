import type { Bilingual, Language } from '../../src/domain/language/language';
import { LANGUAGES } from '../../src/domain/language/language';
import words from './words.json';

/** The words that exports say beside the records' own, in both languages. */
export const WORDS = words;

/** One text per language. */
export function inBoth(write: (language: Language) => string): Bilingual {
  const [zh, en] = LANGUAGES.map(write);
  return { zh: zh ?? '', en: en ?? '' };
}

/** A text with `{{names}}` filled in: a value for both languages, or one for each. */
export function fillIn(text: Bilingual, values: Readonly<Record<string, string | Bilingual>>): Bilingual {
  return inBoth((language) =>
    text[language].replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'string' ? value : value[language];
    }),
  );
}

/** Several texts in a row, with each language's own comma. */
export const listed = (texts: readonly Bilingual[]): Bilingual => ({
  zh: texts.map(({ zh }) => zh).join('、'),
  en: texts.map(({ en }) => en).join(', '),
});
