import type { HungExhibit } from '../../domain/hall/hall';
import type { HeldTurn } from '../../domain/hand/held';
import { type PlannedThing, planThings } from '../exhibits/things/planThings';

/** The finest level of every model in `models/`. */
export const FINEST = 'near';

/**
 * The model that stands for an exhibit, and how it looks, alone and well lit; of the colour it has in the hall.
 *
 * @param story everything hung of its story
 * @throws Error for a framed picture's record
 */
export function planHeld(hung: HungExhibit, story: readonly HungExhibit[] = [hung]): PlannedThing {
  const [thing] = planThings(
    [{ hung, face: 0, exhibit: -1 }],
    () => 1,
    () => 1,
    0,
    story.filter(({ picture }) => picture === null),
  );
  if (!thing) throw new Error(`nothing stands for ${hung.exhibit}`);
  return thing;
}

/** Thinner than this share of its other sides a thing is a sheet. */
const FLAT = 0.3;

/** How a thing is held out first: sheets nearly square-on and leaning back, aircraft from above, all else by a corner. */
export function firstTurn({ kind, size }: Pick<HungExhibit, 'kind' | 'size'>): HeldTurn {
  if (kind === 'aircraft') return { yaw: 0.72, pitch: 0.2 };
  if (size.z < FLAT * Math.min(size.x, size.y)) return { yaw: -0.3, pitch: -0.12 };
  return { yaw: -0.52, pitch: 0.04 };
}
