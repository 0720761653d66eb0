/**
 * A visit as a link: `1.` and the codes of its favourites, then, if asked for, `.` and those of what was seen. Codes
 * stand for ids themselves (`idCode.ts`), so that a link outlives any change of order or number of the exhibits.
 */
import { CODE_LENGTH, idCode, isCode } from './idCode';
import { EMPTY_LOGBOOK, type Logbook, mergeLogbooks } from './logbook';

const VERSION = '1';

/** What a link tells. */
export interface SharedVisit extends Logbook {
  /** Exhibits of the link that this exhibition does not have, or no longer. */
  readonly missing: number;
}

/** The code of a link to a logbook's favourites and, where it has any, to what was seen. */
export function formatSharedVisit({ favourites, seen }: Logbook): string {
  const parts = [VERSION, codesOf(favourites), ...(seen.length > 0 ? [codesOf(seen)] : [])];
  return parts.join('.');
}

/**
 * What a link's code stands for in this exhibition; null where it is no such code. Letters may be of either case.
 *
 * @param known ids of all exhibits
 */
export function parseSharedVisit(code: string, known: readonly string[]): SharedVisit | null {
  const [version, favourites = '', seen = '', ...rest] = code.toLowerCase().split('.');
  if (version !== VERSION || rest.length > 0) return null;
  const read = [favourites, seen].map(splitCodes);
  if (read.flat().some((part) => part.length === CODE_LENGTH && !isCode(part))) return null;
  const ids = new Map(known.map((id) => [idCode(id), id]));
  const [kept = [], opened = []] = read.map((codes) => codes.map((part) => ids.get(part)));
  const book = mergeLogbooks(EMPTY_LOGBOOK, { favourites: kept.filter(isFound), seen: opened.filter(isFound) });
  return { ...book, missing: [...kept, ...opened].filter((id) => id === undefined).length };
}

const isFound = (id: string | undefined): id is string => id !== undefined;

const codesOf = (ids: readonly string[]): string => ids.map(idCode).join('');

/** A link that was cut short ends in part of a code, which is then found nowhere. */
function splitCodes(text: string): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / CODE_LENGTH) }, (_, index) =>
    text.slice(index * CODE_LENGTH, (index + 1) * CODE_LENGTH),
  );
}
