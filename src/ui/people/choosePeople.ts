import type { Section } from '../../domain/catalogue/schemas';
import type { PersonEntry } from '../../domain/hall/hall';
import type { Bilingual } from '../../domain/language/language';

/** What a visitor asks of the list of people; null and an empty name ask nothing. */
export interface PeopleChoice {
  readonly name: string;
  readonly section: Section | null;
  /** English name of a country or nationality, as in the records. */
  readonly country: string | null;
}

/** People of one section, those with most exhibits first. */
export interface PeopleGroup {
  readonly section: Section | null;
  readonly people: readonly PersonEntry[];
}

/** Those whom every part of the choice fits. Names are compared whatever their case, width and accents. */
export function choosePeople(
  people: readonly PersonEntry[],
  { name, section, country }: PeopleChoice,
): readonly PersonEntry[] {
  const words = plain(name).split(/\s+/).filter(Boolean);
  return people.filter((person) => {
    if (section !== null && person.section !== section) return false;
    if (country !== null && person.country?.en !== country) return false;
    const names = plain([person.name.zh, person.name.en, ...person.otherNames].join(' '));
    return words.every((word) => names.includes(word));
  });
}

/** The chosen by section, in the order of the sections; those of none of them last. */
export function groupPeople(people: readonly PersonEntry[], sections: readonly Section[]): readonly PeopleGroup[] {
  return [...sections, null].flatMap((section) => {
    const own = people.filter((person) =>
      section === null ? !sections.some((known) => known === person.section) : person.section === section,
    );
    own.sort((a, b) => b.exhibits.length - a.exhibits.length);
    return own.length === 0 ? [] : [{ section, people: own }];
  });
}

/** Countries and nationalities of these people, those of most people first. */
export function countriesOf(
  people: readonly PersonEntry[],
): readonly { readonly name: Bilingual; readonly count: number }[] {
  const counts = new Map<string, { name: Bilingual; count: number }>();
  for (const { country } of people) {
    if (!country) continue;
    const known = counts.get(country.en);
    if (known) known.count += 1;
    else counts.set(country.en, { name: country, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** People who share exhibits with a person, those who share most first. */
export function relatedPeople(
  person: PersonEntry,
  people: readonly PersonEntry[],
): readonly { readonly person: PersonEntry; readonly shared: number }[] {
  const own = new Set(person.exhibits);
  return people
    .filter(({ id }) => id !== person.id)
    .map((other) => ({ person: other, shared: other.exhibits.filter((id) => own.has(id)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
}

/** Combining marks, as NFKD sets accents apart from their letters. */
const MARKS = /\p{M}/gu;

const plain = (text: string): string => text.normalize('NFKD').replace(MARKS, '').toLowerCase();
