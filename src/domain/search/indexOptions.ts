import type { Options } from 'minisearch';
import { termsOf } from './words';

/** What the index holds of a document; topics have a title only. */
export interface IndexedDocument {
  readonly id: number;
  readonly title: string;
  readonly maker?: string;
  readonly holder?: string;
  readonly reference?: string;
  readonly text?: string;
}

/** How texts are cut; the same when the index is made and when it is asked. */
export const INDEX_OPTIONS: Options<IndexedDocument> = {
  fields: ['title', 'maker', 'holder', 'reference', 'text'],
  tokenize: (text) => [...termsOf(text)],
  processTerm: (term) => term,
};
