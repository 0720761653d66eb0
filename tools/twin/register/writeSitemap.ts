import { LANGUAGES, type Language } from '../../../src/domain/language/language';
import { hallAddress, type PageAddress, pathOf } from '../address';
import { TAG } from '../document/tags';

/** A sitemap has to give full addresses; a build that was not told where it is published names where `npm start` serves it. */
export const LOCAL_SITE = 'http://localhost:4173/';

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n';

/** `sitemap.xml`: every page in each language with its alternates, the entrance first. */
export function writeSitemap(addresses: readonly PageAddress[], siteUrl: string | null): string {
  const base = siteUrl ?? LOCAL_SITE;
  const entries = [{ kind: 'home' } as const, ...addresses].flatMap((address) => entriesOf(address, base));
  return `${HEAD}${entries.join('')}</urlset>\n`;
}

function entriesOf(address: PageAddress, base: string): readonly string[] {
  const alternates = [
    ...LANGUAGES.map((language) => alternate(TAG[language], urlOf(address, language, base))),
    alternate('x-default', base + pathOf(address, 'zh')),
  ].join('');
  const urls = LANGUAGES.map((language) => base + pathOf(address, language));
  return [...new Set(urls)].map((url) => `<url><loc>${escapeXml(url)}</loc>${alternates}</url>\n`);
}

/** The entrance is one page for both languages; its address can ask for one. */
const urlOf = (address: PageAddress, language: Language, base: string): string =>
  base + (address.kind === 'home' ? hallAddress(language) : pathOf(address, language));

const alternate = (tag: string, url: string): string =>
  `<xhtml:link rel="alternate" hreflang="${tag}" href="${escapeXml(url)}"/>`;

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
