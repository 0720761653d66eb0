/** `robots.txt`: everybody may read everything; says where the sitemap is, once the site knows its own address. */
export const writeRobots = (siteUrl: string | null): string =>
  `User-agent: *\nAllow: /\n${siteUrl === null ? '' : `\nSitemap: ${siteUrl}sitemap.xml\n`}`;
