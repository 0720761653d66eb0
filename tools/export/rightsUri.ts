/**
 * The address that states a licence, in the form IIIF Presentation 3 asks for (section 3.2, `rights`): one of Creative
 * Commons or RightsStatements.org, beginning with http; null for anything else.
 *
 * @param licence SPDX name, e.g. `CC-BY-4.0`, or such an address
 */
export function rightsUri(licence: string): string | null {
  const named = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/.exec(licence);
  if (named) return `http://creativecommons.org/licenses/${(named[1] ?? '').toLowerCase()}/${named[2] ?? ''}/`;
  if (licence === 'CC0-1.0') return 'http://creativecommons.org/publicdomain/zero/1.0/';
  const isStated = /^https?:\/\/(?:creativecommons\.org\/(?:licenses|publicdomain)|rightsstatements\.org\/vocab)\/\S+$/;
  return isStated.test(licence) ? licence.replace(/^https/, 'http') : null;
}
