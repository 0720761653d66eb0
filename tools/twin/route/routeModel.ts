/** Both halls as one walks them, in words' reach: what the route page says and where an exhibit's page says it hangs. */
import type { DisplayCase, Feature, PlanHall, Zone } from '../../../src/domain/plan/schemas';
import type { Metres } from '../../../src/domain/units';
import type { Bearing } from './bearing';

/** Where something stands in a room: towards one side of it, or in its middle (null). */
export type Part = Bearing | null;

/** What carries a group of things. */
export type Carrier =
  /** A wall on one side of the room; `part` tells two walls of the same side apart. */
  | { readonly kind: 'wall'; readonly side: Bearing; readonly part: Part }
  | {
      readonly kind: 'case';
      readonly type: DisplayCase['type'];
      readonly part: Part;
      /** Side one stands on to look into it, where things in it face more than one way; else null. */
      readonly from: Part;
    }
  | { readonly kind: 'plinth'; readonly part: Part };

/** Things that hang or lie together, as one reads them: left to right, the upper before the lower. */
export interface RouteGroup {
  readonly carrier: Carrier;
  /** Stories whose intro panel hangs here. */
  readonly panels: readonly string[];
  readonly features: readonly Feature[];
  readonly exhibits: readonly string[];
  /** Whether some hang above others. */
  readonly hasRows: boolean;
}

/** What lies beyond the edge of a room: another room, floor that belongs to none, or the outside of the galleries. */
export type Beyond = Zone | 'floor' | 'outside';

/** A way out of a room. */
export interface RouteWay {
  readonly side: Bearing;
  /** Of all free stretches on that side together. */
  readonly width: Metres;
  readonly to: Beyond;
}

/** One straight piece of a walk. */
export interface RouteLeg {
  readonly bearing: Bearing;
  readonly length: Metres;
}

/** One room, bay or passage where something hangs. */
export interface RouteStop {
  readonly zone: Zone;
  /** Place in the walk, from 1 through both halls. */
  readonly at: number;
  /** Stories told here, in the order of the walk. */
  readonly stories: readonly string[];
  readonly groups: readonly RouteGroup[];
  readonly ways: readonly RouteWay[];
  /** The walk to the next stop; empty at the last. */
  readonly onward: readonly RouteLeg[];
}

/** One hall with its stops; the link between the halls has none. */
export interface RouteHall {
  readonly hall: PlanHall;
  /** Extent from its first to its last wall, west to east. */
  readonly length: Metres;
  readonly stops: readonly RouteStop[];
}

/** Where one exhibit is on the route. */
export interface RouteSpot {
  readonly hall: PlanHall;
  readonly stop: RouteStop;
  readonly group: RouteGroup;
  /** Place within its group, from 1. */
  readonly at: number;
}
