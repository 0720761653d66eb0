/** A title as pairs of letters, for comparing: case, width, spaces and punctuation do not count. */
export interface TitlePairs {
  readonly pairs: ReadonlyMap<string, number>;
  readonly count: number;
}

/** Takes a title apart. */
export function titlePairs(title: string): TitlePairs {
  const letters = [...plainTitle(title)];
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < letters.length; index += 1) {
    const pair = `${letters[index]}${letters[index + 1]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { pairs, count: Math.max(0, letters.length - 1) };
}

/** Letters and digits of a title, lower-case and half-width. */
export const plainTitle = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** How alike two titles are (Sørensen and Dice): 0 nothing in common, 1 the same letters. */
export function likeness(one: TitlePairs, other: TitlePairs): number {
  const [less, more] = one.pairs.size <= other.pairs.size ? [one, other] : [other, one];
  if (less.count === 0 || more.count === 0) return 0;
  let shared = 0;
  for (const [pair, times] of less.pairs) shared += Math.min(times, more.pairs.get(pair) ?? 0);
  return (2 * shared) / (less.count + more.count);
}
