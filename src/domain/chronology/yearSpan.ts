import { edtfSpan } from '../catalogue/edtf';
import type { TimelineEvent } from '../catalogue/schemas';

/** A run of whole years, both included. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** The years of a timeline's events, first to last; null where there is none with a date. */
export function spanOfEvents(events: readonly Pick<TimelineEvent, 'date'>[]): YearSpan | null {
  const years = events.flatMap(({ date }) => {
    const reading = edtfSpan(date);
    if (!reading.ok) return [];
    const { first, last } = reading.span;
    return [first, last].flatMap((day) => (day === null ? [] : [Math.floor(day / 10_000)]));
  });
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}

/** All years of a span, in order. */
export const yearsOf = ({ from, to }: YearSpan): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);
