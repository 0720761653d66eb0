import type { Mount } from '../catalogue/schemas';
import type { HallPoint, Heading, Metres, Pose, Radians, Size } from '../units';

/** What carries an exhibit. */
export type Support =
  | { readonly kind: 'wall'; readonly face: string }
  | { readonly kind: 'case'; readonly case: string }
  | { readonly kind: 'plinth'; readonly plinth: string };

/** A flat thing in the hall: a label or a panel. */
export interface Plaque {
  readonly centre: HallPoint;
  /** Direction its front looks. */
  readonly facing: Heading;
  /** Lean back from upright; 0 upright, pi/2 lying face up. */
  readonly tilt: Radians;
  readonly w: Metres;
  readonly h: Metres;
}

/** Where one exhibit hangs or lies, to the millimetre. */
export interface Placement {
  readonly exhibit: string;
  readonly story: string;
  readonly zone: string;
  readonly support: Support;
  readonly mount: Mount;
  /** Centre of the outer box. */
  readonly centre: HallPoint;
  /** Outer size along the item's own axes before the tilt; frames and mounts included. */
  readonly size: Size;
  readonly facing: Heading;
  readonly tilt: Radians;
  /** Visible picture of a framed thing, inside its mount; null for things without one. */
  readonly picture: { readonly w: Metres; readonly h: Metres } | null;
  readonly label: Plaque;
  /** Where a visitor stands to look at it square-on, with a clear line of sight. */
  readonly standing: Pose;
}

/** The intro panel of a story. */
export interface StoryPanel extends Plaque {
  readonly story: string;
  readonly standing: Pose;
}

/** An exhibit that found no place, and why. */
export interface Unplaced {
  readonly exhibit: string;
  readonly story: string;
  readonly reason: string;
}

/** The result of a hang. */
export interface Hang {
  readonly placements: readonly Placement[];
  readonly panels: readonly StoryPanel[];
  readonly unplaced: readonly Unplaced[];
}
