import type { IndexEntry } from '../../domain/hall/hall';

/** "12 of 87". */
export interface PlaceInSection {
  readonly at: number;
  readonly of: number;
}

/** Every exhibit's place among those of its section, from 1; one pass over the index. */
export function placesInSection(index: readonly IndexEntry[]): ReadonlyMap<string, PlaceInSection> {
  const counts = new Map<string, number>();
  const at = index.map(({ section }) => {
    const place = (counts.get(section) ?? 0) + 1;
    counts.set(section, place);
    return place;
  });
  return new Map(index.map(({ id, section }, n) => [id, { at: at[n] ?? 0, of: counts.get(section) ?? 0 }]));
}
