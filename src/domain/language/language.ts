/** Languages of the visit, Chinese first. */
export const LANGUAGES = ['zh', 'en'] as const;

/** One of the languages of the visit. */
export type Language = (typeof LANGUAGES)[number];

/** A text in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
