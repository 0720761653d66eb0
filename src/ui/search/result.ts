import type { HallData, IndexEntry } from '../../domain/hall/hall';
import type { Bilingual } from '../../domain/language/language';
import { valuesOf } from '../../domain/search/facets';
import type { SearchedExhibit, SearchSheet, Topic } from '../../domain/search/searchData';
import type { Pose } from '../../domain/units';

/** One line of the results: an exhibit, or a person, place or story. */
export type Result =
  | {
      readonly type: 'exhibit';
      readonly key: string;
      readonly title: Bilingual;
      readonly standing: Pose;
      readonly entry: IndexEntry;
      readonly story: Bilingual | null;
      readonly picture: { readonly sheet: SearchSheet; readonly tile: NonNullable<SearchedExhibit['tile']> } | null;
    }
  | {
      readonly type: 'person' | 'place' | 'story';
      readonly key: string;
      readonly title: Bilingual;
      /** Where most of its exhibits hang. */
      readonly standing: Pose | null;
      readonly topic: Topic;
      /** How many exhibits one gets by narrowing to it. */
      readonly exhibits: number;
    };

/** The result of an exhibit. */
export function exhibitResult(
  entry: IndexEntry,
  searched: SearchedExhibit | undefined,
  sheets: Readonly<Record<string, SearchSheet>>,
  { cells }: Pick<HallData, 'cells'>,
): Result {
  const sheet = sheets[entry.story];
  const tile = searched?.tile ?? null;
  return {
    type: 'exhibit',
    key: entry.id,
    title: entry.title,
    standing: entry.standing,
    entry,
    story: cells.find(({ story }) => story === entry.story)?.title ?? null,
    picture: sheet && tile ? { sheet, tile } : null,
  };
}

/** The result of a person, a place or a story; null for other topics, and where no exhibit shows it or comes from it. */
export function topicResult(
  topic: Topic,
  searched: readonly SearchedExhibit[],
  { cells }: Pick<HallData, 'cells'>,
): Result | null {
  const { type, id, title, exhibits } = topic;
  if (type !== 'person' && type !== 'place' && type !== 'story') return null;
  const own = exhibits.flat().flatMap((at) => searched[at] ?? []);
  const narrowed = own.filter((exhibit) => valuesOf(exhibit)[type].includes(id));
  if (narrowed.length === 0) return null;
  const story = type === 'story' ? id : mostOften(narrowed.map((exhibit) => exhibit.story));
  const standing = cells.find((cell) => cell.story === story)?.arrival ?? null;
  return { type, key: `${type} ${id}`, title, standing, topic, exhibits: narrowed.length };
}

/** The value that comes most often; of equals the first. */
function mostOften(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<readonly [string | null, number]>(
    (best, next) => (next[1] > best[1] ? next : best),
    [null, 0],
  )[0];
}
