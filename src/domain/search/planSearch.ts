/** Makes of a catalogue what `search.json` holds. Runs when the exhibition is compiled; equal input gives equal output. */
import MiniSearch from 'minisearch';
import { edtfSpan } from '../catalogue/edtf';
import type { Catalogue, Exhibit } from '../catalogue/schemas';
import { type Country, type CountryNames, countriesOfPerson, countryOfPlace } from './countriesOf';
import { findMentions } from './findMentions';
import { INDEX_OPTIONS, type IndexedDocument } from './indexOptions';
import { packIndex } from './packIndex';
import { type BareTopic, type KindWords, planTopics } from './planTopics';
import type { SearchData, SearchedExhibit, SearchSheet, Topic } from './searchData';
import { syllablesOf } from './syllables';

export interface SearchSources {
  readonly catalogue: Catalogue;
  /** Exhibit ids in the order of the hall's index. */
  readonly order: readonly string[];
  readonly kindWords: KindWords;
  readonly countryNames: CountryNames;
  readonly tileOf: (exhibit: string) => SearchedExhibit['tile'];
  readonly sheetOf: (story: string) => SearchSheet | null;
}

/** Compiles the search of an exhibition. @throws Error where `order` names an exhibit without a record */
export function planSearch(sources: SearchSources): SearchData {
  const { catalogue, order } = sources;
  const records = new Map(catalogue.exhibits.map((exhibit) => [exhibit.id, exhibit]));
  const exhibits = order.map((id) => {
    const record = records.get(id);
    if (!record) throw new Error(`exhibit ${id} is in the index but has no record`);
    return record;
  });
  const links = linksOf(sources);
  const searched = exhibits.map((exhibit) => searchedOf(exhibit, links, sources));
  const bare = planTopics({ ...sources, countries: [...links.countries.values()] });
  const topics = withExhibits(bare, exhibits, searched, links);
  return {
    exhibits: searched,
    topics,
    sheets: Object.fromEntries(
      catalogue.stories.flatMap(({ id }) => {
        const sheet = sources.sheetOf(id);
        return sheet ? [[id, sheet]] : [];
      }),
    ),
    index: packIndex(indexOf(exhibits, topics)),
  };
}

/** What records refer to by id. */
interface Links {
  readonly people: ReadonlyMap<string, Catalogue['people'][number]>;
  readonly places: ReadonlyMap<string, Catalogue['places'][number]>;
  readonly stories: ReadonlyMap<string, Catalogue['stories'][number]>;
  readonly countriesOf: (exhibit: Exhibit) => readonly string[];
  /** By id, with the words of everyone who came from there. */
  readonly countries: ReadonlyMap<string, Country>;
}

function linksOf({ catalogue, countryNames }: SearchSources): Links {
  const ofPerson = new Map(catalogue.people.map((person) => [person.id, countriesOfPerson(person, countryNames)]));
  const ofPlace = new Map(catalogue.places.map((place) => [place.id, countryOfPlace(place, countryNames)]));
  const countries = new Map<string, Country>();
  for (const country of [...ofPlace.values(), ...ofPerson.values()].flat()) {
    const words = new Set([...(countries.get(country.id)?.words ?? []), ...country.words]);
    countries.set(country.id, { ...country, words: [...words] });
  }
  const byId = <T extends { readonly id: string }>(all: readonly T[]) => new Map(all.map((one) => [one.id, one]));
  return {
    people: byId(catalogue.people),
    places: byId(catalogue.places),
    stories: byId(catalogue.stories),
    countries,
    countriesOf: ({ place, people }) => {
      const all = [ofPlace.get(place ?? '') ?? [], ...people.map(({ id }) => ofPerson.get(id) ?? [])].flat();
      return [...new Set(all.map(({ id }) => id))];
    },
  };
}

function searchedOf(exhibit: Exhibit, links: Links, { tileOf }: SearchSources): SearchedExhibit {
  return {
    section: links.stories.get(exhibit.story)?.section ?? exhibit.section,
    story: exhibit.story,
    kind: exhibit.kind,
    evidence: exhibit.evidence,
    place: exhibit.place,
    people: [...new Set(exhibit.people.map(({ id }) => id))],
    countries: links.countriesOf(exhibit),
    years: yearsOf(exhibit.date),
    pinyin: syllablesOf(exhibit.title.zh).join(' '),
    tile: tileOf(exhibit.id),
  };
}

/** First and last year of a date; an open end counts as the other one. */
function yearsOf(date: string | null): SearchedExhibit['years'] {
  const reading = date === null ? null : edtfSpan(date);
  if (!reading?.ok) return null;
  const { first, last } = reading.span;
  const from = first ?? last;
  const to = last ?? first;
  return from === null || to === null ? null : [Math.floor(from / 10_000), Math.floor(to / 10_000)];
}

/** Gives each topic its exhibits, closest first; topics that no exhibit speaks of are left out. */
function withExhibits(
  topics: readonly BareTopic[],
  exhibits: readonly Exhibit[],
  searched: readonly SearchedExhibit[],
  links: Links,
): readonly Topic[] {
  const mentions = findMentions(topics.map(({ group, names }) => (group === null ? [] : names)));
  const tiers = topics.map((): [number[], number[], number[]] => [[], [], []]);
  exhibits.forEach((exhibit, at) => {
    const { title } = exhibit;
    const titled = mentions([title.zh, title.en, title.orig ?? ''].join('\n'));
    const mentioned = mentions(textsAround(exhibit, links).join('\n'));
    topics.forEach((topic, number) => {
      const isLinked = belongs(searched[at], topic);
      const isTitled = titled.has(number);
      const tier = isLinked && (isTitled || topic.group === null) ? 0 : isLinked || isTitled ? 1 : 2;
      if (tier < 2 || mentioned.has(number)) tiers[number]?.[tier]?.push(at);
    });
  });
  return topics
    .map((topic, number) => ({ ...topic, exhibits: tiers[number] ?? [] }))
    .filter((topic) => topic.exhibits.some((tier) => tier.length > 0));
}

/** What may name somebody or some place: labels, makers, names and the story; not the holder, who says nothing of them. */
function textsAround(exhibit: Exhibit, { people, places, stories }: Links): readonly string[] {
  const place = places.get(exhibit.place ?? '');
  const bilingual = [
    exhibit.text,
    ...exhibit.makers.map(({ name }) => name),
    ...exhibit.people.flatMap(({ id }) => people.get(id)?.name ?? []),
    ...(place ? [place.name] : []),
    ...[stories.get(exhibit.story)?.title ?? []].flat(),
  ];
  return [...bilingual.flatMap(({ zh, en }) => [zh, en]), place?.historical ?? ''];
}

function belongs(exhibit: SearchedExhibit | undefined, { type, id }: BareTopic): boolean {
  if (!exhibit) return false;
  switch (type) {
    case 'person':
      return exhibit.people.includes(id);
    case 'country':
      return exhibit.countries.includes(id);
    case 'names':
      return false;
    case 'place':
    case 'story':
    case 'section':
    case 'kind':
      return exhibit[type] === id;
  }
}

function indexOf(exhibits: readonly Exhibit[], topics: readonly Topic[]): MiniSearch<IndexedDocument> {
  const index = new MiniSearch<IndexedDocument>(INDEX_OPTIONS);
  index.addAll(
    exhibits.map(({ title, makers, holder, reference, text }, id) => ({
      id,
      title: [title.zh, title.en, title.orig ?? ''].join('\n'),
      maker: makers.flatMap(({ name }) => [name.zh, name.en]).join('\n'),
      holder: holder ? `${holder.zh}\n${holder.en}` : '',
      reference: reference ?? '',
      text: `${text.zh}\n${text.en}`,
    })),
  );
  index.addAll(topics.map(({ names }, at) => ({ id: exhibits.length + at, title: names.join('\n') })));
  return index;
}
