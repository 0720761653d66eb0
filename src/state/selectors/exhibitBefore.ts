import type { IndexEntry } from '../../domain/hall/hall';
import { distanceBetween, type Metres, type Pose, turnBetween } from '../../domain/units';

/** Farther from where one would stand to look at it, nobody would say that one stands before a thing. */
const FARTHEST: Metres = 5;
/** Looking away by a radian counts as much as standing this much farther off. */
const PER_RADIAN: Metres = 1.2;
/** The exhibit one was brought to stays the one as long as no other is nearer by this much. */
const LOYALTY: Metres = 0.4;

/**
 * The exhibit a visitor stands before: the one whose standing point is nearest, those one looks away from counting as
 * farther; null in the middle of nowhere.
 *
 * @param preferred exhibit the visitor was brought to; wins where several hang in one place
 */
export function exhibitBefore(index: readonly IndexEntry[], pose: Pose, preferred: string | null): string | null {
  let best: string | null = null;
  let least = FARTHEST;
  for (const { id, standing } of index) {
    const off = distanceBetween(standing, pose) + PER_RADIAN * Math.abs(turnBetween(pose.heading, standing.heading));
    const cost = id === preferred ? off - LOYALTY : off;
    if (cost >= least) continue;
    best = id;
    least = cost;
  }
  return best;
}
