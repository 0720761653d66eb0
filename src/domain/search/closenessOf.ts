import type { Topic } from './searchData';
import { spokenOf } from './spoken';
import { runsOf, squash } from './words';

/**
 * How near a topic's names are to what was typed: 4 a whole name (also in pinyin or its initials), 3 a whole word or
 * part of a name, 2 the beginning of a name, 1 anything else.
 */
export function closenessOf(query: string, { names, pinyin }: Pick<Topic, 'names' | 'pinyin'>): number {
  const sought = squash(query);
  const keys = names.map(squash);
  const spoken = pinyin.map(spokenOf);
  const isWhole = (text: string): boolean => text === sought;
  if (keys.some(isWhole) || spoken.some(({ whole, initials }) => isWhole(whole) || isWhole(initials))) return 4;
  const parts = pinyin.flatMap((reading) => reading.split('.')).map(spokenOf);
  const words = names.flatMap((name) => [
    ...name.split(/[·・•‧]/).map(squash),
    ...runsOf(name).flatMap((run) => run.words),
  ]);
  if (words.some(isWhole) || parts.some(({ whole, initials }) => isWhole(whole) || isWhole(initials))) return 3;
  return [...keys, ...spoken.map(({ whole }) => whole)].some((text) => text.startsWith(sought)) ? 2 : 1;
}
