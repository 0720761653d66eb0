import type { Place } from '../../../src/domain/catalogue/schemas';
import { pathOf } from '../address';
import type { PageScope } from '../document/pageContext';
import { otherOf } from '../document/tags';
import { type LinkedData, type LinkedNode, linkedDocument, someOf } from './linkedData';

/** A place in short: the name, and the page that says more. */
export function linkedPlace(place: Place, page: PageScope): LinkedNode {
  return { '@type': 'Place', '@id': `${idOf(place, page)}#this`, name: page.say(place.name) };
}

/** The page of a place, with its point on the map where it has one. */
export function linkedPlacePage(place: Place, page: PageScope): LinkedData {
  const { wikidata, tgn } = place.identifiers;
  const { lat, lon, historical } = place;
  return linkedDocument({
    '@type': 'WebPage',
    '@id': idOf(place, page),
    mainEntity: {
      ...linkedPlace(place, page),
      alternateName: [
        place.name[otherOf(page.language)],
        ...(historical === null ? [] : [historical]),
        ...place.otherNames,
      ],
      geo: lat === null || lon === null ? undefined : { '@type': 'GeoCoordinates', latitude: lat, longitude: lon },
      address: place.country === null ? undefined : { '@type': 'PostalAddress', addressCountry: place.country },
      sameAs: someOf([
        ...(wikidata === null ? [] : [`http://www.wikidata.org/entity/${wikidata}`]),
        ...(tgn === null ? [] : [`http://vocab.getty.edu/tgn/${tgn}`]),
      ]),
    },
  });
}

const idOf = ({ id }: Place, { link, language }: PageScope): string => link(pathOf({ kind: 'place', id }, language));
