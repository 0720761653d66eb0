/** Cast turret of the Sherman: a low round dome with a bustle, 75 mm gun, the commander's ring, a pistol port on the left. */
import { type Piece, painted } from '../../kit/form';
import { loft } from '../../kit/loft';
import { lyingX, lyingZ } from '../../kit/lying';
import { joined, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { polygon, ring } from '../../kit/polygon';
import { ball, box, cylinder, lathe, tube } from '../../kit/solids';
import { stations } from '../../kit/stations';
import { roundOf, studs } from '../../kit/studs';
import { BORE, type TankCoat } from './coat';

/** Half width along the casting: nose, ring, narrower bustle. */
const PLAN = stations(
  [
    [0, 0.3],
    [0.08, 0.56],
    [0.25, 0.8],
    [0.45, 0.88],
    [0.65, 0.8],
    [0.85, 0.62],
    [1, 0.44],
  ],
  1,
);
/** Height, nose, tail and width against the widest. */
const RINGS: readonly (readonly [number, number, number, number])[] = [
  [1.86, -1.0, 0.86, 0.93],
  [1.94, -1.12, 1.12, 0.99],
  [2.08, -1.14, 1.2, 1],
  [2.24, -1.06, 1.17, 0.95],
  [2.36, -0.9, 1.06, 0.84],
  [2.43, -0.7, 0.9, 0.68],
  [2.45, -0.5, 0.7, 0.5],
];

function casting(): Part {
  const steps = 16;
  const ringAt = ([y, nose, tail, wide]: (typeof RINGS)[number]): Vec3[] => {
    const side = (t: number, sign: 1 | -1): Vec3 => {
      const [half = 0] = PLAN(t);
      const round = Math.min(1, Math.sqrt(Math.max(0, 1 - (2 * t - 1) ** 8)) + 0.2);
      return [nose + (tail - nose) * t, y, sign * half * wide * round];
    };
    const ts = Array.from({ length: steps }, (_, n) => (1 - Math.cos((n / (steps - 1)) * Math.PI)) / 2);
    return [...ts.map((t) => side(t, 1)), ...ts.toReversed().map((t) => side(t, -1))];
  };
  return loft(RINGS.map(ringAt));
}

/** Rotor shield and gun; the mouth stays just behind the nose of the hull. */
function gun(): { readonly plate: readonly Part[]; readonly bore: Part } {
  const y = 2.14;
  const shield = [
    moved(lyingZ(cylinder(0.24, -0.42, 0.42, 26)), [-1.02, y, 0]),
    ...[-0.42, 0.42].map((z) => moved(ball([0.24, 0.24, 0.06], 18), [-1.02, y, z])),
    moved(
      lyingX(
        lathe(
          [
            [
              [0.11, -0.34],
              [0.16, -0.12],
              [0.2, 0],
            ],
          ],
          22,
        ),
      ),
      [-1.16, y, 0],
    ),
    ...[-0.3, 0.3].map((z) =>
      tube(
        [
          [-1.2, y + 0.18, z],
          [-1.2, y + 0.28, z],
          [-1.1, y + 0.28, z],
          [-1.06, y + 0.2, z],
        ],
        0.014,
        5,
      ),
    ),
  ];
  const barrel = tube(
    [
      [-1.3, y, 0],
      [-1.7, y, 0],
      [-1.74, y, 0],
      [-2.86, y, 0],
    ],
    (t) => (t < 0.5 ? 0.085 : 0.075 - (t - 0.6) * 0.02),
    18,
  );
  const bore = moved(turned(polygon(ring(18, 0.0375)), 'y', -Math.PI / 2), [-2.8615, y, 0]);
  const coaxial = moved(lyingX(cylinder(0.02, -0.14, 0, 8)), [-1.22, y, 0.26]);
  return { plate: [...shield, barrel, coaxial], bore };
}

/** Commander's ring with its split lids, loader's periscope, ventilator, aerial base, pistol port, lifting eyes. */
function roof(): readonly Part[] {
  const [x, z] = [0.22, -0.34];
  const cupola = moved(
    lathe(
      [
        [
          [0.42, 2.36],
          [0.41, 2.56],
        ],
        [
          [0.41, 2.56],
          [0.37, 2.59],
          [0.3, 2.59],
        ],
        [
          [0.3, 2.59],
          [0, 2.6],
        ],
      ],
      34,
    ),
    [x, 0, z],
  );
  const lids = [-1, 1].map((s) => moved(turned(box([0.5, 0.03, 0.26], [0, 0, s * 0.14], 0.01), 'x', 0), [x, 2.615, z]));
  const periscope = (px: number, pz: number, y: number): Part =>
    moved(joined(cylinder(0.085, 0, 0.04, 14), box([0.11, 0.08, 0.11], [0, 0.075, 0], 0.015)), [px, y, pz]);
  const vent = moved(ball([0.12, 0.07, 0.12], 16), [0.86, 2.36, 0]);
  const aerial = joined(
    moved(cylinder(0.045, 2.3, 2.42, 10), [0.92, 0, 0.36]),
    moved(cylinder(0.012, 2.42, 2.62, 6), [0.92, 0, 0.36]),
  );
  const port = [
    moved(turned(box([0.26, 0.2, 0.05], [0, 0, 0], 0.02), 'x', -0.1), [0.42, 2.14, 0.83]),
    ...[-0.09, 0.09].map((dx) => moved(lyingX(cylinder(0.02, -0.03, 0.03, 8)), [0.42 + dx, 2.25, 0.85])),
  ];
  const sight = box([0.16, 0.03, 0.02], [-0.62, 2.46, -0.1]);
  const eyes = [
    [-0.55, 0.5],
    [-0.55, -0.5],
    [0.9, 0.5],
    [0.9, -0.5],
  ].map(([ex = 0, ez = 0]) =>
    tube(
      [
        [ex - 0.05, 2.3, ez],
        [ex - 0.04, 2.42, ez],
        [ex + 0.04, 2.42, ez],
        [ex + 0.05, 2.3, ez],
      ],
      0.016,
      6,
    ),
  );
  const bolts = studs(
    roundOf([0, 0, 0], 0.385, 10).map(([a, b]) => [x + a, 2.585, z + b] as const),
    0.014,
    'y',
  );
  return [
    cupola,
    ...lids,
    periscope(-0.3, 0.34, 2.42),
    periscope(-0.3, -0.34, 2.42),
    periscope(x - 0.08, z, 2.62),
    vent,
    aerial,
    ...port,
    sight,
    ...eyes,
    bolts,
  ];
}

/** The whole turret with its gun. */
export function m4a4Turret(coat: TankCoat): readonly Piece[] {
  const { plate, bore } = gun();
  const up = (part: Part): Part => moved(part, [0, 0.08, 0]);
  return [
    painted(coat.hull, ...[casting(), ...plate, ...roof()].map(up)),
    painted(coat.dark, moved(cylinder(0.87, 1.86, 1.96, 36), [-0.06, 0, 0])),
    painted(BORE, up(bore)),
  ];
}
