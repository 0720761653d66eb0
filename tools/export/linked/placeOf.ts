import type { Place } from '../../../src/domain/catalogue/schemas';
import { WORDS } from '../say';
import { type LinkedScope, refOf } from './linkedScope';
import { AUTHORITY, CONTEXT, equivalentOf, namesOf, otherNames, statementsOf } from './part';

/** A place with its point as WKT (longitude first), said to be approximate where it is. */
export function placeOf(scope: LinkedScope, place: Place) {
  const { id, name, historical, lat, lon, identifiers } = place;
  const equivalent = [
    ...equivalentOf('Place', AUTHORITY.wikidata, identifiers.wikidata),
    ...equivalentOf('Place', AUTHORITY.tgn, identifiers.tgn),
  ];
  const others = [...(historical === null ? [] : [historical]), ...place.otherNames];
  const notes = statementsOf('note', place.approximate ? WORDS.placeApproximate : null);
  return {
    '@context': CONTEXT,
    ...refOf(scope, 'place', id, name.en),
    identified_by: [...namesOf(name), ...otherNames([...new Set(others)])],
    ...(notes.length === 0 ? {} : { referred_to_by: notes }),
    ...(equivalent.length === 0 ? {} : { equivalent }),
    ...(lat === null || lon === null ? {} : { defined_by: `POINT(${lon} ${lat})` }),
  };
}
