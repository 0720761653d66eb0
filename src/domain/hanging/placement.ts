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

/** A label and what holds it: the wall, a deck or shelf it stands on, or a thin post on a plinth's front edge. */
export interface Label extends Plaque {
  readonly carrier: 'wall' | 'deck' | 'post';
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
  readonly label: Label;
  /** Height of the deck, shelf or plinth top the exhibit stands on; null on a wall. */
  readonly base: Metres | null;
  /** Where a visitor stands to look at it square-on, with a clear line of sight. */
  readonly standing: Pose;
}

/** A placement before its standing point is found. */
export type Unseen = Omit<Placement, 'standing'>;

/** The intro panel of a story. */
export interface StoryPanel extends Plaque {
  readonly story: string;
  readonly zone: string;
  readonly standing: Pose;
}

/** An exhibit that found no place, and why. */
export interface Unplaced {
  readonly exhibit: string;
  readonly story: string;
  readonly reason: string;
}

/** A shelf inside a wall case, for drawing: a board of the case's inner width. */
export interface Shelf {
  readonly case: string;
  /** Height of the board's upper side. */
  readonly y: Metres;
  /** Ends along the case's own x axis, from its centre. */
  readonly from: Metres;
  readonly to: Metres;
}

/** The result of a hang. */
export interface Hang {
  /** In walking order: by run, then in the curator's order. */
  readonly placements: readonly Placement[];
  readonly panels: readonly StoryPanel[];
  readonly shelves: readonly Shelf[];
  readonly unplaced: readonly Unplaced[];
}
