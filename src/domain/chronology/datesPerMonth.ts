import { stretchOf } from './yearAt';
import type { YearSpan } from './yearSpan';

/**
 * How many things fall into each month of some years, first to last. A thing dated only to a year, or to several, is
 * spread evenly over them, so that it counts as one in all; what lies outside the years, is undated or has an open end
 * is left out.
 */
export function datesPerMonth(dates: readonly (string | null)[], { from, to }: YearSpan): readonly number[] {
  const months = Array.from({ length: (to - from + 1) * 12 }, () => 0);
  for (const date of dates) {
    const stretch = date === null ? null : stretchOf(date);
    if (!stretch || stretch.from === null || stretch.to === null) continue;
    const start = (stretch.from - from) * 12;
    const end = (stretch.to - from) * 12;
    for (let month = Math.max(0, Math.floor(start)); month < Math.min(months.length, end); month += 1) {
      const shared = Math.min(end, month + 1) - Math.max(start, month);
      months[month] = (months[month] ?? 0) + shared / (end - start);
    }
  }
  return months;
}
