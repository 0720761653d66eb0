import { edtfSpan } from '../catalogue/edtf';
import type { YearSpan } from './yearSpan';

/**
 * Whether something so dated may be of these years: any possible day of its date lies within them. "About 1936" is
 * 1936; an open or unknown end reaches as far as it may. What has no date, or none that can be read, is of no year.
 */
export function isOfYears(date: string | null, { from, to }: YearSpan): boolean {
  const reading = date === null ? null : edtfSpan(date);
  if (!reading?.ok) return false;
  const { first, last } = reading.span;
  return (first === null || first < (to + 1) * 10_000) && (last === null || last > from * 10_000);
}

/** How many of a list may be of these years, and how many have no date and so can never be. */
export interface YearsTally {
  readonly matching: number;
  readonly undated: number;
  readonly of: number;
}

/** Counts a list by its dates. */
export function tallyYears(list: readonly { readonly date: string | null }[], years: YearSpan): YearsTally {
  return {
    matching: list.filter(({ date }) => isOfYears(date, years)).length,
    undated: list.filter(({ date }) => date === null).length,
    of: list.length,
  };
}
