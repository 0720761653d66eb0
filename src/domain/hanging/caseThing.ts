import type { Exhibit, Kind } from '../catalogue/schemas';
import { type Metres, type Radians, type Size, toRadians } from '../units';
import { LABEL_AIR, labelTopOf } from './deckLabel';
import type { HangFile } from './schemas';
import { objectSizeOf, toMillimetre } from './sizes';

/** A thing as it lies in a case: its lean, and the room it takes. */
export interface CaseThing {
  readonly exhibit: Exhibit;
  readonly size: Size;
  readonly tilt: Radians;
  /** Room along the row, its label included. */
  readonly slot: Metres;
  /** Height and depth once it leans. */
  readonly height: Metres;
  readonly depth: Metres;
  /** Read from near: stays on the deck. */
  readonly isFine: boolean;
}

/** A model aircraft stands this far above its deck, on a pin; any other model on a low base. */
const MODEL_PIN: Metres = 0.05;
const MODEL_BASE: Metres = 0.018;
/** Risers come in steps, so that the things of a row stand on a few heights. */
const RISER_STEP: Metres = 0.02;
/** Part of a thing's face, from below, that its label may cover. */
const COVERED = 0.3;
/** Lowest eye before a case, in a wheelchair, and from where it looks at a board below it and at one above it. */
const LOW_EYE: Metres = 1.2;
const LOOKS_FROM = { down: 1.05, up: 0.7 } as const;
const FINE: ReadonlySet<Kind> = new Set<Kind>(['book', 'periodical', 'document', 'medal']);

/** Works out how an exhibit lies in a case. */
export function caseThingOf(exhibit: Exhibit, file: HangFile): CaseThing {
  const size = objectSizeOf(exhibit, file);
  const { mount } = exhibit.display;
  const tilt = mount === 'laid' || mount === 'propped' ? toRadians(file.leanDeg[mount]) : 0;
  return {
    exhibit,
    size,
    tilt,
    slot: Math.max(size.x, file.label.w),
    height: toMillimetre(size.y * Math.cos(tilt) + size.z * Math.sin(tilt)),
    depth: toMillimetre(size.y * Math.sin(tilt) + size.z * Math.cos(tilt)),
    isFine: FINE.has(exhibit.kind),
  };
}

/**
 * Height of the pin, base or riser that lifts a thing off a board of this height: enough to see it over the label before
 * it, from a wheelchair too. Over a board at 0.8 m one looks down and sees low; a board at 1.4 m is above that eye.
 */
export function liftOn(board: Metres, { exhibit, size, tilt }: CaseThing, file: HangFile): Metres {
  const { mount } = exhibit.display;
  const own = mount !== 'model' ? 0 : exhibit.kind === 'aircraft' ? MODEL_PIN : MODEL_BASE;
  const edge = labelTopOf(file);
  const above = board + edge - LOW_EYE;
  const slope = above / (above > 0 ? LOOKS_FROM.up : LOOKS_FROM.down);
  const covered = COVERED * size.y;
  const behind = LABEL_AIR + covered * Math.sin(tilt);
  const face = size.z * Math.sin(tilt) + covered * Math.cos(tilt);
  const least = edge + slope * behind - face;
  if (least <= own) return own;
  return toMillimetre(Math.ceil(least / RISER_STEP - 1e-9) * RISER_STEP);
}

/** A thing's upper edge above the board it lies on. */
export const riseOn = (board: Metres, thing: CaseThing, file: HangFile): Metres =>
  toMillimetre(thing.height + liftOn(board, thing, file));
