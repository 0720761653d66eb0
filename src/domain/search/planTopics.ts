import type { Alias, Catalogue, Kind } from '../catalogue/schemas';
import { lifeInWords } from '../language/dateInWords';
import type { Bilingual } from '../language/language';
import type { Country } from './countriesOf';
import { nameKey } from './findMentions';
import { namesOfPerson, namesOfPlace } from './namesOf';
import type { Topic } from './searchData';
import { syllablesOf } from './syllables';

/** A topic before its exhibits are known. */
export type BareTopic = Omit<Topic, 'exhibits'>;

/** Words in both languages that mean a kind of exhibit; the first of each is its title. */
export type KindWords = Readonly<Record<Kind, { readonly zh: readonly string[]; readonly en: readonly string[] }>>;

export interface TopicSources {
  readonly catalogue: Catalogue;
  readonly kindWords: KindWords;
  readonly countries: readonly Country[];
}

/** Everything that exhibits belong to and that has names: people, places, stories, sections, kinds, countries, aliases. */
export function planTopics({ catalogue, kindWords, countries }: TopicSources): readonly BareTopic[] {
  const named = groupNames(
    [...catalogue.people.map(personTopic), ...catalogue.places.map(placeTopic)],
    catalogue.aliases,
  );
  const sections = catalogue.exhibition.sections;
  return [
    ...named,
    ...catalogue.stories.map(({ id, title, section }) =>
      wordTopic('story', id, title, [], sections.find((one) => one.id === section)?.title ?? null),
    ),
    ...sections.map(({ id, title }) => wordTopic('section', id, title)),
    ...Object.entries(kindWords).map(([id, { zh, en }]) =>
      wordTopic('kind', id, { zh: zh[0] ?? id, en: en[0] ?? id }, [...zh, ...en]),
    ),
    ...countries.map(({ id, title, words }) => wordTopic('country', id, title, words)),
  ];
}

function personTopic(person: Catalogue['people'][number], group: number): BareTopic {
  const { id, name, role, birth, death } = person;
  const note = (language: 'zh' | 'en'): string =>
    [role?.[language], lifeInWords(birth, death, language)].filter(Boolean).join(language === 'zh' ? '，' : ', ');
  const own = namesOfPerson(person);
  return {
    type: 'person',
    id,
    title: name,
    note: role === null && birth === null && death === null ? null : { zh: note('zh'), en: note('en') },
    names: own,
    pinyin: spoken(own),
    group,
  };
}

function placeTopic(place: Catalogue['places'][number], at: number, { length }: readonly unknown[]): BareTopic {
  const { id, name, historical } = place;
  const own = namesOfPlace(place);
  return {
    type: 'place',
    id,
    title: name,
    note: historical === null ? null : { zh: `时称${historical}`, en: `then ${historical}` },
    names: own,
    pinyin: spoken(own),
    // People and places are numbered apart: places from below.
    group: at - length,
  };
}

function wordTopic(
  type: Topic['type'],
  id: string,
  title: Bilingual,
  more: readonly string[] = [],
  note: Bilingual | null = null,
): BareTopic {
  const names = [...new Set([title.zh, title.en, ...more])];
  return { type, id, title, note, names, pinyin: spoken(names), group: null };
}

/**
 * Brings the groups of the alias table to the people and places they name: an alias that shares a name with one of them
 * adds its names to it; with several, all of them become one group; with none, it is a topic of its own.
 */
function groupNames(topics: readonly BareTopic[], aliases: readonly Alias[]): readonly BareTopic[] {
  return aliases.reduce<readonly BareTopic[]>((known, { id, names }, at) => {
    const keys = new Set(names.flatMap((name) => nameKey(name) ?? []));
    const shares = (topic: BareTopic): boolean =>
      topic.group !== null && topic.names.some((name) => keys.has(nameKey(name) ?? ''));
    const sharing = known.filter(shares);
    const [only] = sharing;
    if (only && sharing.length === 1) return known.map((topic) => (topic === only ? withNames(topic, names) : topic));
    const group = only?.group ?? topics.length + at;
    const first = names[0] ?? id;
    const apart: BareTopic = {
      type: 'names',
      id,
      title: { zh: names.find((name) => syllablesOf(name).length > 0) ?? first, en: first },
      note: null,
      names,
      pinyin: spoken(names),
      group,
    };
    return [...known.map((topic) => (shares(topic) ? { ...topic, group } : topic)), apart];
  }, topics);
}

function withNames(topic: BareTopic, more: readonly string[]): BareTopic {
  const names = [...new Set([...topic.names, ...more])];
  return { ...topic, names, pinyin: spoken(names) };
}

/** The pinyin of the Chinese names, the parts of a foreign name apart; without those that are part of a longer one. */
function spoken(names: readonly string[]): readonly string[] {
  const readings = names.map((name) =>
    name
      .split(/[·・•‧]/)
      .map((part) => syllablesOf(part).join(' '))
      .filter((part) => part !== '')
      .join('.'),
  );
  const distinct = [...new Set(readings)].filter((reading) => reading !== '');
  const isPartOf = (reading: string, other: string): boolean =>
    reading !== other && ` ${other.replaceAll('.', ' ')} `.includes(` ${reading.replaceAll('.', ' ')} `);
  return distinct.filter((reading) => !distinct.some((other) => isPartOf(reading, other)));
}
