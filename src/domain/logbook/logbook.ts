/** What a visitor keeps of the visit, on the visitor's own device. All functions leave the given logbook as it is. */
export interface Logbook {
  /** Ids of exhibits, the first kept first. */
  readonly favourites: readonly string[];
  /** Ids of exhibits opened, each once, the last opened last. */
  readonly seen: readonly string[];
}

/** Ids kept of each sort: more than any exhibition has. */
const MOST = 5000;

/** Nothing kept, nothing seen. */
export const EMPTY_LOGBOOK: Logbook = { favourites: [], seen: [] };

/** With an exhibit kept, or no longer kept. */
export function toggleFavourite(book: Logbook, id: string): Logbook {
  const favourites = book.favourites.includes(id)
    ? without(book.favourites, id)
    : [...book.favourites, id].slice(-MOST);
  return { ...book, favourites };
}

/** With an exhibit opened just now. */
export function addSeen(book: Logbook, id: string): Logbook {
  if (book.seen.at(-1) === id) return book;
  return { ...book, seen: [...without(book.seen, id), id].slice(-MOST) };
}

/** Without one exhibit among those opened. */
export const removeSeen = (book: Logbook, id: string): Logbook => ({ ...book, seen: without(book.seen, id) });

/** Two logbooks as one: the first's entries, then what only the second has. */
export function mergeLogbooks(one: Logbook, other: Logbook): Logbook {
  return { favourites: union(one.favourites, other.favourites), seen: union(one.seen, other.seen) };
}

const without = (ids: readonly string[], id: string): readonly string[] => ids.filter((other) => other !== id);
const union = (one: readonly string[], other: readonly string[]): readonly string[] =>
  [...new Set([...one, ...other])].slice(-MOST);
