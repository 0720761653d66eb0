import { isOfYears } from '../../domain/chronology/isOfYears';
import type { YearSpan } from '../../domain/chronology/yearSpan';
import type { IndexEntry } from '../../domain/hall/hall';
import { distanceBetween, type Pose } from '../../domain/units';

/** Where a step begins, which way it goes, and which years it keeps to (null: all). */
export interface Step {
  readonly from: string | null;
  readonly by: 1 | -1;
  readonly pose: Pose;
  readonly years: YearSpan | null;
}

/**
 * The next or previous line in walking order that is of the chosen years, round the ends; from nowhere, the one nearest
 * to the visitor. Undefined where no line is of these years.
 */
export function neighbourOf(index: readonly IndexEntry[], { from, by, pose, years }: Step): IndexEntry | undefined {
  const isWanted = ({ date }: IndexEntry): boolean => years === null || isOfYears(date, years);
  const at = index.findIndex((entry) => entry.id === from);
  if (at >= 0) {
    for (let step = 1; step <= index.length; step += 1) {
      const entry = index[(((at + by * step) % index.length) + index.length) % index.length];
      if (entry && isWanted(entry)) return entry;
    }
    return undefined;
  }
  return index
    .filter(isWanted)
    .reduce<IndexEntry | undefined>(
      (nearest, entry) =>
        nearest && distanceBetween(nearest.standing, pose) <= distanceBetween(entry.standing, pose) ? nearest : entry,
      undefined,
    );
}
