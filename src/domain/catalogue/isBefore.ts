import { edtfSpan } from './edtf';

/** True where the first date surely ends before the second begins; unknown dates and open ends prove nothing. */
export function isBefore(earlier: string | null, later: string | null): boolean {
  const end = lastDay(earlier);
  const start = firstDay(later);
  return end !== null && start !== null && end < start;
}

function lastDay(date: string | null): number | null {
  const reading = date === null ? null : edtfSpan(date);
  return reading?.ok ? reading.span.last : null;
}

function firstDay(date: string | null): number | null {
  const reading = date === null ? null : edtfSpan(date);
  return reading?.ok ? reading.span.first : null;
}
