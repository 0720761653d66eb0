import { createContext, use } from 'react';
import type { Bilingual, Language } from '../../../src/domain/language/language';
import type { PageAddress } from '../address';
import type { TwinMaterial } from '../material';
import type { Words } from '../words/createWords';

/** What every part of a page may ask of the page it stands on. */
export interface PageScope {
  readonly language: Language;
  readonly words: Words;
  readonly material: TwinMaterial;
  readonly address: PageAddress;
  /** The relative address of another page in the same language, with an optional `#fragment`. */
  readonly href: (to: PageAddress, fragment?: string) => string;
  /** The relative address of a file of the site, given below its base. */
  readonly file: (path: string) => string;
  /** The relative address of a place in the walk-in hall: `#/exhibit/…`; without a place its entrance. */
  readonly hall: (hash?: string) => string;
  /** The full address of a path below the site's base, where the site's own address is known; else the relative one. */
  readonly link: (path: string) => string;
  /** The page's language of a text in both. */
  readonly say: (text: Bilingual) => string;
}

/** The page around a component. */
export const PageContext = createContext<PageScope | null>(null);

/** The page around this component. @throws Error outside a page */
export function usePage(): PageScope {
  const page = use(PageContext);
  if (!page) throw new Error('this part stands on no page');
  return page;
}
