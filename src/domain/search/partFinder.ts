import type MiniSearch from 'minisearch';
import type { Query, SearchOptions } from 'minisearch';
import type { IndexedDocument } from './indexOptions';
import type { Part } from './partsOf';
import type { SearchData, Topic } from './searchData';
import { isSpokenIn, spokenOf } from './spoken';
import { termsOf } from './words';

/** Scores by place among the exhibits and among the topics. */
export interface Scores {
  readonly exhibits: ReadonlyMap<number, number>;
  readonly topics: ReadonlyMap<number, number>;
}

/** Finds what meets one condition of a query. */
export interface PartFinder {
  /** @param isNear whether words may be misspelt */
  readonly find: (part: Part, isNear: boolean) => Scores;
  /** Entries of the index looked at since it was made. */
  readonly looked: () => number;
}

/** What a word counts in a field; a word of the title counts most. */
const BOOST = { title: 4, maker: 2, holder: 1, reference: 3, text: 1 } as const;
/** What a topic that meets the condition gives its exhibits, by how closely they belong to it. */
const TIERS = [60, 40, 4] as const;
/** The same for topics whose names are ordinary words: every exhibit of a section or of a country is not meant first. */
const WORD_TIERS = [6, 6, 6] as const;
const WHOLE_GROUP = 100;
const SPOKEN = 30;
/** Shorter words are not tried in other spellings; longer ones may differ in two letters. */
const SHORTEST_NEAR = 5;
const LONG = 7;

/** Makes a finder of parts. @param names groups of each name */
export function createPartFinder(
  { exhibits, topics }: Pick<SearchData, 'exhibits' | 'topics'>,
  index: MiniSearch<IndexedDocument>,
  names: ReadonlyMap<string, ReadonlySet<number>>,
): PartFinder {
  const spokenTitles = exhibits.map(({ pinyin }) => spokenOf(pinyin));
  const spokenNames = topics.map(({ pinyin }) => pinyin.map(spokenOf));
  let looked = 0;
  const counting: SearchOptions = {
    boost: BOOST,
    combineWith: 'AND',
    tokenize: (text) => [text],
    boostDocument: () => {
      looked += 1;
      return 1;
    },
  };

  const ask = (query: Query, options: SearchOptions): Scores => {
    const found = { exhibits: new Map<number, number>(), topics: new Map<number, number>() };
    for (const { id, score } of index.search(query, { ...counting, ...options })) {
      const document = Number(id);
      if (document < exhibits.length) add(found.exhibits, document, score);
      else add(found.topics, document - exhibits.length, score);
    }
    return found;
  };
  const askWord = ({ text, pieces }: Extract<Part, { type: 'word' }>, isNear: boolean): Scores => {
    const options: SearchOptions = {
      prefix: true,
      fuzzy: isNear ? distanceFor : false,
      weights: { fuzzy: 0.4, prefix: 0.6 },
    };
    const [first = ''] = pieces;
    // "Chiu-en" is also two words that stand side by side; "P-40" is not.
    return pieces.length > 1 && first.length > 1
      ? either(ask(text, options), ask({ combineWith: 'AND', queries: [...pieces] }, options))
      : ask(text, options);
  };
  const spoken = (word: string): Scores => ({
    exhibits: new Map(spokenTitles.flatMap((title, at) => (isSpokenIn(word, title) ? [[at, SPOKEN]] : []))),
    topics: new Map(
      spokenNames.flatMap((own, at) => (own.some((name) => isSpokenIn(word, name)) ? [[at, SPOKEN]] : [])),
    ),
  });
  const askName = (key: string): Scores => {
    const groups = names.get(key);
    const meant = topics.flatMap((topic, at) => (topic.group !== null && groups?.has(topic.group) ? [at] : []));
    const group = new Map(meant.map((at) => [at, WHOLE_GROUP]));
    // Other names that begin so are offered too; their exhibits are not this name's.
    const others = either(ask(key, { prefix: true }), spoken(key)).topics;
    return {
      exhibits: exhibitsOf(topics, group),
      topics: either({ exhibits: group, topics: group }, { exhibits: others, topics: others }).topics,
    };
  };

  return {
    looked: () => looked,
    find: (part, isNear) => {
      if (part.type === 'name') return askName(part.key);
      const found =
        part.type === 'word'
          ? either(askWord(part, isNear), spoken(part.text))
          : ask(
              { combineWith: 'AND', queries: [...queriesOf(part.text)] },
              { prefix: (term) => [...term].length === 1 },
            );
      return { topics: found.topics, exhibits: sum(found.exhibits, exhibitsOf(topics, found.topics)) };
    },
  };
}

/** Pairs of characters; a single character is the beginning of one. */
const queriesOf = (text: string): readonly string[] => {
  const terms = termsOf(text);
  return terms.length > 1 ? terms.slice(0, -1) : terms;
};

function distanceFor(term: string): number | false {
  if (term.length < SHORTEST_NEAR) return false;
  return term.length < LONG ? 1 : 2;
}

/** The exhibits of topics that were found, each with the best of their scores. */
function exhibitsOf(topics: readonly Topic[], found: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const number of found.keys()) {
    const topic = topics[number];
    const tiers = topic?.group === null ? WORD_TIERS : TIERS;
    topic?.exhibits.forEach((tier, at) => {
      for (const exhibit of tier) scores.set(exhibit, Math.max(scores.get(exhibit) ?? 0, tiers[at] ?? 0));
    });
  }
  return scores;
}

const either = (one: Scores, other: Scores): Scores => ({
  exhibits: sum(one.exhibits, other.exhibits),
  topics: sum(one.topics, other.topics),
});

function sum(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const all = new Map(one);
  for (const [at, score] of other) add(all, at, score);
  return all;
}

function add(scores: Map<number, number>, at: number, score: number): void {
  scores.set(at, (scores.get(at) ?? 0) + score);
}
