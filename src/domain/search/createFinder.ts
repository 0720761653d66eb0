/** Answers queries over the compiled search. Made once when the search is opened; asking it changes nothing. */
import type MiniSearch from 'minisearch';
import { closenessOf } from './closenessOf';
import { type Chosen, type FacetCounts, narrow, valuesOf } from './facets';
import { nameKey } from './findMentions';
import type { IndexedDocument } from './indexOptions';
import { unpackIndex } from './packIndex';
import { createPartFinder, type Scores } from './partFinder';
import { type Part, partsOf } from './partsOf';
import type { SearchData, Topic } from './searchData';

/** What a query found. */
export interface Found {
  /** Places in the hall's index, best first; in walking order where nothing was asked. */
  readonly exhibits: readonly number[];
  /** People, places and stories whose names are meant, best first. */
  readonly topics: readonly Topic[];
  readonly counts: FacetCounts;
  /** True where nothing was spelt so and the nearest spellings are shown. */
  readonly isNear: boolean;
  /** Entries of the index that were looked at. */
  readonly looked: number;
}

export interface Finder {
  readonly find: (query: string, chosen: Chosen) => Found;
  readonly topic: (type: Topic['type'], id: string) => Topic | undefined;
}

/** More people, places and stories than this would hide the exhibits. */
const MOST_TOPICS = 5;
const SHOWN_TOPICS: readonly Topic['type'][] = ['person', 'place', 'story'];

/** Opens a compiled search. */
export async function createFinder(data: SearchData): Promise<Finder> {
  return finderOver(data, await unpackIndex(data.index));
}

function finderOver(data: SearchData, index: MiniSearch<IndexedDocument>): Finder {
  const { exhibits, topics } = data;
  const values = exhibits.map(valuesOf);
  const inWalkingOrder = exhibits.map((_, at) => at);
  const byKey = new Map(topics.map((topic) => [`${topic.type} ${topic.id}`, topic]));
  const names = groupsByName(topics);
  const partFinder = createPartFinder(data, index, names);

  const findAll = (parts: readonly Part[], isNear: boolean): Scores =>
    parts.map((part) => partFinder.find(part, isNear)).reduce(both);

  return {
    topic: (type, id) => byKey.get(`${type} ${id}`),
    find: (query, chosen) => {
      const parts = partsOf(query, (key) => names.has(key));
      if (parts.length === 0)
        return { ...narrowed(inWalkingOrder, values, chosen), topics: [], isNear: false, looked: 0 };
      const before = partFinder.looked();
      const exact = findAll(parts, false);
      const isNear = exact.exhibits.size === 0 && exact.topics.size === 0;
      const scores = isNear ? findAll(parts, true) : exact;
      return {
        ...narrowed(ranked(scores.exhibits), values, chosen),
        topics: bestTopics(topics, scores.topics, query),
        isNear: isNear && scores.exhibits.size + scores.topics.size > 0,
        looked: partFinder.looked() - before,
      };
    },
  };
}

function narrowed(
  found: readonly number[],
  values: readonly ReturnType<typeof valuesOf>[],
  chosen: Chosen,
): Pick<Found, 'exhibits' | 'counts'> {
  const { kept, counts } = narrow(found, values, chosen);
  return { exhibits: kept, counts };
}

/** Topics by every key of their names, only those whose names stand for their group. */
function groupsByName(topics: readonly Topic[]): ReadonlyMap<string, ReadonlySet<number>> {
  const names = new Map<string, Set<number>>();
  for (const { group, names: own } of topics) {
    if (group === null) continue;
    for (const key of own.flatMap((name) => nameKey(name) ?? []))
      names.set(key, (names.get(key) ?? new Set()).add(group));
  }
  return names;
}

/** What meets two conditions, with the sum of both scores. */
const both = (one: Scores, other: Scores): Scores => ({
  exhibits: meet(one.exhibits, other.exhibits),
  topics: meet(one.topics, other.topics),
});

function meet(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  return new Map(
    [...few].flatMap(([at, score]) => {
      const more = many.get(at);
      return more === undefined ? [] : [[at, score + more] as const];
    }),
  );
}

/** Best first; equals in walking order. */
const ranked = (scores: ReadonlyMap<number, number>): readonly number[] =>
  [...scores].sort(([at, score], [other, otherScore]) => otherScore - score || at - other).map(([at]) => at);

/** Those whose name is nearest to what was typed; of equals people first, then those with most exhibits. */
function bestTopics(topics: readonly Topic[], scores: ReadonlyMap<number, number>, query: string): readonly Topic[] {
  const weigh = (topic: Topic) => ({
    topic,
    closeness: closenessOf(query, topic),
    type: SHOWN_TOPICS.indexOf(topic.type),
    exhibits: topic.exhibits.slice(0, 2).flat().length,
  });
  return [...scores.keys()]
    .flatMap((at) => topics[at] ?? [])
    .filter(({ type, exhibits }) => SHOWN_TOPICS.includes(type) && exhibits.some((tier) => tier.length > 0))
    .map(weigh)
    .sort((a, b) => b.closeness - a.closeness || a.type - b.type || b.exhibits - a.exhibits)
    .slice(0, MOST_TOPICS)
    .map(({ topic }) => topic);
}
