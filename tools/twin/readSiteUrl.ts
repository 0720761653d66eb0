import { siteUrl } from '../export/siteUrl';

/**
 * Where the site is published, from the environment's `SITE_URL`, with a slash at its end; null where it is not set.
 *
 * @throws Error where it is no http(s) address, or has a query or a fragment
 */
export const readSiteUrl = (value: string | undefined): string | null =>
  value === undefined || value === '' ? null : siteUrl(value);
