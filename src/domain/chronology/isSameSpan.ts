import type { YearSpan } from './yearSpan';

/** Whether two spans are the same years; none equals none. */
export const isSameSpan = (a: YearSpan | null, b: YearSpan | null): boolean => a?.from === b?.from && a?.to === b?.to;
