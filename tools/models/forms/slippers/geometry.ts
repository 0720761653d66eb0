/** A pair of heelless slippers, toes towards the visitor. Cut and colour are not recorded: plain cloth is shown. */
import { type Form, formOf, type Paint, painted } from '../../kit/form';
import { noiseAt } from '../../kit/noise';
import { joined, mirrored, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { tube } from '../../kit/solids';
import { stations } from '../../kit/stations';
import { surface } from '../../kit/surface';

/** Left and right edge of a right sole along its length: 0 at the heel, 1 at the toe. */
const SOLE = stations(
  [
    [0, -0.012, 0.012],
    [0.04, -0.024, 0.024],
    [0.14, -0.031, 0.03],
    [0.36, -0.026, 0.029],
    [0.6, -0.033, 0.04],
    [0.78, -0.034, 0.042],
    [0.92, -0.024, 0.031],
    [0.98, -0.012, 0.017],
    [1, -0.002, 0.006],
  ],
  2,
);
const LENGTH = 0.245;
/** Where along the foot the upper begins and its throat ends. */
const THROAT = 0.46;

const zAt = (t: number): number => (t - 0.5) * LENGTH;
const lift = (t: number): number => 0.006 * Math.max(0, t - 0.75) * 4 + 0.004 * (1 - Math.min(1, t * 3));

/** A layer of the sole between two heights, `inset` from the edge. */
function layer(y0: number, y1: number, inset: number): Part {
  const at = (t: number, k: number, y: number): Vec3 => {
    const [left = 0, right = 0] = SOLE(t);
    const middle = (left + right) / 2;
    const half = Math.max(0.0005, (right - left) / 2 - inset);
    return [middle + k * half, y + lift(t), zAt(Math.min(1 - inset / LENGTH, Math.max(inset / LENGTH, t)))];
  };
  const skin = (y: number, isTop: boolean): Part => surface(26, 4, (u, v) => at(u, isTop ? 1 - v * 2 : v * 2 - 1, y));
  const side = (k: 1 | -1): Part => surface(26, 1, (u, v) => at(u, k, k > 0 ? y1 + (y0 - y1) * v : y0 + (y1 - y0) * v));
  const top = skin(y1, false);
  const bottom = skin(y0, true);
  return joined(top, bottom, side(1), side(-1));
}

/** The upper: from edge to edge over the toes, with an open throat cut in a curve. */
function upperAt(u: number, v: number, out: number): Vec3 {
  // u across from left to right, v from the throat to the toe.
  const across = u * 2 - 1;
  const start = THROAT + 0.1 * (1 - across ** 2) - 0.02;
  const t = start + (0.995 - start) * v;
  const [left = 0, right = 0] = SOLE(t);
  const high = 0.052 * (1 - v) ** 0.75 * (1 - 0.25 * v) + 0.019 * v ** 0.5 * (1 - v ** 6);
  const dome = (1 - Math.abs(across) ** 2.6) ** 0.6;
  const crease = 0.0012 * noiseAt(u * 7, v * 5, 4) * dome;
  const middle = (left + right) / 2;
  const half = (right - left) / 2 - 0.001 + out;
  return [
    middle + Math.sign(across) * Math.abs(across) ** 0.85 * half,
    0.0115 + lift(t) + (high + crease + out) * dome,
    zAt(t) + out * v,
  ];
}

function slipper(): {
  readonly sole: Part;
  readonly insole: Part;
  readonly upper: Part;
  readonly lining: Part;
  readonly trim: Part;
} {
  const upper = surface(24, 20, (u, v) => upperAt(1 - u, v, 0));
  const lining = surface(16, 10, (u, v) => upperAt(u, v, -0.0022));
  const throat = tube(
    Array.from({ length: 25 }, (_, n) => upperAt(n / 24, 0, 0.0002)),
    0.0019,
    7,
  );
  const heelEdge = tube(
    Array.from({ length: 31 }, (_, n) => {
      const k = n < 16 ? -1 : 1;
      const t = n < 16 ? THROAT * (1 - n / 15.5) : THROAT * ((n - 15.5) / 14.5);
      const [left = 0, right = 0] = SOLE(Math.max(0.001, t));
      return [k < 0 ? left : right, 0.0125 + lift(t), zAt(t)] as const;
    }),
    0.0016,
    6,
  );
  return {
    sole: layer(0, 0.008, 0),
    insole: layer(0.008, 0.0125, 0.0015),
    upper,
    lining,
    trim: joined(throat, heelEdge),
  };
}

/** The pair, a little apart. */
export function slippersForm(): Form {
  const cloth: Paint = { colour: '#ffffff', tint: 1, gloss: 0.08, grain: 0.9 };
  const one = slipper();
  const pair = (part: Part): Part => {
    const right = moved(turned(part, 'y', 0.1), [0.056, 0, 0]);
    return joined(right, mirrored(moved(turned(part, 'y', 0.07), [0.056, 0, 0.006])));
  };
  return formOf(
    painted({ colour: '#4b3a2c', gloss: 0.25, grain: 0.8 }, pair(one.sole)),
    painted({ colour: '#a38f72', gloss: 0.08, grain: 0.9 }, pair(one.insole), pair(one.lining)),
    painted(cloth, pair(one.upper)),
    painted({ ...cloth, colour: '#a59d92' }, pair(one.trim)),
  );
}
