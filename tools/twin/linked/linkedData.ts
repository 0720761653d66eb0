/** A node of linked data: schema.org's terms in JSON-LD. What is not known is left out, never guessed. */
export interface LinkedNode {
  readonly '@type'?: string | readonly string[];
  readonly '@id'?: string;
  readonly [term: string]: unknown;
}

/** A whole JSON-LD document. */
export interface LinkedData extends LinkedNode {
  readonly '@context': 'https://schema.org';
}

/** Makes a document of a node. */
export const linkedDocument = (node: LinkedNode): LinkedData => ({ '@context': 'https://schema.org', ...node });

/** A list, or nothing where it is empty: JSON leaves `undefined` out. */
export const someOf = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

/**
 * A date as schema.org wants it: ISO 8601, or nothing where the record's is uncertain, approximate, or open at an end.
 *
 * @param edtf EDTF as the catalogue has it
 */
export function plainDate(edtf: string | null): string | undefined {
  return edtf !== null && /^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/.test(edtf) ? edtf : undefined;
}
