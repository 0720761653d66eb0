import type { Person, Place } from '../catalogue/schemas';
import type { Bilingual } from '../language/language';

/** A country of today by its ISO 3166 code, or a state of the time by its Chinese name. */
export interface Country {
  readonly id: string;
  readonly title: Bilingual;
  /** Other words for it, such as its adjective. */
  readonly words: readonly string[];
}

/** Names of states; the build hands in those of its platform. */
export interface CountryNames {
  /** Name of a state of today; null for a code that is none. */
  readonly ofCode: (code: string) => Bilingual | null;
  /** State of a Chinese name, of today or of the time; null where it is not known. */
  readonly ofName: (zh: string) => { readonly id: string; readonly title: Bilingual } | null;
}

const BORN = /（(.+?)出生/;
const LATER = /（后入(.+?)籍/;
/** Chinese of a country overseas belong to that country here. */
const OVERSEAS = /华侨$/;
/** "American", not "Polish-born, Chinese from 1957". */
const ADJECTIVE = /^\p{Lu}\p{Ll}+$/u;

/** The country a place lies in today. */
export function countryOfPlace({ country }: Pick<Place, 'country'>, names: CountryNames): readonly Country[] {
  const title = country === null ? null : names.ofCode(country);
  return country === null || title === null ? [] : [{ id: country, title, words: [] }];
}

/** The countries a person belonged to, by birth and later. */
export function countriesOfPerson({ country }: Pick<Person, 'country'>, names: CountryNames): readonly Country[] {
  if (country === null) return [];
  const head = country.zh.split('（')[0] ?? '';
  const also = [BORN, LATER].flatMap((pattern) => pattern.exec(country.zh)?.[1] ?? []);
  return [head, ...also].flatMap((zh) => {
    const state = names.ofName(zh.replace(OVERSEAS, ''));
    if (!state) return [];
    return [{ ...state, words: zh === head && ADJECTIVE.test(country.en) ? [country.en] : [] }];
  });
}
