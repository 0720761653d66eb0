/**
 * Where the site is published, from the environment's `SITE_URL`, with a slash at its end; null where it is not set.
 *
 * @throws Error where it is no http(s) address, or has a query or a fragment
 */
export function readSiteUrl(value: string | undefined): string | null {
  if (value === undefined || value === '') return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new Error(
      `SITE_URL is ${value}; it is the address the site is published at, e.g. https://museum.example/side/`,
    );
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
