import { createHash } from 'node:crypto';
import type { Exhibit } from '../../../src/domain/catalogue/schemas';
import { knownOf } from '../known';
import type { ExportMaterial } from '../material';
import { type LinkedScope, linkedPath, refOf } from './linkedScope';
import { objectOf } from './objectOf';
import { CONTEXT, type Folder, namesOf } from './part';
import { personOf } from './personOf';
import { placeOf } from './placeOf';
import { workOf } from './workOf';

/** A document with the path that it is written to, and would be served at. */
export interface LinkedDocument {
  readonly path: string;
  readonly content: unknown;
}

/** Every Linked Art document of a catalogue: objects in walking order, their images and texts, people, holders, places. */
export function linkedDocuments(material: ExportMaterial): readonly LinkedDocument[] {
  const { exhibits, people, places } = material.catalogue;
  const scope: LinkedScope = { material, known: knownOf(material.catalogue), holderId };
  const at = (folder: Folder, id: string, content: unknown): LinkedDocument => ({
    path: linkedPath(folder, id),
    content,
  });
  const holders = new Map(exhibits.flatMap(({ holder }) => (holder ? [[holderId(holder), holder] as const] : [])));
  return [
    ...exhibits.map((exhibit) => at('object', exhibit.id, objectOf(scope, exhibit))),
    ...exhibits.flatMap((exhibit) => {
      const work = workOf(scope, exhibit);
      return work ? [at(work.folder, exhibit.id, work.content)] : [];
    }),
    ...people.map((person) => at('person', person.id, personOf(scope, person))),
    ...[...holders].map(([id, name]) =>
      at('group', id, { '@context': CONTEXT, ...refOf(scope, 'group', id, name.en), identified_by: namesOf(name) }),
    ),
    ...places.map((place) => at('place', place.id, placeOf(scope, place))),
  ];
}

/** An id for a holder known by name alone: the same names give the same id, whatever else is in the catalogue. */
function holderId({ zh, en }: NonNullable<Exhibit['holder']>): string {
  const slug = en
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  const hash = createHash('sha256').update(`${zh}\n${en}`).digest('hex').slice(0, 8);
  return slug === '' ? hash : `${slug}-${hash}`;
}
