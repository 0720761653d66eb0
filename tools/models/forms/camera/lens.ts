import { marks } from '../../kit/lines';
import { lyingZ } from '../../kit/lying';
import { joined, moved, type Part, turned } from '../../kit/part';
import { roundedBox, softLathe } from '../../kit/rounded';
import { ball } from '../../kit/solids';
import { cap, grip } from './drawn';

type Laid = (part: Part) => Part;

/** The lens, drawn out: flange, tube, focusing mount with its lever, front ring. About the axis, from the body's front. */
export function lens(): {
  chrome: readonly Part[];
  black: readonly Part[];
  glass: readonly Part[];
  ink: readonly Part[];
} {
  const on = (part: Part): Part => lyingZ(part);
  return {
    chrome: [...mount(on), ...frontRing(on)],
    black: [
      on(
        softLathe(
          [
            [0.016, 0.0412],
            [0.0124, 0.039],
            [0.0112, 0.0374],
          ],
          0.0004,
          44,
          1,
        ),
      ),
      on(
        softLathe(
          [
            [0.0113, 0.0374],
            [0.0093, 0.0366],
            [0.0085, 0.0356],
          ],
          0.0003,
          40,
          1,
        ),
      ),
    ],
    glass: [on(moved(cap(0.0088, 0.0022), [0, 0.0354, 0]))],
    ink: [
      marks([0, 0, 0.0186], 0.0218, [2.5, 5.2], 19, [0.00035, 0.002], 3),
      marks([0, 0, 0.0413], 0.0176, [0.7, 2.44], 8, [0.0003, 0.0012], 1),
    ],
  };
}

/** Flange, focusing ring and tube. */
const mount = (on: Laid): readonly Part[] => [
  on(
    softLathe(
      [
        [0.0225, 0.0125],
        [0.0225, 0.0172],
        [0.0212, 0.0184],
        [0.0182, 0.0186],
      ],
      0.0006,
      56,
      1,
    ),
  ),
  on(
    softLathe(
      [
        [0.0182, 0.0184],
        [0.0182, 0.0215],
        [0.0166, 0.0224],
        [0.0163, 0.0226],
      ],
      0.0005,
      48,
      1,
    ),
  ),
  on(
    softLathe(
      [
        [0.0163, 0.022],
        [0.0163, 0.0345],
      ],
      0.0002,
      44,
      1,
    ),
  ),
];

/** What stands before the tube, and the lever at its foot. */
const frontRing = (on: Laid): readonly Part[] => [
  on(
    softLathe(
      [
        [0.0163, 0.0338],
        [0.0186, 0.0346],
        [0.0189, 0.0366],
      ],
      0.0004,
      48,
      1,
    ),
  ),
  on(grip(0.0189, 0.0362, 0.0384, 56, 0.00025)),
  on(
    softLathe(
      [
        [0.0181, 0.038],
        [0.0181, 0.0404],
        [0.0172, 0.0414],
        [0.0158, 0.0412],
      ],
      0.0005,
      52,
      1,
    ),
  ),
  moved(
    turned(
      joined(
        roundedBox([0.0145, 0.0046, 0.0022], [0.0242, 0, 0.0178], 0.001, 2),
        moved(
          lyingZ(
            softLathe(
              [
                [0.0036, 0],
                [0.0036, 0.0032],
                [0.0026, 0.0042],
                [0, 0.0042],
              ],
              0.0006,
              20,
              1,
            ),
          ),
          [0.0302, 0, 0.0172],
        ),
      ),
      'z',
      -2.3,
    ),
    [0, 0, 0],
  ),
  moved(ball([0.0016, 0.0016, 0.0012], 10), [0.0128, 0.0128, 0.0392]),
];
