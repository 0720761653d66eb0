import type { Exhibit } from '../../../src/domain/catalogue/schemas';
import type { Bilingual } from '../../../src/domain/language/language';
import { dateLine, personLine, placeLine, rightsLine, sizeLine, sourceLine } from '../factsInWords';
import type { Known } from '../known';
import { fillIn, WORDS } from '../say';
import { type LanguageMap, mapOf, mapOfAll } from './resource';

/** One fact of a record: what it is, and what is known. */
export interface Fact {
  readonly label: LanguageMap;
  readonly value: LanguageMap;
}

/** The facts of a record in the order of the gallery's panel; what every record should have is said to be not known. */
export function metadataOf(exhibit: Exhibit, known: Known): readonly Fact[] {
  const place = exhibit.place === null ? undefined : known.places.get(exhibit.place);
  const people = exhibit.people.flatMap(({ id, role }) => {
    const person = known.people.get(id);
    return person ? [personLine(person, role)] : [];
  });
  return [
    ...toldAsIs(fact.original, [exhibit.title.orig]),
    told(fact.kind, WORDS.kind[exhibit.kind]),
    told(fact.date, dateLine(exhibit.date)),
    ...makerFacts(exhibit),
    told(fact.place, place ? placeLine(place) : null),
    ...toldAll(fact.people, people),
    ...bodyFacts(exhibit),
    told(fact.holder, exhibit.holder),
    ...toldAsIs(fact.reference, [exhibit.reference]),
    told(fact.rights, exhibit.rights && rightsLine(exhibit.rights)),
    told(fact.known, WORDS.evidence[exhibit.evidence]),
    ...toldAll(fact.note, [exhibit.note]),
    ...toldAsIs(fact.sources, exhibit.sources.map(sourceLine)),
  ];
}

const { fact } = WORDS;

function makerFacts({ kind, makers }: Exhibit): readonly Fact[] {
  if (makers.length === 0) return [told(kind === 'photograph' ? fact.photographer : fact.maker, null)];
  const named = (role: Exhibit['makers'][number]['role']) =>
    makers.filter((maker) => maker.role === role).map(({ name }) => name);
  return [...toldAll(fact.maker, named('maker')), ...toldAll(fact.photographer, named('photographer'))];
}

function bodyFacts(exhibit: Exhibit): readonly Fact[] {
  const { count, display, materials } = exhibit;
  return [
    ...toldAll(display.scale === null ? fact.size : fact.sizeOriginal, [sizeLine(exhibit)]),
    ...toldAll(fact.count, [count === null ? null : fillIn(WORDS.pieces, { count: String(count) })]),
    ...toldAll(fact.materials, [materials]),
  ];
}

const told = (label: Bilingual, value: Bilingual | null): Fact => ({
  label: mapOf(label),
  value: mapOf(value ?? WORDS.notKnown),
});

/** One fact of those that are known; none where nothing is. */
function toldAll(label: Bilingual, values: readonly (Bilingual | null)[]): readonly Fact[] {
  const found = values.filter((value) => value !== null);
  return found.length === 0 ? [] : [{ label: mapOf(label), value: mapOfAll(found) }];
}

/** The same for texts that are in no language, or in one we do not record. */
function toldAsIs(label: Bilingual, values: readonly (string | null | undefined)[]): readonly Fact[] {
  const none = values.filter((value) => typeof value === 'string');
  return none.length === 0 ? [] : [{ label: mapOf(label), value: { none } }];
}
