import { knownOf } from '../known';
import type { ExportMaterial } from '../material';
import { manifestPath } from './address';
import { collectionsOf, type IiifDocument } from './collectionsOf';
import { manifestOf } from './manifestOf';

/**
 * Every IIIF Presentation 3 document of a catalogue: collections, then a manifest per exhibit in walking order. An
 * exhibit of which nothing is drawn has none, since a manifest needs a canvas; every exhibit has at least its label.
 */
export function iiifDocuments(material: ExportMaterial): readonly IiifDocument[] {
  const known = knownOf(material.catalogue);
  return [
    ...collectionsOf(known, material),
    ...material.catalogue.exhibits.flatMap((exhibit) => {
      const picture = material.pictureOf(exhibit.id);
      return picture
        ? [{ path: manifestPath(exhibit.id), content: manifestOf(exhibit, picture, known, material) }]
        : [];
    }),
  ];
}
