import type { HungExhibit } from '../../../domain/hall/hall';
import type { Heading, Radians } from '../../../domain/units';

/** An aircraft on its own plinth shows the visitor its side as well as its nose. */
const THREE_QUARTER: Radians = 0.65;

/** Heading a thing is drawn to face: the hang's, turned for large aircraft. */
export const drawnFacing = ({ kind, support, facing }: Pick<HungExhibit, 'kind' | 'support' | 'facing'>): Heading =>
  kind === 'aircraft' && support.kind === 'plinth' ? facing + THREE_QUARTER : facing;
