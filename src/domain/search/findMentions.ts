import { runsOf, squash } from './words';

/** Shorter names than this, in characters, are too common to be looked for in running text or to stand for a group. */
const SHORTEST = { eastAsian: 2, other: 3 } as const;
const IS_EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whose names stand in a text: the numbers the names were given with. */
export type Mentions = (text: string) => ReadonlySet<number>;

/** A name as a key: equal for every spelling that means the same; null for one too short to be told from a word. */
export function nameKey(name: string): string | null {
  const key = squash(name);
  return key.length >= (IS_EAST_ASIAN.test(key) ? SHORTEST.eastAsian : SHORTEST.other) ? key : null;
}

/** Makes a finder of names in texts. Latin names are whole words, Chinese names any part of a run. */
export function findMentions(names: readonly (readonly string[])[]): Mentions {
  const owners = new Map<string, number[]>();
  names.forEach((own, owner) => {
    for (const key of new Set(own.flatMap((name) => nameKey(name) ?? []))) {
      const known = owners.get(key);
      if (known) known.push(owner);
      else owners.set(key, [owner]);
    }
  });
  const longest = Math.max(0, ...[...owners.keys()].map((key) => key.length));

  return (text) => {
    const found = new Set<number>();
    const look = (key: string): void => {
      for (const owner of owners.get(key) ?? []) found.add(owner);
    };
    for (const pieces of stretchesOf(text)) {
      pieces.forEach((_, from) => {
        let key = '';
        for (let to = from; to < pieces.length && key.length <= longest; to += 1) {
          key += pieces[to] ?? '';
          look(key);
        }
      });
    }
    return found;
  };
}

/** What names can be put together from: the words of a text, and the characters of each Chinese run. */
function stretchesOf(text: string): readonly (readonly string[])[] {
  const runs = runsOf(text);
  const words = runs.flatMap((run) => run.words);
  return [words, ...runs.filter(({ isEastAsian }) => isEastAsian).map((run) => [...run.words.join('')])];
}
