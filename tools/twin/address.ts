/** Addresses of the static pages. All links between them are relative, so that the site can stand in any folder. */
import type { Language } from '../../src/domain/language/language';

/** Kinds of pages of which there is one per record. */
export const RECORD_PAGES = ['exhibit', 'story', 'person', 'place', 'section'] as const;
/** Pages of which there is one. */
export const SINGLE_PAGES = ['route', 'stories', 'people', 'places', 'timeline', 'known'] as const;

/** A page of the twin, or the entrance: the hall itself. */
export type PageAddress =
  | { readonly kind: 'home' }
  | { readonly kind: (typeof SINGLE_PAGES)[number] }
  | { readonly kind: (typeof RECORD_PAGES)[number]; readonly id: string };

/** Folder of a page below the site's base, with a slash at its end; Chinese is at the root, English in `en/`. */
export function pathOf(address: PageAddress, language: Language): string {
  if (address.kind === 'home') return '';
  const prefix = language === 'zh' ? '' : `${language}/`;
  return 'id' in address ? `${prefix}${address.kind}/${address.id}/` : `${prefix}${address.kind}/`;
}

/**
 * The relative address that leads from one folder of the site to another.
 *
 * @param from folder of the page, as `pathOf` gives it; the entrance is ''
 * @param to path below the site's base
 */
export function hrefBetween(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const up = '../'.repeat(here.length - shared);
  return up + there.slice(shared).join('/') || './';
}

/** The entrance in a language, with a place of the hall: `?lang=en#/exhibit/…`. */
export const hallAddress = (language: Language, hash = ''): string => `?lang=${language}${hash}`;
