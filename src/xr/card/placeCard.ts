import type { PlanBodies } from '../../domain/plan/footprints';
import type { Plan } from '../../domain/plan/schemas';
import { solidsOf } from '../../domain/plan/solids';
import { canStand } from '../../domain/routes/clearanceAt';
import { type CollisionGrid, collisionGrid } from '../../domain/routes/collisionGrid';
import { isWayClear } from '../../domain/routes/isWayClear';
import {
  directionOf,
  type HallPoint,
  type Heading,
  headingOf,
  type Metres,
  normaliseHeading,
  type PlanPoint,
  type Pose,
  type Radians,
  toRadians,
} from '../../domain/units';

/** Where the card hangs in the air. */
export interface CardPlace {
  readonly centre: HallPoint;
  /** Direction its front looks: towards the reader. */
  readonly facing: Heading;
  /** Its size against that at reading distance: nearer it hangs smaller, and looks the same. */
  readonly scale: number;
}

/** Distance of reading. */
export const READING: Metres = 1.2;
/** Where it is narrow the card comes nearer; under 0.6 m eyes tire of converging. */
const NEARER: readonly Metres[] = [READING, 1.05, 0.9, 0.75, 0.62];
/** Free angle between the thing and its card. */
const GAP: Radians = toRadians(4);
/** The card keeps this from walls and cases. */
const CLEARANCE: Metres = 0.06;
/** Its middle hangs so much below the eyes, where one reads without lifting the head. */
const BELOW_EYES: Metres = 0.1;
const LOWEST_EDGE: Metres = 0.3;

export interface CardPlaceOptions {
  /** The reader. */
  readonly eye: Pose;
  /** The card at reading distance. */
  readonly size: { readonly w: Metres; readonly h: Metres };
  /** What the card is about: its middle on the plan and half its breadth; null where that is not known yet. */
  readonly thing: { readonly at: PlanPoint; readonly half: Metres } | null;
  /** What the card must keep clear of. */
  readonly air: CardAir;
}

/** Where a card may hang: the hall with everything in it, and the hall with only what is too high to hang over. */
export interface CardAir {
  readonly all: CollisionGrid;
  readonly tall: CollisionGrid;
}

/** Furniture up to this height (table cases are 1.10 m by plan.json) may have a card above it. */
export const LOW_FURNITURE: Metres = 1.2;
/** A card over furniture rises above the eyes by no more than this, or one would lift the head to read. */
const ABOVE_EYES: Metres = 0.3;

/** The air over a plan. */
export function cardAir(plan: PlanBodies & Pick<Plan, 'halls'>): CardAir {
  const solids = solidsOf(plan);
  const tall = solids.filter(({ centre, half }) => centre.y + half.y > LOW_FURNITURE);
  return { all: collisionGrid(solids, plan.halls), tall: collisionGrid(tall, plan.halls) };
}

/**
 * Puts the card beside what it is about, to the right if it is free there, else to the left, else farther round; at
 * reading distance or, where it is narrow, nearer and smaller; upright, facing the reader, clear of walls and furniture
 * and with nothing between. Before a low case it hangs higher, over the glass, rather than far to the side.
 */
export function placeCard({ eye, size, thing, air }: CardPlaceOptions): CardPlace {
  const ahead = thing ? headingOf({ x: thing.at.x - eye.x, z: thing.at.z - eye.z }) : eye.heading;
  const distance = thing ? Math.max(0.4, Math.hypot(thing.at.x - eye.x, thing.at.z - eye.z)) : 1;
  const beside = Math.atan2(thing?.half ?? 0, distance) + Math.atan2(size.w / 2, READING) + GAP;
  for (let more = 0; beside + more <= Math.PI; more += toRadians(8)) {
    for (const side of [1, -1]) {
      const heading = normaliseHeading(ahead + side * (beside + more));
      const place = freeAlong(heading, { eye, size, air });
      if (place) return place;
    }
  }
  // Nobody stands where nothing is free all round; still the card must be somewhere.
  return placeAt(eye, normaliseHeading(ahead + Math.min(beside, Math.PI / 2)), 0.7, eye.eye - BELOW_EYES);
}

/** The farthest free place in one direction: at the eyes' height, or else over low furniture. */
function freeAlong(heading: Heading, { eye, size, air }: Omit<CardPlaceOptions, 'thing'>): CardPlace | null {
  for (const far of NEARER) {
    const scale = far / READING;
    const h = size.h * scale;
    const y = Math.max(LOWEST_EDGE + h / 2, eye.eye - BELOW_EYES * scale);
    const over = LOW_FURNITURE + CLEARANCE + h / 2;
    const ways = [
      { grid: air.all, y },
      ...(over - eye.eye <= ABOVE_EYES * scale ? [{ grid: air.tall, y: Math.max(y, over) }] : []),
    ];
    for (const way of ways) {
      const place = placeAt(eye, heading, far, way.y);
      if (isFree(way.grid, eye, place, size.w * scale)) return place;
    }
  }
  return null;
}

function placeAt(eye: Pose, heading: Heading, far: Metres, y: Metres): CardPlace {
  const direction = directionOf(heading);
  return {
    centre: { x: eye.x + direction.x * far, y, z: eye.z + direction.z * far },
    facing: normaliseHeading(heading + Math.PI),
    scale: far / READING,
  };
}

function isFree(grid: CollisionGrid, eye: Pose, { centre, facing }: CardPlace, width: Metres): boolean {
  const across = directionOf(facing + Math.PI / 2);
  const end = (side: number): PlanPoint => ({
    x: centre.x + (across.x * side * width) / 2,
    z: centre.z + (across.z * side * width) / 2,
  });
  const [left, right] = [end(-1), end(1)];
  return (
    [left, right, centre].every((point) => canStand(grid, point, CLEARANCE)) &&
    isWayClear(grid, left, right, CLEARANCE) &&
    [left, right, centre].every((point) => isWayClear(grid, eye, point, 0.01))
  );
}
