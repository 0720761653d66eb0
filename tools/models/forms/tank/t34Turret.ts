/** Turret of the T-34-85: one large casting drawn well forward, its front and sides rounded, flat roof with cupola. */
import { type Piece, painted } from '../../kit/form';
import { loft } from '../../kit/loft';
import { lyingX, lyingZ } from '../../kit/lying';
import { joined, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { polygon, ring } from '../../kit/polygon';
import { ball, box, cylinder, lathe, tube } from '../../kit/solids';
import { stations } from '../../kit/stations';
import { roundOf, rowOf, studs } from '../../kit/studs';
import { BORE, STEEL, type TankCoat } from './coat';

/** Half width of the casting along it, at its widest height. */
const PLAN = stations(
  [
    [0, 0.4],
    [0.06, 0.56],
    [0.2, 0.8],
    [0.4, 0.95],
    [0.6, 0.97],
    [0.8, 0.86],
    [0.95, 0.62],
    [1, 0.48],
  ],
  1,
);
/** Height, nose, tail and width against the widest. */
const RINGS: readonly (readonly [number, number, number, number])[] = [
  [1.585, -1.5, 0.62, 0.86],
  [1.68, -1.62, 0.86, 0.97],
  [1.78, -1.68, 1.0, 1],
  [1.98, -1.64, 1.0, 0.98],
  [2.2, -1.5, 0.96, 0.86],
  [2.31, -1.38, 0.92, 0.79],
  [2.355, -1.28, 0.86, 0.73],
  [2.362, -1.2, 0.8, 0.68],
];

function casting(): Part {
  const steps = 18;
  const ringAt = ([y, nose, tail, wide]: (typeof RINGS)[number]): Vec3[] => {
    const side = (t: number, sign: 1 | -1): Vec3 => {
      const [half = 0] = PLAN(t);
      const round = Math.min(1, Math.sqrt(Math.max(0, 1 - (2 * t - 1) ** 10)) + 0.28);
      return [nose + (tail - nose) * t, y, sign * half * wide * round];
    };
    const ts = Array.from({ length: steps }, (_, n) => (1 - Math.cos((n / (steps - 1)) * Math.PI)) / 2);
    // Counter-clockwise seen from above: along the left from the nose, back along the right.
    return [...ts.map((t) => side(t, 1)), ...ts.toReversed().map((t) => side(t, -1))];
  };
  return loft(RINGS.map(ringAt));
}

/** Mantlet and 85 mm gun; its mouth lies 2 m before the hull. */
function gun(): { readonly mantlet: Part; readonly tube: Part; readonly bore: Part } {
  const y = 2.0;
  const mantlet = joined(
    moved(lyingZ(cylinder(0.27, -0.3, 0.3, 28)), [-1.56, y, 0]),
    moved(
      lyingX(
        lathe(
          [
            [
              [0.23, -0.5],
              [0.25, 0],
            ],
            [
              [0.19, -0.62],
              [0.23, -0.5],
            ],
          ].map((run) => run.map(([r = 0, h = 0]) => [r, h] as const)),
          26,
        ),
      ),
      [-1.5, y, 0],
    ),
    ...[-1, 1].map((s) => box([0.34, 0.5, 0.05], [-1.55, y, s * 0.32], 0.02)),
    studs(rowOf([-1.7, y + 0.22, 0.34], [-1.7, y - 0.22, 0.34], 4), 0.018, '-x'),
  );
  const barrel = moved(
    lyingX(
      lathe(
        [
          [
            [0.17, -0.75],
            [0.19, -0.55],
          ].toReversed() as [number, number][],
        ].map((run) => run.map(([r, h]) => [r, h] as const)),
        24,
      ),
    ),
    [-1.5, y, 0],
  );
  const long = tube(
    [
      [-1.6, y, 0],
      [-2.25, y, 0],
      [-2.3, y, 0],
      [-4.98, y, 0],
      [-5.05, y, 0],
    ],
    (t) => (t < 0.3 ? 0.135 : t < 0.6 ? 0.108 : 0.082),
    22,
  );
  const bore = moved(turned(polygon(ring(20, 0.045)), 'y', -Math.PI / 2), [-5.0515, y, 0]);
  return { mantlet, tube: joined(barrel, long), bore };
}

/** Commander's cupola on the left with vision slits and split hatch, loader's hatch, ventilators, periscopes. */
function roof(): { readonly plate: readonly Part[]; readonly dark: readonly Part[] } {
  const [x, z] = [-0.02, 0.36];
  const cupola = moved(
    lathe(
      [
        [
          [0.37, 2.3],
          [0.35, 2.6],
        ],
        [
          [0.35, 2.6],
          [0.32, 2.64],
          [0.3, 2.645],
        ],
        [
          [0.3, 2.645],
          [0, 2.65],
        ],
      ],
      36,
    ),
    [x, 0, z],
  );
  const slits = roundOf([0, 0, 0], 0.358, 5, 0.3).map(([cx, cz]) =>
    moved(turned(box([0.02, 0.035, 0.16]), 'y', Math.atan2(-cz, cx)), [x + cx, 2.5, z + cz]),
  );
  const flap = [box([0.02, 0.03, 0.5], [x, 2.662, z]), box([0.12, 0.05, 0.1], [x + 0.16, 2.67, z - 0.1], 0.01)];
  const periscope = (px: number, pz: number): Part =>
    moved(joined(cylinder(0.075, 0, 0.06, 16), box([0.1, 0.16, 0.1], [0, 0.11, 0], 0.02)), [px, 2.36, pz]);
  const mk4 = moved(joined(cylinder(0.07, 0, 0.03, 14), box([0.07, 0.08, 0.09], [0, 0.06, 0], 0.015)), [
    x - 0.1,
    2.645,
    z + 0.05,
  ]);
  const loader = joined(
    moved(cylinder(0.26, 2.355, 2.395, 28), [-0.15, 0, -0.36]),
    box([0.16, 0.03, 0.08], [-0.15, 2.405, -0.36], 0.01),
  );
  const vents = [-0.17, 0.17].map((vz) => moved(ball([0.16, 0.09, 0.16], 18), [0.62, 2.36, vz]));
  const eyes = [
    [-0.9, 0.42],
    [-0.9, -0.42],
    [0.5, 0.52],
    [0.5, -0.52],
  ].map(([ex = 0, ez = 0]) =>
    tube(
      [
        [ex - 0.06, 2.33, ez],
        [ex - 0.04, 2.4, ez],
        [ex + 0.04, 2.4, ez],
        [ex + 0.06, 2.33, ez],
      ],
      0.016,
      6,
    ),
  );
  return {
    plate: [cupola, ...flap, periscope(-0.72, 0.34), periscope(-0.72, -0.34), mk4, loader, ...vents, ...eyes],
    dark: slits,
  };
}

/** Handrails for riders, and the aerial. */
function rails(): readonly Part[] {
  const rail = (sign: 1 | -1): Part =>
    tube(
      [
        [-0.5, 1.98, sign * 0.9],
        [-0.5, 2.0, sign * 1.02],
        [0.4, 2.0, sign * 1.0],
        [0.4, 1.98, sign * 0.86],
      ],
      0.018,
      6,
    );
  const back = tube(
    [
      [0.96, 2.02, -0.3],
      [1.06, 2.02, -0.3],
      [1.06, 2.02, 0.3],
      [0.96, 2.02, 0.3],
    ],
    0.018,
    6,
  );
  return [rail(1), rail(-1), back, moved(cylinder(0.03, 2.36, 2.46, 10), [0.3, 0, 0.55])];
}

/** The whole turret with its gun. */
export function t34Turret(coat: TankCoat): readonly Piece[] {
  const { mantlet, tube: barrel, bore } = gun();
  const { plate, dark } = roof();
  const parting = moved(cylinder(0.82, 1.55, 1.6, 40), [-0.42, 0, 0]);
  return [
    painted(coat.hull, casting(), mantlet, barrel, ...plate, ...rails()),
    painted(coat.dark, ...dark, parting),
    painted(BORE, bore),
    painted(STEEL, moved(ball([0.03, 0.03, 0.03], 8), [-1.83, 1.9, -0.2])),
  ];
}
