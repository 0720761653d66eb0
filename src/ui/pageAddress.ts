/** Address of the visit's page with a hash of ours; the visitor's own query (language, quality) is left out. */
export function pageAddress(hash: string): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname.replace(/index\.html$/, '')}${hash}`;
}
