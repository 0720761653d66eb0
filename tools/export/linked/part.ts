/** The small parts of Linked Art 1.0 documents (https://linked.art/api/1.0/), as its JSON Schemas define them. */
import { type Bilingual, LANGUAGES, type Language } from '../../../src/domain/language/language';
import { dayBounds } from '../dayBounds';
import { dateLine } from '../factsInWords';
import { aatUri, type Concept, VOCABULARY } from '../vocabulary';

/** Context of every document. */
export const CONTEXT = 'https://linked.art/ns/v1/linked-art.json';

/** Which documents there are, by the folder they stand in. */
export type Folder = 'object' | 'image' | 'text' | 'person' | 'group' | 'place';

/** A concept, itself classified where Linked Art wants to know what sort of concept it is. */
export const typeOf = (concept: Concept, sort?: Concept) => ({
  id: aatUri(concept),
  type: 'Type',
  _label: concept.term,
  ...(sort ? { classified_as: [typeRef(sort)] } : {}),
});

const typeRef = (concept: Concept): { id: string; type: 'Type'; _label: string } => ({
  id: aatUri(concept),
  type: 'Type',
  _label: concept.term,
});

const languageRef = (language: Language) => {
  const { aat, term } = VOCABULARY.language[language];
  return { id: aatUri({ aat, term }), type: 'Language', _label: term };
};

/** A name of a thing; without a language where none is recorded. */
export const nameOf = (content: string, sort: Concept, language?: Language) => ({
  type: 'Name',
  content,
  classified_as: [typeOf(sort)],
  ...(language ? { language: [languageRef(language)] } : {}),
});

/** The primary name in each language. */
export const namesOf = (name: Bilingual) =>
  LANGUAGES.map((language) => nameOf(name[language], VOCABULARY.name.primary, language));

/** Other names, in whatever language. */
export const otherNames = (names: readonly string[]) => names.map((name) => nameOf(name, VOCABULARY.name.alternate));

/** What a statement is about. */
export type StatementKind = keyof typeof VOCABULARY.statement;

/** A short text about a thing, once in each language; nothing where there is none. */
export const statementsOf = (kind: StatementKind, text: Bilingual | null | undefined) =>
  text ? LANGUAGES.map((language) => statementOf(kind, text[language], language)) : [];

/** A short text about a thing; without a language where none is recorded. */
export const statementOf = (kind: StatementKind, content: string, language?: Language) => ({
  type: 'LinguisticObject',
  classified_as: [typeOf(VOCABULARY.statement[kind], VOCABULARY.statementType)],
  content,
  ...(language ? { language: [languageRef(language)] } : {}),
});

/**
 * A span of time with its name in each language. Days are given only where they bound the span for certain: not for
 * dates that are about or uncertain, and not at open ends.
 */
export function timespanOf(date: string | null) {
  const words = dateLine(date);
  const bounds = dayBounds(date);
  if (!words || !bounds) return undefined;
  const { first, last, isEstimated } = bounds;
  return {
    type: 'TimeSpan',
    identified_by: LANGUAGES.map((language) => nameOf(words[language], VOCABULARY.name.display, language)),
    ...(first === null || isEstimated ? {} : { begin_of_the_begin: `${first}T00:00:00Z` }),
    ...(last === null || isEstimated ? {} : { end_of_the_end: `${last}T23:59:59Z` }),
  };
}

/** The same thing in another authority's words. */
export const equivalentOf = (type: 'Person' | 'Place', authority: string, id: string | null) =>
  id === null ? [] : [{ id: `${authority}${id}`, type }];

/** Addresses that identifiers of other authorities begin with. */
export const AUTHORITY = {
  wikidata: 'http://www.wikidata.org/entity/',
  ulan: 'http://vocab.getty.edu/ulan/',
  tgn: 'http://vocab.getty.edu/tgn/',
} as const;
