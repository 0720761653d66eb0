import type { Exhibit, Kind } from '../catalogue/schemas';
import { type Metres, type Radians, type Size, toRadians } from '../units';
import type { HangFile } from './schemas';
import { objectSizeOf, toMillimetre } from './sizes';

/** A thing as it lies in a case: its lean, and the room it takes. */
export interface CaseThing {
  readonly exhibit: Exhibit;
  readonly size: Size;
  readonly tilt: Radians;
  /** Room along the row, its label included. */
  readonly slot: Metres;
  /** Height and depth once it leans; the height includes a model's pin or base. */
  readonly rise: Metres;
  readonly depth: Metres;
  /** Height of the pin or base a scale model stands on, and of the riser under what is low. */
  readonly pin: Metres;
  /** Read from near: stays on the deck. */
  readonly isFine: boolean;
}

/** A model aircraft stands this far above its deck, on a pin; any other model on a low base. */
const MODEL_PIN: Metres = 0.05;
const MODEL_BASE: Metres = 0.018;
/** Over a label 68 mm high a visitor looks down at some 40 degrees: what is lower than this would lie hidden behind it. */
const LOW: Metres = 0.1;
const RISER: Metres = 0.065;
const FINE: ReadonlySet<Kind> = new Set<Kind>(['book', 'periodical', 'document', 'medal']);

/** Works out how an exhibit lies in a case. */
export function caseThingOf(exhibit: Exhibit, file: HangFile): CaseThing {
  const size = objectSizeOf(exhibit, file);
  const { mount } = exhibit.display;
  const tilt = mount === 'laid' || mount === 'propped' ? toRadians(file.leanDeg[mount]) : 0;
  const height = size.y * Math.cos(tilt) + size.z * Math.sin(tilt);
  const pin = pinOf(exhibit, height);
  return {
    exhibit,
    size,
    tilt,
    slot: Math.max(size.x, file.label.w),
    rise: toMillimetre(height + pin),
    depth: toMillimetre(size.y * Math.sin(tilt) + size.z * Math.cos(tilt)),
    pin,
    isFine: FINE.has(exhibit.kind),
  };
}

/** What lifts a thing of this height off its deck; propped things stand in cradles of their own. */
function pinOf({ kind, display: { mount } }: Exhibit, height: Metres): Metres {
  if (mount === 'model' && kind === 'aircraft') return MODEL_PIN;
  if (mount !== 'propped' && height < LOW) return RISER;
  return mount === 'model' ? MODEL_BASE : 0;
}
