import type { Exhibit, Kind } from '../../../src/domain/catalogue/schemas';
import { type LinkedScope, peopleRefs, refOf } from './linkedScope';
import { CONTEXT, namesOf } from './part';

/** What a thing of a kind shows or carries: an image, a text, or neither. */
const WORK: Readonly<Record<Kind, 'image' | 'text' | null>> = {
  photograph: 'image',
  film: 'image',
  poster: 'image',
  map: 'image',
  book: 'text',
  periodical: 'text',
  document: 'text',
  sound: 'text',
  panel: 'text',
  object: null,
  aircraft: null,
  medal: null,
};

/**
 * The image or text of an exhibit, apart from the object that shows or carries it: whom it is about, and who created it.
 * Null where its kind has none, or nothing is known that the object's own record does not say.
 */
export function workOf(scope: LinkedScope, exhibit: Exhibit) {
  const folder = WORK[exhibit.kind];
  const about = peopleRefs(scope, exhibit, 'subject');
  const authors = peopleRefs(scope, exhibit, 'author');
  if (folder === null || (about.length === 0 && authors.length === 0)) return null;
  return {
    folder,
    reference: refOf(scope, folder, exhibit.id, exhibit.title.en),
    content: {
      '@context': CONTEXT,
      ...refOf(scope, folder, exhibit.id, exhibit.title.en),
      identified_by: namesOf(exhibit.title),
      ...(about.length === 0 ? {} : { about }),
      ...(authors.length === 0 ? {} : { created_by: { type: 'Creation', carried_out_by: authors } }),
    },
  };
}
