import type { IndexEntry } from '../../domain/hall/hall';
import { distanceBetween, type Pose } from '../../domain/units';

/** Where a step begins, which way it goes, and which exhibits it keeps to (null: all). */
export interface Step {
  readonly from: string | null;
  readonly by: 1 | -1;
  readonly pose: Pose;
  readonly lit: ReadonlySet<string> | null;
}

/**
 * The next or previous line in walking order among those lit, round the ends; from nowhere, the one nearest to the
 * visitor. Undefined where none is lit.
 */
export function neighbourOf(index: readonly IndexEntry[], { from, by, pose, lit }: Step): IndexEntry | undefined {
  const isLit = ({ id }: IndexEntry): boolean => lit === null || lit.has(id);
  const at = index.findIndex((entry) => entry.id === from);
  if (at >= 0) {
    const onwards = [...index.slice(at + 1), ...index.slice(0, at + 1)];
    // Backwards, one comes to oneself last as well.
    return by === 1 ? onwards.find(isLit) : [...onwards.slice(0, -1).reverse(), ...onwards.slice(-1)].find(isLit);
  }
  return index
    .filter(isLit)
    .reduce<IndexEntry | undefined>(
      (nearest, entry) =>
        nearest && distanceBetween(nearest.standing, pose) <= distanceBetween(entry.standing, pose) ? nearest : entry,
      undefined,
    );
}
