import type { Exhibit, Person } from '../../../src/domain/catalogue/schemas';
import type { Known } from '../known';
import type { ExportMaterial } from '../material';
import type { Folder } from './part';

/** What every document may ask of the catalogue around it. */
export interface LinkedScope {
  readonly material: ExportMaterial;
  readonly known: Known;
  /** Id of the group that holds an original, by its name in English and Chinese. */
  readonly holderId: (holder: NonNullable<Exhibit['holder']>) => string;
}

/** Path of a document below the site's base; its id is where it would be served. */
export const linkedPath = (folder: Folder, id: string): string => `linked-art/${folder}/${id}.json`;

const TYPES = {
  object: 'HumanMadeObject',
  image: 'VisualItem',
  text: 'LinguisticObject',
  person: 'Person',
  group: 'Group',
  place: 'Place',
} as const;

/** The head of a document, and what others refer to it by. */
export const refOf = <F extends Folder>({ material: { base } }: LinkedScope, folder: F, id: string, label: string) => ({
  id: base + linkedPath(folder, id),
  type: TYPES[folder],
  _label: label,
});

/** References to the people who have a part in the thing. */
export const peopleRefs = (scope: LinkedScope, exhibit: Exhibit, role: Exhibit['people'][number]['role']) =>
  peopleOf(scope, exhibit, role).map(({ id, name }) => refOf(scope, 'person', id, name.en));

/** The people who have a part in the thing. */
export const peopleOf = (
  { known }: LinkedScope,
  exhibit: Exhibit,
  role: Exhibit['people'][number]['role'],
): readonly Person[] =>
  exhibit.people.flatMap((link) => {
    const person = link.role === role ? known.people.get(link.id) : undefined;
    return person ? [person] : [];
  });
