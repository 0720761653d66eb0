/** The compiled search: what the build makes of a catalogue so that a visit can be searched. */
import type { Evidence, Kind, Section } from '../catalogue/schemas';
import type { Bilingual } from '../language/language';

/** By what results can be narrowed. */
export const FACETS = ['section', 'story', 'kind', 'person', 'country', 'place', 'decade', 'year', 'evidence'] as const;
export type Facet = (typeof FACETS)[number];

/** An exhibit as it is searched; it has the place in the list that it has in the index of the hall. */
export interface SearchedExhibit {
  readonly section: Section;
  readonly story: string;
  readonly kind: Kind;
  readonly evidence: Evidence;
  readonly place: string | null;
  readonly people: readonly string[];
  /** Ids of the countries of its place and of its people. */
  readonly countries: readonly string[];
  /** First and last year of its date; null where not known. */
  readonly years: readonly [number, number] | null;
  /** Pinyin of the Chinese title, syllables parted by spaces. */
  readonly pinyin: string;
  /** Small picture: x, y, w, h on its story's sheet, in pixels; null where it has none. */
  readonly tile: readonly [number, number, number, number] | null;
}

/** What exhibits belong to. */
export interface Topic {
  /** `names`: a group of names without a record of its own. */
  readonly type: 'person' | 'place' | 'story' | 'section' | 'kind' | 'country' | 'names';
  readonly id: string;
  readonly title: Bilingual;
  /** One line that tells it from others of the name. */
  readonly note: Bilingual | null;
  /** Every name it goes by, as written. */
  readonly names: readonly string[];
  /** Pinyin of the Chinese names: syllables parted by spaces, given name and surname by a full stop. */
  readonly pinyin: readonly string[];
  /** Names of one group mean the same: each gives the same exhibits. Null where its names are ordinary words. */
  readonly group: number | null;
  /** Its exhibits by how closely: shown and named in the title; one of both; only mentioned. Places in the index. */
  readonly exhibits: readonly (readonly number[])[];
}

/** Where each story's small pictures are. */
export interface SearchSheet {
  readonly path: string;
  readonly w: number;
  readonly h: number;
}

/** The index of all words in a form that travels light (`packIndex.ts`). */
export interface PackedIndex {
  readonly documents: number;
  /** All terms in order, each as what it does not share with the one before. */
  readonly terms: string;
  /** For each term the documents that hold it, by field. */
  readonly postings: string;
  /** Words per document and field, fields one after the other. */
  readonly lengths: readonly (readonly number[])[];
}

/** The file `search.json`. Documents of the index are the exhibits, then the topics. */
export interface SearchData {
  readonly exhibits: readonly SearchedExhibit[];
  readonly topics: readonly Topic[];
  readonly sheets: Readonly<Record<string, SearchSheet>>;
  readonly index: PackedIndex;
}
