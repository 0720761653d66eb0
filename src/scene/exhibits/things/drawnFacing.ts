import type { HungExhibit } from '../../../domain/hall/hall';
import type { Heading, Radians } from '../../../domain/units';
import { standInOf } from '../kinds/registry';
import { seedOf } from '../kinds/standIn';

/** An aircraft on its own plinth shows the visitor its side as well as its nose. */
const THREE_QUARTER: Radians = 0.65;

/** Heading a thing is drawn to face: the hang's, turned for large aircraft, and a little for what stands in for people. */
export function drawnFacing(
  hung: Pick<HungExhibit, 'exhibit' | 'kind' | 'title' | 'model' | 'size' | 'support' | 'facing'>,
): Heading {
  const { kind, support, facing, exhibit } = hung;
  if (kind === 'aircraft') return support.kind === 'plinth' ? facing + THREE_QUARTER : facing;
  const turns = standInOf(hung).standIn.turns ?? [0];
  return facing + (turns[seedOf(exhibit) % turns.length] ?? 0);
}
