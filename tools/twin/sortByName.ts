import type { Bilingual, Language } from '../../src/domain/language/language';

/** By name as readers of a language look it up: Chinese by pinyin, English by the alphabet. */
export function sortByName<T extends { readonly name: Bilingual }>(
  records: readonly T[],
  language: Language,
): readonly T[] {
  const { compare } = new Intl.Collator(language === 'zh' ? 'zh-Hans-u-co-pinyin' : 'en');
  return records.toSorted((a, b) => compare(a.name[language], b.name[language]));
}
