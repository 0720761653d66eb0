/** Rights statements we have words for; names as in rightsstatements.org's own addresses. */
const STATEMENTS = ['CNE', 'InC', 'InC-NC', 'InC-EDU', 'NoC-US', 'NoC-OKLR', 'NoC-NC', 'NoC-CR', 'NKC', 'UND'] as const;

export type RightsName = (typeof STATEMENTS)[number] | 'creative-commons' | 'public-domain' | 'other';

/** Which rights statement or licence an address stands for. */
export function rightsName(uri: string): RightsName {
  if (/^https?:\/\/creativecommons\.org\/publicdomain\//.test(uri)) return 'public-domain';
  if (/^https?:\/\/creativecommons\.org\//.test(uri)) return 'creative-commons';
  const name = /\/vocab\/([A-Za-z-]+)\//.exec(uri)?.[1];
  return STATEMENTS.find((known) => known === name) ?? 'other';
}
