/** A leather flying jacket: zipped front under a turned-down collar, flapped pockets, shoulder straps, knitted waist and cuffs. */
import { type Form, formOf, painted } from '../../kit/form';
import { moved, type Part, type Vec3 } from '../../kit/part';
import { roundedBox } from '../../kit/rounded';
import { ball } from '../../kit/solids';
import { surface } from '../../kit/surface';
import { patch, type Tailored } from '../../kit/tailored';
import { ARM, HEM, NECK, sewCoat } from './coat';
import { cuffRing, darkness } from './ends';
import { both, coatStand, knitted, pocket, seam, sleeveHead, steps, turnedCollar } from './sewn';

const BAND = 0.062;
const FRONT = Math.PI / 2;
/** The opening runs from the band to the collar. */
const [LOW, HIGH] = [HEM - 0.002, 0.622];

const LEATHER = { colour: '#ffffff', tint: 1, gloss: 0.42, grain: 0.5 };
const SEAM = { ...LEATHER, colour: '#8d8781', gloss: 0.2 };
const KNIT = { colour: '#a39c93', tint: 1, gloss: 0.03, grain: 0.85 };
const BRASS = { colour: '#9c8a5c', metal: 1, gloss: 0.6, grain: 0.3 };

/** The jacket on its stand. */
export function jacketForm(): Form {
  const coat = sewCoat({
    lower: [
      [0.0, 0.157, 0.104, 0.002],
      [0.1, 0.157, 0.104, 0.002],
      [0.15, 0.16, 0.106, 0.002],
      [0.18, 0.177, 0.12, 0.002],
      [0.22, 0.183, 0.124, 0.003],
      [0.3, 0.182, 0.122, 0.004],
    ],
    dents: 0.0042,
    creases: 0.007,
    gathered: [[0.195, 0.034, 0.0078]],
    radii: [0.072, 0.056, 0.049],
    overCuff: 0.8,
  });
  const bag = pocket(coat, { x: 0.098, top: 0.318, half: 0.056, deep: 0.12, flap: 0.036, point: 0.012 });
  const collar = turnedCollar(coat, {
    ring: [0.066, 0.058, -0.011],
    neck: NECK,
    stand: 0.03,
    fall: [0.056, 0.088],
    gap: 0.06,
    spread: 0.34,
    thick: 0.004,
  });
  const { linen, wood } = coatStand(-0.1, 0.654, -0.011);
  const front = opening(coat);
  return formOf(
    painted(LEATHER, coat.cloth, ...front.leather, ...both(...bag.cloth, strap(coat)), collar[0] ?? linen),
    painted(SEAM, ...both(...bag.lines, sleeveHead(coat)), ...front.lines, ...collar.slice(1)),
    painted(KNIT, band(coat), ...both(cuffRing(ARM, { from: -0.012, to: 0.062, radii: [0.041, 0.036], ribs: 26 }))),
    painted(BRASS, ...front.zip, ...both(snap(coat))),
    painted({ colour: '#191513' }, ...darkness(coat, ARM, 0.03, { hem: HEM, hole: 0.034 })),
    painted({ colour: '#cbbfa6', grain: 0.5 }, linen),
    painted({ colour: '#2f231b', gloss: 0.45, grain: 0.3 }, ...wood),
  );
}

const band = (coat: Tailored): Part =>
  knitted(62, 2, (u, v, out) => coat.round(-u * 2 * Math.PI - FRONT, HEM - 0.004 + v * BAND, 0.0035 + out));

/** Two edges of doubled leather with the zip between them, its slider and puller. */
function opening(coat: Tailored): { leather: readonly Part[]; lines: readonly Part[]; zip: readonly Part[] } {
  // Below it lies on the knitted band.
  const over = (y: number): number => 0.0072 * Math.min(1, Math.max(0, (HEM + BAND + 0.006 - y) / 0.012));
  const on = (x: number, t: number, out: number): Vec3 => {
    const y = LOW + (HIGH - LOW) * t;
    return coat.facing(x, y, out + over(y));
  };
  const along = (x: number, out: number) => (t: number) => on(x, t, out);
  const edge = patch(2, 40, 0.0024, (u, v, out) => on(0.0042 + u * 0.022, v, out));
  const rows = 130;
  const teeth = surface(3, rows, (u, v) => {
    const tooth = Math.round(v * rows) % 2 === 0 ? 0.0014 : 0.0004;
    return on((u - 0.5) * 0.0076, v, Math.min(u, 1 - u) > 0.1 ? tooth : -0.0004);
  });
  const slider = coat.facing(0, HIGH - 0.016, 0.0035);
  const pull = coat.facing(0, HIGH - 0.034, 0.0048);
  return {
    leather: both(edge),
    lines: both(seam(steps(44, along(0.0225, 0.0026)), 0.0006), seam(steps(44, along(0.0075, 0.0026)), 0.0006)),
    zip: [
      teeth,
      moved(roundedBox([0.0085, 0.011, 0.005], [0, 0, 0], 0.0016, 2), slider),
      moved(roundedBox([0.005, 0.026, 0.0016], [0, 0, 0], 0.0007, 2), pull),
    ],
  };
}

/** A strap over the shoulder, from the sleeve's seam to under the collar. */
const strap = (coat: Tailored): Part =>
  patch(12, 4, 0.0036, (u, v, out) => {
    const point = u > 0.88 ? 1 - ((u - 0.88) / 0.12) * 0.5 : 1;
    return coat.onTop(0.172 - u * 0.088, 0.002 - u * 0.006 + (0.5 - v) * 0.04 * point, out);
  });

const snap = (coat: Tailored): Part => moved(ball([0.0052, 0.0036, 0.0052], 12), coat.onTop(0.094, -0.003, 0.0042));
