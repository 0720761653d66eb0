import { edtfSpan } from '../../src/domain/catalogue/edtf';

/** First and last possible day of a date as ISO 8601, null where an end is open or unknown. */
export interface DayBounds {
  readonly first: string | null;
  readonly last: string | null;
  /** True for `~`, `?` and `%`: then the days are those of the date as written, and may be exceeded. */
  readonly isEstimated: boolean;
}

/** The days a date spans; null where there is no date. */
export function dayBounds(date: string | null): DayBounds | null {
  const reading = date === null ? null : edtfSpan(date);
  if (date === null || !reading?.ok) return null;
  const { first, last } = reading.span;
  return { first: isoDay(first), last: isoDay(last), isEstimated: /[~?%]/.test(date) };
}

function isoDay(day: number | null): string | null {
  if (day === null) return null;
  const text = String(day).padStart(8, '0');
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}
