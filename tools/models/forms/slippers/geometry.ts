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
/** The sole's edges, round and closed at heel and toe. */
function edges(t: number): readonly [number, number] {
  const [left = 0, right = 0] = SOLE(t);
  const half = ((right - left) / 2) * Math.sqrt(Math.max(0, 1 - Math.abs(2 * t - 1) ** 18));
  return [(left + right) / 2 - half, (left + right) / 2 + half];
}

/** Steps are small where the ends are round. */
const paced = (u: number): number => 0.5 - 0.5 * Math.cos(u * Math.PI);

const LENGTH = 0.245;
/** Where along the foot the upper begins and its throat ends. */
const THROAT = 0.46;

const zAt = (t: number): number => (t - 0.5) * LENGTH;
const lift = (t: number): number => 0.006 * Math.max(0, t - 0.75) * 4 + 0.004 * (1 - Math.min(1, t * 3));

/** A layer of the sole between two heights, `inset` from the edge. */
function layer(y0: number, y1: number, inset: number): Part {
  const at = (t: number, k: number, y: number): Vec3 => {
    const [left, right] = edges(t);
    const middle = (left + right) / 2;
    const half = Math.max(0.0001, (right - left) / 2 - inset);
    return [middle + k * half, y + lift(t), zAt(Math.min(1 - inset / LENGTH, Math.max(inset / LENGTH, t)))];
  };
  const skin = (y: number, isTop: boolean): Part =>
    surface(34, 4, (u, v) => at(paced(u), isTop ? 1 - v * 2 : v * 2 - 1, y));
  const side = (k: 1 | -1): Part =>
    surface(34, 1, (u, v) => at(paced(u), k, k > 0 ? y1 + (y0 - y1) * v : y0 + (y1 - y0) * v));
  const top = skin(y1, false);
  const bottom = skin(y0, true);
  return joined(top, bottom, side(1), side(-1));
}

/** The upper: from edge to edge over the toes, with an open throat cut in a curve. */
function upperAt(u: number, v: number, out: number): Vec3 {
  // u across from left to right, v from the throat to the toe.
  const across = u * 2 - 1;
  const start = THROAT + 0.1 * (1 - across ** 2) - 0.02;
  const t = start + (0.994 - start) * (1 - (1 - v) ** 1.25);
  const [left, right] = edges(t);
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
      const t = THROAT * (n < 16 ? 1 - n / 15.5 : (n - 15.5) / 14.5) ** 2;
      const [left, right] = edges(Math.max(0.0002, t));
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
    // A row of stitches along the throat, and the welt that joins upper and sole.
    trim: joined(
      throat,
      heelEdge,
      tube(
        Array.from({ length: 23 }, (_, n) => upperAt(0.02 + (n / 22) * 0.96, 0.05, 0.0003)),
        0.0006,
        4,
      ),
      tube(
        Array.from({ length: 49 }, (_, n) => {
          const w = n / 48;
          const [left, right] = edges(THROAT + (1 - THROAT) * Math.sin(w * Math.PI) ** 0.7);
          const t = THROAT + (1 - THROAT) * Math.sin(w * Math.PI) ** 0.7;
          return [w < 0.5 ? left : right, 0.0122 + lift(t), zAt(t)] as const;
        }),
        0.0014,
        5,
      ),
    ),
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
