import { edtfSpan } from '../catalogue/edtf';

/** Days before each month in a year of 365 days. */
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** A day given as yyyymmdd as a point in time: years with their fraction, 19370702 is 1937.5. */
export function yearAt(day: number): number {
  const year = Math.floor(day / 10_000);
  const month = Math.floor(day / 100) % 100;
  const before = DAYS_BEFORE[month - 1] ?? 0;
  return year + Math.min(364, before + (day % 100) - 1) / 365;
}

/** A stretch of time in years with their fraction; an end is null where the date leaves it open. */
export interface Stretch {
  readonly from: number | null;
  readonly to: number | null;
}

/** The stretch a date covers, to the end of its last day; null where it cannot be read. */
export function stretchOf(date: string): Stretch | null {
  const reading = edtfSpan(date);
  if (!reading.ok) return null;
  const { first, last } = reading.span;
  return { from: first === null ? null : yearAt(first), to: last === null ? null : yearAt(last) + 1 / 365 };
}

/** Where a date begins, for putting dates in order; what cannot be read comes first. */
export function yearAtStart(date: string): number {
  const stretch = stretchOf(date);
  return stretch?.from ?? stretch?.to ?? 0;
}
