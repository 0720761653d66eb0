/** Address of a file of the site, given relative to the site's base. */
export const siteAddress = (path: string): string => `${import.meta.env.BASE_URL}${path}`;
