import type { Kind } from '../../src/domain/catalogue/schemas';
import vocabulary from './vocabulary.json';

/** A concept of the Getty Art & Architecture Thesaurus. */
export interface Concept {
  readonly aat: string;
  /** English term. */
  readonly term: string;
}

/** The concepts that exports use; a table, checked against the kinds of record by its type. */
export const VOCABULARY: typeof vocabulary & { readonly kind: Readonly<Record<Kind, Concept | null>> } = vocabulary;

/** Address of a concept. */
export const aatUri = ({ aat }: Concept): string => `http://vocab.getty.edu/aat/${aat}`;

/**
 * Kinds whose date is when the thing was taken, printed or published. The date of an object, aircraft, medal, document,
 * map or panel may be that of its use, of a decree, or of what it tells of: then no date of making is claimed.
 */
const DATED_BY_MAKING: ReadonlySet<Kind> = new Set(['book', 'periodical', 'photograph', 'film', 'poster', 'sound']);

/** Whether a record's date says when the thing was made. */
export const isDateOfMaking = (kind: Kind): boolean => DATED_BY_MAKING.has(kind);

/** Whether a record's place says where the thing was made: where a photograph was taken. Of others it may be the subject. */
export const isPlaceOfMaking = (kind: Kind): boolean => kind === 'photograph';
