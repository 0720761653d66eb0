import type { Language } from '../../../src/domain/language/language';

/** BCP 47 tag of each language, for `lang` and `hreflang`. */
export const TAG: Readonly<Record<Language, string>> = { zh: 'zh-Hans', en: 'en' };

/** The other of the two languages. */
export const otherOf = (language: Language): Language => (language === 'zh' ? 'en' : 'zh');
