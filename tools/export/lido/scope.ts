import type { Exhibit, Person, Place } from '../../../src/domain/catalogue/schemas';
import type { Language } from '../../../src/domain/language/language';
import type { Known } from '../known';
import type { ExportMaterial } from '../material';

/** What every part of a record's metadata may ask: the record, the language it is written in, and what is around it. */
export interface Scope {
  readonly exhibit: Exhibit;
  readonly language: Language;
  readonly known: Known;
  readonly material: ExportMaterial;
  /** Name of this catalogue beside identifiers of its own. */
  readonly source: string;
}

/** The record's place; undefined where it is not known. */
export const placeIn = ({ exhibit, known }: Scope): Place | undefined =>
  exhibit.place === null ? undefined : known.places.get(exhibit.place);

/** The people who have a part in the thing. */
export const peopleIn = ({ exhibit, known }: Scope, role: Exhibit['people'][number]['role']): readonly Person[] =>
  exhibit.people.flatMap((link) => {
    const person = link.role === role ? known.people.get(link.id) : undefined;
    return person ? [person] : [];
  });
