/** The turret in front with its three lenses; their axes lie along -x. Metres. */
import { marks } from '../../kit/lines';
import { moved, type Part, turned } from '../../kit/part';
import type { Point2 } from '../../kit/polygon';
import { softLathe } from '../../kit/rounded';
import { ball } from '../../kit/solids';
import { grip } from '../camera/drawn';

const FRONT = -0.032;
const outwards = (part: Part): Part => turned(part, 'z', Math.PI / 2);

/** A lens by its place on the turret, radius and length, standing on the turret's face. */
interface Lens {
  readonly y: number;
  readonly z: number;
  readonly r: number;
  readonly long: number;
}

const LENSES: readonly Lens[] = [
  { y: 0.031, z: 0.004, r: 0.0105, long: 0.034 },
  { y: -0.004, z: 0.0175, r: 0.009, long: 0.022 },
  { y: -0.001, z: -0.016, r: 0.0075, long: 0.026 },
];

const onLens = ({ y, z }: Lens, part: Part): Part => moved(outwards(part), [FRONT, y, z]);
const ringOf = (lens: Lens, run: readonly Point2[], soft = 0.0004): Part =>
  onLens(
    lens,
    softLathe(
      run.map(([r, h]) => [r * lens.r, h * lens.long] as const),
      soft,
      18,
      1,
    ),
  );

/** Mount, focusing ring with its ribs, aperture ring, hood. */
const barrel = (lens: Lens): { nickel: Part[]; black: Part[]; glass: Part[] } => ({
  nickel: [
    ringOf(lens, [
      [1.04, 0],
      [1.04, 0.07],
      [0.82, 0.1],
      [0.82, 0.26],
    ]),
    onLens(lens, grip(lens.r * 0.98, lens.long * 0.24, lens.long * 0.42, 18, lens.r * 0.05)),
    ringOf(lens, [
      [0.88, 0.41],
      [0.88, 0.63],
    ]),
    ringOf(lens, [
      [0.98, 0.7],
      [1.1, 0.78],
      [1.12, 0.97],
      [1.06, 1],
      [0.98, 0.98],
    ]),
  ],
  black: [
    ringOf(lens, [
      [0.82, 0.58],
      [0.95, 0.62],
      [0.95, 0.72],
      [0.98, 0.75],
    ]),
    ringOf(lens, [
      [1.0, 0.985],
      [0.8, 0.86],
      [0.72, 0.8],
    ]),
  ],
  glass: [
    ringOf(
      lens,
      [
        [0.73, 0.79],
        [0.4, 0.845],
        [0, 0.862],
      ],
      0.0008,
    ),
  ],
});

/** Everything on the turret. */
export function turret(): Readonly<Record<'nickel' | 'black' | 'glass' | 'figures' | 'dots', readonly Part[]>> {
  const barrels = LENSES.map(barrel);
  const plate = (part: Part): Part => moved(outwards(part), [-0.026, 0.012, 0]);
  return {
    nickel: [
      plate(
        softLathe(
          [
            [0, 0.0026],
            [0.0354, 0.0026],
            [0.036, 0.0032],
            [0.036, 0.0054],
            [0.0348, 0.0066],
            [0.006, 0.0066],
            [0.0052, 0.0094],
            [0, 0.0098],
          ],
          0.0005,
          36,
          1,
        ),
      ),
      ...barrels.flatMap(({ nickel }) => nickel),
    ],
    black: [
      // The seat on the body that the turret turns on.
      moved(
        outwards(
          softLathe(
            [
              [0.0245, -0.012],
              [0.0245, 0.002],
              [0.022, 0.003],
            ],
            0.0008,
            24,
            1,
          ),
        ),
        [-0.026, 0.012, 0],
      ),
      ...barrels.flatMap(({ black }) => black),
    ],
    glass: barrels.flatMap(({ glass }) => glass),
    figures: LENSES.map((lens) =>
      moved(turned(marks([0, 0, 0], lens.r * 0.9, [0, 5.8], 9, [0.00035, 0.0012], 4), 'y', -Math.PI / 2), [
        FRONT - lens.long * 0.61,
        lens.y,
        lens.z,
      ]),
    ),
    dots: LENSES.map((lens) =>
      moved(ball([0.0007, 0.0007, 0.0005], 6), [
        FRONT - lens.long * 0.5,
        lens.y + lens.r * 0.62,
        lens.z + lens.r * 0.62,
      ]),
    ),
  };
}
