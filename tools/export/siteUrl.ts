/** Where the site stands unless told otherwise: the address `npm start` serves it at. */
export const LOCAL_SITE = 'http://localhost:4173/';

/**
 * The address of the site as identifiers begin with it: absolute, without query or fragment, a slash at its end.
 *
 * @throws Error where the text is no such address
 */
export function siteUrl(text: string = process.env['SITE_URL'] ?? LOCAL_SITE): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new Error(`${text} is no address of a site (SITE_URL, --base), e.g. https://museum.example/side-by-side/`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
