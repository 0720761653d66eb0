/**
 * Extended Date/Time Format (EDTF, ISO 8601-2) as far as the catalogue uses it: year, month, day, the marks `~`
 * (about), `?` (uncertain) and `%` (both), and intervals with open (`..`) or unknown (empty) ends.
 */

const DATE = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?`;

/** Form of a date; that the day exists is for `edtfSpan` to say. Usable as a JSON Schema pattern. */
export const EDTF_PATTERN = new RegExp(String.raw`^(?:${DATE}|(?=.*\d)(?:${DATE}|\.\.)?/(?:${DATE}|\.\.)?)$`);

/** First and last possible day, both included, as the number yyyymmdd; null where the end is open or unknown. */
export interface EdtfSpan {
  readonly first: number | null;
  readonly last: number | null;
}

/** The span of a date, or why there is no such date. */
export type EdtfReading =
  | { readonly ok: true; readonly span: EdtfSpan }
  | { readonly ok: false; readonly reason: string };

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Reads a date: Gregorian calendar, years 0001 to 9999. */
export function edtfSpan(text: string): EdtfReading {
  if (!EDTF_PATTERN.test(text)) {
    return refused('a date is EDTF: 1937, 1937-12, 1937-12-13, 1937~, 1937/1938, ../1950 or 1937-08/..');
  }
  const [from = '', to = from] = text.split('/');
  const start = spanOfDate(from);
  const end = spanOfDate(to);
  if (!start.ok) return start;
  if (!end.ok) return end;
  const { first } = start.span;
  const { last } = end.span;
  if (first !== null && last !== null && last < first)
    return refused(`the interval ends (${to}) before it begins (${from})`);
  return { ok: true, span: { first, last } };
}

function spanOfDate(text: string): EdtfReading {
  if (text === '' || text === '..') return { ok: true, span: { first: null, last: null } };
  const [year = 0, month, day] = text
    .replace(/[~?%]$/, '')
    .split('-')
    .map(Number);
  if (year === 0) return refused('there is no year 0000');
  if (month === undefined) return { ok: true, span: { first: year * 10000 + 101, last: year * 10000 + 1231 } };
  const days = daysIn(year, month);
  if (days === 0) return refused(`there is no month ${String(month).padStart(2, '0')}`);
  const base = year * 10000 + month * 100;
  if (day === undefined) return { ok: true, span: { first: base + 1, last: base + days } };
  if (day < 1 || day > days) return refused(`that month has days 01 to ${days}, not ${String(day).padStart(2, '0')}`);
  return { ok: true, span: { first: base + day, last: base + day } };
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (MONTHS[month - 1] ?? 0);
}

const refused = (reason: string): EdtfReading => ({ ok: false, reason });
