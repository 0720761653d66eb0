import type { Language } from '../../src/domain/language/language';

/** Address at which a visitor stands before an exhibit of the hall (DESIGN 7). */
export const hallUrl = (base: string, language: Language, exhibit: string): string =>
  `${base}?lang=${language}#/exhibit/${exhibit}`;
