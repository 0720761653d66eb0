/** Ribbons of medals: ribbed silk with woven stripes and a selvedge, of a thickness. Metres; the ribbon hangs along y. */
import { type Paint, type Piece, painted } from '../../kit/form';
import { mirrored, type Part } from '../../kit/part';
import { surface } from '../../kit/surface';

/** A stripe from the ribbon's left edge to `to`, both in shares of its width. */
export interface Stripe {
  readonly to: number;
  readonly paint: Paint;
}

/** How a ribbon hangs. */
export interface Ribbon {
  readonly width: number;
  readonly low: number;
  readonly high: number;
  readonly stripes: readonly Stripe[];
  /** Width at a height (0 below, 1 above) as a share of the whole; gathered ribbons fold the more the narrower they are. */
  readonly gatherAt?: (t: number) => number;
}

const HALF_THICK = 0.00055;
const RIB = 0.00007;
/** Ribs of the weave over the whole length. */
const ROWS = 44;

/** The stripes of a ribbon, front, back and edges, each in one piece. */
export function ribbon({ width, low, high, stripes, gatherAt = () => 1 }: Ribbon): readonly Piece[] {
  const at = (share: number, v: number, rib: boolean): readonly [number, number, number] => {
    const gather = gatherAt(v);
    const pleat = (1 - gather) * 0.0022 * Math.cos((share - 0.5) * 4 * Math.PI);
    const row = Math.round(v * ROWS);
    const weave = rib && row % 2 === 1 ? RIB : 0;
    const sway = 0.0003 * Math.sin(v * 3.1) + 0.00022 * Math.sin(share * 7 + v * 2);
    return [(share - 0.5) * width * gather, low + v * (high - low), pleat + sway + weave];
  };
  return stripes.map(({ to, paint }, n) => {
    const from = stripes[n - 1]?.to ?? 0;
    const columns = Math.max(1, Math.round((to - from) * 9));
    const face = surface(columns, ROWS, (u, v) => {
      const [x, y, z] = at(from + (to - from) * u, v, true);
      return [x, y, z + HALF_THICK];
    });
    const back = surface(columns, 12, (u, v) => {
      const [x, y, z] = at(to + (from - to) * u, v, false);
      return [x, y, z - HALF_THICK];
    });
    const edge = (share: number): Part =>
      surface(1, ROWS, (u, v) => {
        const [x, y, z] = at(share, v, true);
        return [x, y, z + (share < 0.5 ? 2 * u - 1 : 1 - 2 * u) * HALF_THICK];
      });
    const edges = [...(n === 0 ? [edge(0)] : []), ...(n === stripes.length - 1 ? [edge(1)] : [])];
    return painted(paint, face, back, ...edges);
  });
}

const SILK = { colour: '#ffffff', tint: 1, gloss: 0.34, grain: 0.45 } as const;
const SELVEDGE = { colour: '#b9b9b9', tint: 1, gloss: 0.2, grain: 0.6 } as const;
const CREAM = { colour: '#e4dcc6', gloss: 0.3, grain: 0.45 } as const;

/** Plain silk between two pale stripes, darker at the selvedge. It stands for no order's colours. */
export const STRIPED: readonly Stripe[] = [
  { to: 0.035, paint: SELVEDGE },
  { to: 0.15, paint: SILK },
  { to: 0.26, paint: CREAM },
  { to: 0.74, paint: SILK },
  { to: 0.85, paint: CREAM },
  { to: 0.965, paint: SILK },
  { to: 1, paint: SELVEDGE },
];

/** The plain red ribbon of the Gold Star. */
export const PLAIN_RED: readonly Stripe[] = [
  { to: 0.05, paint: { ...SELVEDGE, colour: '#6d1814', tint: 0 } },
  { to: 0.95, paint: { ...SILK, colour: '#97211b', tint: 0 } },
  { to: 1, paint: { ...SELVEDGE, colour: '#6d1814', tint: 0 } },
];

/** A part and its mirror image across x. */
export const pair = (part: Part): readonly Part[] => [part, mirrored(part)];
