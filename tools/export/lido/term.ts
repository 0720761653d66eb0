/** The small parts that LIDO documents are put together from (https://lido-schema.org/, version 1.1). */
import type { Person, Place } from '../../../src/domain/catalogue/schemas';
import type { Bilingual, Language } from '../../../src/domain/language/language';
import { aatUri, type Concept } from '../vocabulary';
import terms from './terms.json';
import type { Xml } from './xml';

/** Concepts of the LIDO terminology; table with their sources in docs/exports.md. */
export const TERMS = terms;

/** A text that says its language. */
export const textIn = (language: Language, text: string): Xml => ({ '@xml:lang': language, '#text': text });

/** An identifier that is an address. */
export const uri = (address: string, source?: string): Xml => ({
  '@lido:type': TERMS.uri,
  ...(source === undefined ? {} : { '@lido:source': source }),
  '#text': address,
});

/** An identifier of this catalogue. */
export const localId = (id: string, source: string): Xml => ({
  '@lido:type': TERMS.localId,
  '@lido:source': source,
  '#text': id,
});

/** A concept by address and word. */
export const concept = (address: string | null, language: Language, word: Bilingual): Xml => ({
  ...(address === null ? {} : { 'lido:conceptID': uri(address) }),
  'lido:term': textIn(language, word[language]),
});

/** A concept of the AAT, with its word in the language of the metadata. */
export const aatConcept = (found: Concept | null, language: Language, word: Bilingual): Xml => ({
  ...(found ? { 'lido:conceptID': uri(aatUri(found), 'Getty AAT') } : {}),
  'lido:term': textIn(language, word[language]),
});

/** A name, the preferred one. */
export const appellation = (language: Language, name: string): Xml => ({
  'lido:appellationValue': { '@lido:pref': TERMS.preferred, ...textIn(language, name) },
});

/** An institution or collection that we know by name alone. */
export const legalBody = (language: Language, name: Bilingual): Xml => ({
  'lido:legalBodyName': appellation(language, name[language]),
});

/** A person of the catalogue, with the identifiers that are certain. */
export function actorOf(person: Person, language: Language, source: string): Xml {
  const { wikidata, ulan } = person.identifiers;
  const ids = [
    localId(person.id, source),
    ...(wikidata === null ? [] : [uri(`http://www.wikidata.org/entity/${wikidata}`, 'Wikidata')]),
    ...(ulan === null ? [] : [uri(`http://vocab.getty.edu/ulan/${ulan}`, 'Getty ULAN')]),
  ];
  return {
    '@lido:type': TERMS.person,
    'lido:actorID': ids,
    'lido:nameActorSet': appellation(language, person.name[language]),
  };
}

/** A place of the catalogue, with the identifiers that are certain and its point. */
export function placeOf(place: Place, language: Language, source: string): Xml {
  const { wikidata, tgn } = place.identifiers;
  const ids = [
    localId(place.id, source),
    ...(wikidata === null ? [] : [uri(`http://www.wikidata.org/entity/${wikidata}`, 'Wikidata')]),
    ...(tgn === null ? [] : [uri(`http://vocab.getty.edu/tgn/${tgn}`, 'Getty TGN')]),
  ];
  const { lat, lon } = place;
  return {
    'lido:placeID': ids,
    'lido:namePlaceSet': appellation(language, place.name[language]),
    ...(lat === null || lon === null
      ? {}
      : { 'lido:gml': { 'gml:Point': { '@srsName': 'urn:ogc:def:crs:EPSG::4326', 'gml:pos': `${lat} ${lon}` } } }),
  };
}
