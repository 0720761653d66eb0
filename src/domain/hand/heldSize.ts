import type { Exhibit } from '../catalogue/schemas';
import type { Size } from '../units';

/** What is known of an exhibit's size, and how its model stands to it. Measures in millimetres, as in the record. */
export interface HeldSize {
  /** Recorded size of the original; null where it is not documented. */
  readonly original: Exhibit['dimensionsMm'];
  /** Size of the model, where it is not the original's own. */
  readonly model: Exhibit['dimensionsMm'];
  /** Denominator of a scale model; null at true size. */
  readonly scale: number | null;
}

type Recorded = Pick<Exhibit, 'dimensionsMm' | 'display'>;

/** What can be said of a thing's size. @param size of its model in the hall */
export function heldSize({ dimensionsMm, display: { scale } }: Recorded, size: Size): HeldSize {
  if (dimensionsMm && scale === null) return { original: dimensionsMm, model: null, scale };
  if (!dimensionsMm) return { original: null, model: inMm(size), scale };
  const { w, h, d } = dimensionsMm;
  const divisor = scale ?? 1;
  return {
    original: dimensionsMm,
    model: { w: w / divisor, h: h / divisor, d: d === null ? null : d / divisor },
    scale,
  };
}

/** How many times larger than its model a thing really is; 1 at true size, null where that is not documented. */
export function realFactor({ dimensionsMm, display: { scale } }: Recorded): number | null {
  if (scale === null) return 1;
  return dimensionsMm ? scale : null;
}

const inMm = ({ x, y, z }: Size): Exhibit['dimensionsMm'] => ({ w: x * 1000, h: y * 1000, d: z * 1000 });
