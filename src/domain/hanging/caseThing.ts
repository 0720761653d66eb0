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
  /** Height of the pin or base a scale model stands on. */
  readonly pin: Metres;
  /** Read from near: stays on the deck. */
  readonly isFine: boolean;
}

/** A model aircraft stands this far above its deck, on a pin; any other model on a low base. */
const MODEL_PIN: Metres = 0.05;
const MODEL_BASE: Metres = 0.018;
const FINE: ReadonlySet<Kind> = new Set<Kind>(['book', 'periodical', 'document', 'medal']);

/** Works out how an exhibit lies in a case. */
export function caseThingOf(exhibit: Exhibit, file: HangFile): CaseThing {
  const size = objectSizeOf(exhibit, file);
  const { mount } = exhibit.display;
  const tilt = mount === 'laid' || mount === 'propped' ? toRadians(file.leanDeg[mount]) : 0;
  const pin = mount !== 'model' ? 0 : exhibit.kind === 'aircraft' ? MODEL_PIN : MODEL_BASE;
  return {
    exhibit,
    size,
    tilt,
    slot: Math.max(size.x, file.label.w),
    rise: toMillimetre(size.y * Math.cos(tilt) + size.z * Math.sin(tilt) + pin),
    depth: toMillimetre(size.y * Math.sin(tilt) + size.z * Math.cos(tilt)),
    pin,
    isFine: FINE.has(exhibit.kind),
  };
}
