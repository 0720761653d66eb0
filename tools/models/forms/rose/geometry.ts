/** One yellow rose on its stem, a model on a turned foot. */

import { egg } from '../../kit/fields';
import { type Form, formOf, type Paint, painted } from '../../kit/form';
import { moulded } from '../../kit/moulded';
import { noiseAt } from '../../kit/noise';
import { joined, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { lathe, tube } from '../../kit/solids';
import { surface } from '../../kit/surface';

/** Where the flower sits, and how it leans. */
const BLOOM: Vec3 = [0.012, 0.315, 0.01];

/** The way of the stem from the foot to the flower. */
const stemAt = (t: number): Vec3 => [
  0.012 * t + 0.012 * Math.sin(t * Math.PI),
  0.02 + t * 0.285,
  0.01 * t - 0.006 * Math.sin(t * 2.6),
];

/**
 * A petal about the flower's axis: `open` 0 wrapped close, 1 laid back; its rim rolls outwards. Grows at the origin,
 * faces +z.
 */
function petal(size: number, open: number, seed: number): Part {
  return surface(9, 9, (u, v) => {
    const across = u * 2 - 1;
    const wide = size * 0.74 * Math.sin(Math.PI * Math.min(1, 0.16 + v * 0.62)) ** 0.8 * (1 - 0.18 * v ** 4);
    const notch = 0.05 * size * (1 - Math.abs(across)) ** 3 * v ** 6;
    const bend = open * 1.15 * v ** 1.3;
    const up = size * (v * Math.cos(bend * 0.7)) - notch;
    const out = size * (0.16 + 0.34 * Math.sin(v * 2.1) * (0.5 + open * 0.7) + open * 0.55 * v ** 2.4);
    const roll = size * 0.16 * open * Math.max(0, v - 0.72) ** 1.2 * 3.2;
    const wrap = across * (1.05 - 0.55 * open) * (wide / size) * 1.5;
    const frill = size * 0.02 * noiseAt(across * 3 + seed, v * 4, seed) * v;
    const radius = out + frill + roll;
    return [
      Math.sin(wrap) * radius + across * wide * 0.35,
      up - roll * 0.9 - 0.02 * size * across ** 2,
      Math.cos(wrap) * radius,
    ];
  });
}

/** Whorls from the heart outwards: how many, how large, how open, how high. */
const WHORLS = [
  [3, 0.031, 0.0, 0.008],
  [4, 0.036, 0.1, 0.006],
  [5, 0.041, 0.24, 0.003],
  [6, 0.045, 0.44, 0.0],
  [7, 0.048, 0.7, -0.003],
] as const;

function bloom(): { readonly heart: Part; readonly middle: Part; readonly outer: Part } {
  const whorl = ([count, size, open, y]: (typeof WHORLS)[number], n: number): Part =>
    joined(
      ...Array.from({ length: count }, (_, k) => {
        const angle = (k / count) * 2 * Math.PI + n * 1.1 + 0.12 * noiseAt(k, n, 2);
        return moved(
          turned(
            petal(size * (1 + 0.05 * noiseAt(k * 3, n, 4)), open * (1 + 0.12 * noiseAt(k, n * 2, 6)), k + n * 7),
            'y',
            angle,
          ),
          [0, y, 0],
        );
      }),
    );
  const all = WHORLS.map(whorl);
  const place = (part: Part): Part => moved(turned(turned(part, 'x', 0.34), 'z', -0.12), BLOOM);
  return {
    heart: place(joined(...all.slice(0, 2))),
    middle: place(joined(...all.slice(2, 4))),
    outer: place(joined(...all.slice(4))),
  };
}

/** A leaflet lying along +x from the origin: pointed, folded along its rib, toothed. */
function leaflet(length: number): Part {
  return surface(14, 6, (u, v) => {
    const across = v * 2 - 1;
    const wide = length * 0.3 * Math.sin(Math.PI * u ** 0.8) ** 0.85 * (1 + 0.07 * Math.sin(u * 44));
    return [
      u * length,
      -0.35 * wide * Math.abs(across) ** 1.5 + 0.1 * length * u * (1 - u) - 0.12 * length * u * u,
      -across * wide,
    ];
  });
}

/** A leaf of five leaflets on its stalk, growing along +x. */
function leaf(size: number): { readonly blades: Part; readonly stalk: Part } {
  const stalkAt = (t: number): Vec3 => [t * size, size * 0.28 * t - size * 0.24 * t * t, 0];
  const pairs = [0.42, 0.72].flatMap((t) =>
    [-1, 1].map((s) => moved(turned(turned(leaflet(size * 0.5), 'x', s * 0.2), 'y', s * 1.05), stalkAt(t))),
  );
  const tip = moved(leaflet(size * 0.62), stalkAt(1));
  return { blades: joined(...pairs, tip), stalk: tube([0, 0.25, 0.5, 0.75, 1].map(stalkAt), 0.0009, 5) };
}

function greenery(): {
  readonly blades: readonly Part[];
  readonly stalks: readonly Part[];
  readonly thorns: readonly Part[];
} {
  const grow = [
    [0.42, 0.5, 0.095],
    [0.62, 2.9, 0.082],
    [0.78, -1.2, 0.06],
  ] as const;
  const leaves = grow.map(([t, angle, size]) => {
    const { blades, stalk } = leaf(size);
    const place = (part: Part): Part => moved(turned(turned(part, 'z', 0.35), 'y', angle), stemAt(t));
    return { blades: place(blades), stalk: place(stalk) };
  });
  const thorns = [0.12, 0.22, 0.33, 0.5, 0.56, 0.7, 0.86].map((t, n) => {
    const [x, y, z] = stemAt(t);
    const angle = n * 2.4;
    const out = (r: number, up: number): Vec3 => [x + Math.cos(angle) * r, y + up, z + Math.sin(angle) * r];
    return tube([out(0.0018, 0.001), out(0.0045, 0.0002), out(0.0072, -0.0018)], (k) => 0.0017 * (1 - k) + 0.0001, 5);
  });
  return { blades: leaves.map(({ blades }) => blades), stalks: leaves.map(({ stalk }) => stalk), thorns };
}

/** Hip and sepals under the flower. */
function calyx(): readonly Part[] {
  const place = (part: Part): Part => moved(turned(turned(part, 'x', 0.34), 'z', -0.12), BLOOM);
  const hip = moulded(
    egg([0, -0.006, 0], [0.0085, 0.011, 0.0085]),
    [-0.013, -0.021, -0.013],
    [0.013, 0.009, 0.013],
    0.0028,
  );
  const sepals = Array.from({ length: 5 }, (_, n) =>
    turned(
      surface(8, 2, (u, v) => {
        const across = v * 2 - 1;
        const wide = 0.0042 * (1 - u ** 2);
        return [across * wide, 0.001 + 0.012 * u - 0.028 * u * u, 0.007 + u * 0.024];
      }),
      'y',
      (n / 5) * 2 * Math.PI,
    ),
  );
  return [hip, ...sepals].map(place);
}

/** The rose. */
export function roseForm(): Form {
  const flower = bloom();
  const green = greenery();
  const petals: Paint = { colour: '#ffffff', tint: 1, gloss: 0.14, grain: 0.15 };
  const leafPaint: Paint = { colour: '#41562f', gloss: 0.28, grain: 0.5 };
  const foot = lathe(
    [
      [
        [0, 0],
        [0.05, 0],
      ],
      [
        [0.05, 0],
        [0.05, 0.008],
        [0.046, 0.012],
        [0.03, 0.015],
        [0.012, 0.02],
        [0.0075, 0.03],
      ],
      [
        [0.0075, 0.03],
        [0, 0.03],
      ],
    ],
    40,
  );
  const stem = tube(
    Array.from({ length: 15 }, (_, n) => stemAt(n / 14)),
    (t) => 0.0031 - 0.0008 * t,
    8,
  );
  return formOf(
    painted(petals, flower.middle),
    painted({ ...petals, colour: '#ffe9bd' }, flower.heart),
    painted({ ...petals, colour: '#fff7e4' }, flower.outer),
    painted(leafPaint, ...green.blades, ...calyx()),
    painted({ ...leafPaint, colour: '#4f5f34' }, stem, ...green.stalks),
    painted({ colour: '#6f3b2b', gloss: 0.3 }, ...green.thorns),
    painted({ colour: '#2e2823', gloss: 0.4, grain: 0.4 }, foot),
  );
}
