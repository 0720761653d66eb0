import { nameKey } from './findMentions';
import { runsOf } from './words';

/** One condition of a query; a result meets all of them. */
export type Part =
  /** A name of a group: everything of that group, whichever of its names was typed. */
  | { readonly type: 'name'; readonly key: string }
  /** Characters that stand together in Chinese. */
  | { readonly type: 'characters'; readonly text: string }
  /** A word or its beginning; `pieces` are those of a hyphenated one. */
  | { readonly type: 'word'; readonly text: string; readonly pieces: readonly string[] };

/** Most words in a row that are tried as one name. */
const LONGEST_NAME = 8;

/** Takes a query apart; names win over words, longer names over shorter ones. */
export function partsOf(query: string, isName: (key: string) => boolean): readonly Part[] {
  const runs = runsOf(query);
  const parts: Part[] = [];
  let at = 0;
  while (at < runs.length) {
    const name = nameAt(runs, at, isName);
    const run = runs[at];
    if (name) parts.push({ type: 'name', key: name.key });
    else if (run?.isEastAsian) parts.push({ type: 'characters', text: run.words.join('') });
    else if (run) parts.push({ type: 'word', text: run.words.join(''), pieces: run.words });
    at += name?.length ?? 1;
  }
  return parts;
}

/** The longest name that begins at a run, and how many runs it takes. */
function nameAt(
  runs: ReturnType<typeof runsOf>,
  at: number,
  isName: (key: string) => boolean,
): { readonly key: string; readonly length: number } | null {
  for (let length = Math.min(LONGEST_NAME, runs.length - at); length > 0; length -= 1) {
    const key = nameKey(
      runs
        .slice(at, at + length)
        .map(({ words }) => words.join(''))
        .join(''),
    );
    if (key !== null && isName(key)) return { key, length };
  }
  return null;
}
