/** Tub, bonnet and grille of the Willys MB. Own frame: nose towards -x, left side towards +z, y up; metres of the original. */
import { bevelled } from '../../kit/bevelled';
import { loft } from '../../kit/loft';
import { lyingFlat } from '../../kit/lying';
import { mirrored, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { extruded, type Point2, polygon, ring } from '../../kit/polygon';
import { ball, box, cylinder, roundedOutline, tube } from '../../kit/solids';
import { rowOf, studs } from '../../kit/studs';

/** The part and its mirror image on the right. */
export const both = (...parts: readonly Part[]): readonly Part[] => [
  ...parts,
  ...parts.map((part) => mirrored(part, 2)),
];

const REAR_AXLE = 0.93;

/** A side of the tub with its low step-in and the arch over the rear wheel. */
const SIDE: readonly Point2[] = [
  [-0.6, 0.42],
  [0.5, 0.42],
  ...Array.from({ length: 7 }, (_, n) => {
    const angle = Math.PI * (0.94 - n * 0.147);
    return [REAR_AXLE + Math.cos(angle) * 0.43, 0.4 + Math.sin(angle) * 0.43] as const;
  }),
  [1.44, 0.5],
  [1.44, 1.0],
  [0.36, 1.0],
  [0.2, 0.92],
  [0.14, 0.68],
  [-0.34, 0.68],
  [-0.44, 0.84],
  [-0.5, 1.02],
  [-0.6, 1.02],
];

/** Stamped grille of nine slots; the lamps sit behind round openings, marker lamps below them. */
export function grille(): {
  readonly plate: readonly Part[];
  readonly dark: readonly Part[];
  readonly lenses: readonly Part[];
} {
  const plate = moved(
    turned(bevelled(roundedOutline(1.1, 0.46, 0.06, 4), 0, 0.035, 0.008), 'y', -Math.PI / 2),
    [-1.25, 0.79, 0],
  );
  const slots = Array.from({ length: 9 }, (_, n) =>
    moved(turned(polygon(roundedOutline(0.036, 0.34, 0.018, 3)), 'y', -Math.PI / 2), [
      -1.2865,
      0.79,
      -0.248 + n * 0.062,
    ]),
  );
  const holes = [-0.395, 0.395].map((z) =>
    moved(turned(polygon(ring(20, 0.1)), 'y', -Math.PI / 2), [-1.2863, 0.86, z]),
  );
  const lenses = [-0.395, 0.395].flatMap((z) => [
    moved(ball([0.02, 0.085, 0.085], 14), [-1.283, 0.86, z]),
    moved(ball([0.02, 0.036, 0.036], 10), [-1.285, 0.68, z]),
  ]);
  const rims = [-0.395, 0.395].map((z) =>
    tube(
      Array.from({ length: 18 }, (_, n) => {
        const a = (n / 18) * 2 * Math.PI;
        return [-1.287, 0.86 + Math.sin(a) * 0.1, z + Math.cos(a) * 0.1] as const;
      }),
      0.008,
      5,
      true,
    ),
  );
  return { plate: [plate, ...rims], dark: [...slots, ...holes], lenses };
}

/** Flat bonnet, cowl, flat wings. */
export function front(): readonly Part[] {
  const ringAt = (x: number, half: number, low: number, high: number): Vec3[] =>
    roundedOutline(2 * half, high - low, 0.05, 3).map(([a, b]) => [x, (low + high) / 2 + b, -a] as const);
  const bonnet = loft([ringAt(-1.26, 0.42, 0.62, 1.0), ringAt(-0.55, 0.5, 0.62, 1.035)].toReversed());
  const cowl = loft(
    [ringAt(-0.58, 0.52, 0.5, 1.04), ringAt(-0.5, 0.68, 0.5, 1.04), ringAt(-0.44, 0.69, 0.66, 1.03)].toReversed(),
  );
  const catches = both(
    box([0.05, 0.1, 0.02], [-1.0, 0.9, 0.44], 0.006),
    box([0.05, 0.1, 0.02], [-0.66, 0.9, 0.485], 0.006),
  );
  const blocks = both(box([0.12, 0.025, 0.05], [-1.1, 1.02, 0.22], 0.008));
  const wing = extruded(
    [
      [-1.52, 0.7],
      [-1.5, 0.7],
      [-1.38, 0.82],
      [-0.74, 0.82],
      [-0.6, 0.62],
      [-0.56, 0.44],
      [-0.54, 0.44],
      [-0.57, 0.63],
      [-0.7, 0.84],
      [-1.4, 0.84],
    ],
    0.4,
    0.785,
  );
  const lip = tube(
    [
      [-1.52, 0.7, 0.785],
      [-1.4, 0.83, 0.785],
      [-0.72, 0.83, 0.785],
      [-0.58, 0.62, 0.785],
      [-0.55, 0.44, 0.785],
    ],
    0.012,
    5,
  );
  return [bonnet, cowl, ...catches, ...blocks, ...both(wing, lip)];
}

/** Tub with floor, wheel boxes, tail, and what hangs on it. */
export function tub(): readonly Part[] {
  const sides = both(extruded(SIDE, 0.68, 0.71));
  const floor = box([2.04, 0.03, 1.38], [0.42, 0.44, 0]);
  const tail = box([0.03, 0.56, 1.4], [1.43, 0.72, 0], 0.006);
  const boxes = both(box([0.82, 0.3, 0.24], [0.98, 0.72, 0.57], 0.02));
  const edges = both(
    tube(
      [
        [1.44, 1.0, 0.695],
        [0.36, 1.0, 0.695],
        [0.2, 0.92, 0.695],
        [0.14, 0.68, 0.695],
        [-0.34, 0.68, 0.695],
        [-0.44, 0.84, 0.695],
        [-0.5, 1.02, 0.695],
      ],
      0.016,
      5,
    ),
  );
  const top = tube(
    [
      [1.44, 1.0, -0.69],
      [1.44, 1.0, 0.69],
    ],
    0.016,
    5,
  );
  const grips = both(
    tube(
      [
        [0.6, 0.62, 0.71],
        [0.6, 0.62, 0.75],
        [0.74, 0.62, 0.75],
        [0.74, 0.62, 0.71],
      ],
      0.012,
      5,
    ),
    tube(
      [
        [1.16, 0.9, 0.71],
        [1.16, 0.9, 0.75],
        [1.3, 0.9, 0.75],
        [1.3, 0.9, 0.71],
      ],
      0.012,
      5,
    ),
  );
  const bolts = both(studs(rowOf([-0.5, 0.47, 0.71], [0.4, 0.47, 0.71], 6), 0.014, 'z'));
  const floorFront = moved(turned(box([0.42, 0.03, 1.3]), 'z', -0.5), [-0.5, 0.6, 0]);
  const dash = box([0.03, 0.2, 1.36], [-0.4, 0.94, 0], 0.008);
  const cover = moved(lyingFlat(bevelled(roundedOutline(0.3, 0.4, 0.05, 3), 0, 0.02, 0.005)), [0, 0.45, 0]);
  return [...sides, floor, tail, ...boxes, ...edges, top, ...grips, ...bolts, floorFront, dash, cover];
}

/** Seats: tube frames with canvas cushions. */
export function seats(): { readonly frames: readonly Part[]; readonly cushions: readonly Part[] } {
  const chair = (z: number): { frame: Part; cushions: readonly Part[] } => ({
    frame: tube(
      [
        [-0.1, 0.46, z + 0.22],
        [-0.1, 0.68, z + 0.22],
        [0.26, 0.64, z + 0.22],
        [0.36, 1.02, z + 0.22],
        [0.36, 1.02, z - 0.22],
        [0.26, 0.64, z - 0.22],
        [-0.1, 0.68, z - 0.22],
        [-0.1, 0.46, z - 0.22],
      ],
      0.017,
      6,
    ),
    cushions: [
      moved(turned(box([0.38, 0.09, 0.42], [0, 0, 0], 0.03), 'z', -0.08), [0.07, 0.69, z]),
      moved(turned(box([0.07, 0.34, 0.42], [0, 0, 0], 0.025), 'z', -0.25), [0.31, 0.88, z]),
    ],
  });
  const pair = [chair(0.34), chair(-0.34)];
  const bench = [
    box([0.4, 0.09, 0.84], [1.12, 0.72, 0], 0.03),
    moved(turned(box([0.07, 0.3, 0.84], [0, 0, 0], 0.025), 'z', -0.15), [1.34, 0.88, 0]),
  ];
  return { frames: pair.map(({ frame }) => frame), cushions: [...pair.flatMap(({ cushions }) => cushions), ...bench] };
}

/** Steering wheel on the left, levers in the middle. */
export function controls(): readonly Part[] {
  const wheel = moved(
    turned(
      tube(
        Array.from({ length: 20 }, (_, n) => {
          const a = (n / 20) * 2 * Math.PI;
          return [0, Math.sin(a) * 0.2, Math.cos(a) * 0.2] as const;
        }),
        0.013,
        6,
        true,
      ),
      'z',
      -0.5,
    ),
    [-0.14, 1.02, 0.34],
  );
  const arms = [0, 1, 2].map((n) =>
    moved(turned(turned(box([0.01, 0.2, 0.02], [0, 0.1, 0]), 'x', n * 2.09), 'z', -0.5), [-0.14, 1.02, 0.34]),
  );
  const column = tube(
    [
      [-0.14, 1.02, 0.34],
      [-0.52, 0.78, 0.34],
    ],
    0.018,
    7,
  );
  const levers = [
    [-0.02, 0.02, 0.36],
    [0.08, -0.08, 0.24],
    [0.08, -0.14, 0.22],
  ].map(([x = 0, z = 0, h = 0]) =>
    tube(
      [
        [x, 0.45, z],
        [x - 0.03, 0.45 + h * 0.7, z],
        [x - 0.02, 0.45 + h, z],
      ],
      0.009,
      5,
    ),
  );
  const knobs = [
    [-0.04, 0.02, 0.82],
    [0.06, -0.08, 0.7],
    [0.06, -0.14, 0.68],
  ].map(([x = 0, z = 0, y = 0]) => moved(ball([0.02, 0.02, 0.02], 8), [x, y, z]));
  return [wheel, ...arms, column, ...levers, ...knobs, moved(cylinder(0.02, 0, 0.02, 8), [-0.14, 1.01, 0.34])];
}
