import type { Bilingual, Language } from '../../../src/domain/language/language';
import { hallAddress, hrefBetween, type PageAddress, pathOf } from '../address';
import type { TwinMaterial } from '../material';
import type { Words } from '../words/createWords';
import type { PageScope } from './pageContext';

/** What all pages of a site share. */
export interface TwinSite {
  readonly material: TwinMaterial;
  readonly words: Readonly<Record<Language, Words>>;
  /** Where the site is published, with a slash at its end; null where the build was not told. */
  readonly siteUrl: string | null;
  /** Path of the pages' style sheet below the site's base. */
  readonly styleSheet: string;
}

/** The scope of one page in one language. */
export function createScope(site: TwinSite, address: PageAddress, language: Language): PageScope {
  const { material, words, siteUrl } = site;
  const from = pathOf(address, language);
  const file = (path: string): string => hrefBetween(from, path);
  return {
    language,
    words: words[language],
    material,
    address,
    href: (to, fragment = '') => `${file(pathOf(to, language))}${fragment}`,
    file,
    hall: (hash = '') => `${file('')}${hallAddress(language, hash)}`,
    link: (path) => (siteUrl === null ? file(path) : `${siteUrl}${path}`),
    say: (text: Bilingual) => text[language],
  };
}
