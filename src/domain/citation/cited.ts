import type { Exhibit } from '../catalogue/schemas';
import type { Bilingual } from '../language/language';

/** What a citation says of an exhibit. */
export type CitedExhibit = Pick<Exhibit, 'id' | 'kind' | 'title' | 'date' | 'makers' | 'holder' | 'reference'>;

/** Where it was read, and when. */
export interface CitedEdition {
  /** Name of this edition of the exhibition. */
  readonly name: Bilingual;
  /** Address of the exhibit in it. */
  readonly url: string;
  /** Day it was read, yyyy-mm-dd. */
  readonly accessed: string;
}
