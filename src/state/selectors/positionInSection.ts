import type { IndexEntry } from '../../domain/hall/hall';

/** "12 of 87": an exhibit's place among those of its section, from 1; `at` 0 where it is not in the index. */
export function positionInSection(
  index: readonly IndexEntry[],
  id: string,
): { readonly at: number; readonly of: number } {
  const section = index.find((entry) => entry.id === id)?.section;
  const peers = index.filter((entry) => entry.section === section);
  return { at: peers.findIndex((entry) => entry.id === id) + 1, of: peers.length };
}
