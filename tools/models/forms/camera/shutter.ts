import { marks, slotScrew } from '../../kit/lines';
import { lyingZ } from '../../kit/lying';
import { joined, moved, type Part, turned } from '../../kit/part';
import { softLathe } from '../../kit/rounded';
import { ball, box, cylinder, slab } from '../../kit/solids';
import { AXIS, BED, both, cap, grip, PLATE } from './drawn';

/** Lens plate with its feet, shutter, lens, levers and scales. All turned parts about the lens' axis, looking to +z. */
export function front(): { enamel: Part[]; nickel: Part[]; glass: Part[]; white: Part[]; red: Part[] } {
  const onAxis = (part: Part): Part => moved(lyingZ(part), [0, AXIS, PLATE]);
  const angled = (part: Part, angle: number): Part => moved(turned(part, 'z', angle), [0, AXIS, PLATE]);
  return {
    enamel: [
      moved(slab([0.058, 0.058, 0.0016], 0.008, 0.0006, 8, 2), [0, AXIS, PLATE - 0.0008]),
      ...both(box([0.0016, 0.018, 0.007], [0.0268, AXIS - 0.031, PLATE - 0.004], 0.00042)),
      box([0.054, 0.0014, 0.009], [0, BED + 0.0008, PLATE - 0.004], 0.00035),
      // Shutter: drum, and the black faceplate round the lens.
      onAxis(
        softLathe(
          [
            [0.0252, 0.0005],
            [0.0252, 0.0092],
            [0.0232, 0.0104],
            [0.0172, 0.0106],
            [0.0168, 0.0116],
            [0.0128, 0.0118],
          ],
          0.0009,
          48,
          1,
        ),
      ),
      // Inside of the lens hood.
      onAxis(
        softLathe(
          [
            [0.0126, 0.0192],
            [0.0108, 0.0172],
            [0.0095, 0.0164],
          ],
          0.0004,
          40,
          1,
        ),
      ),
    ],
    nickel: [...rings(onAxis), ...levers(angled)],
    glass: [onAxis(moved(cap(0.0096, 0.0024), [0, 0.0152, 0]))],
    white: [
      marks([0, AXIS, PLATE + 0.0093], 0.0243, [0.35, 2.8], 9, [0.00042, 0.0022], 1),
      marks([0, AXIS, PLATE + 0.0107], 0.0205, [3.6, 5.8], 23, [0.0003, 0.0017], 4),
      marks([0, AXIS, PLATE + 0.0167], 0.0121, [0, 6.02], 30, [0.00028, 0.0011], 10),
    ],
    red: [angled(moved(ball([0.0007, 0.0007, 0.0004], 8), [0.0216, 0, 0.0106]), 1.57)],
  };
}

/** Bright rings of shutter and lens, from behind to the front. */
const rings = (onAxis: (part: Part) => Part): readonly Part[] => [
  onAxis(
    softLathe(
      [
        [0.0258, -0.0002],
        [0.0258, 0.0016],
        [0.0246, 0.0021],
      ],
      0.0005,
      48,
      1,
    ),
  ),
  onAxis(grip(0.0261, 0.0058, 0.0082, 48, 0.0003)),
  // Mount of the front lens, turned to focus.
  onAxis(grip(0.0151, 0.0116, 0.0152, 38, 0.0003)),
  onAxis(
    softLathe(
      [
        [0.0138, 0.0148],
        [0.0138, 0.0186],
        [0.0134, 0.0196],
        [0.0126, 0.0196],
        [0.0124, 0.0188],
      ],
      0.0004,
      40,
      1,
    ),
  ),
  onAxis(
    softLathe(
      [
        [0.0101, 0.0168],
        [0.0101, 0.0174],
        [0.0094, 0.0174],
        [0.0092, 0.0166],
      ],
      0.0002,
      40,
      1,
    ),
  ),
];

/** Levers round the shutter, and screws. */
const levers = (angled: (part: Part, angle: number) => Part): readonly Part[] => [
  // Cocking lever, release lever, aperture pointer, sockets.
  angled(
    joined(
      box([0.0085, 0.003, 0.0011], [0.0275, 0, 0.0082], 0.00035),
      moved(lyingZ(cylinder(0.0024, 0, 0.0028, 18)), [0.0312, 0, 0.0076]),
    ),
    2.15,
  ),
  angled(
    joined(
      box([0.0075, 0.0026, 0.0011], [0.027, 0, 0.0048], 0.00035),
      moved(ball([0.0017, 0.0017, 0.0017], 8), [0.031, 0, 0.0048]),
    ),
    0.72,
  ),
  angled(
    joined(
      box([0.006, 0.002, 0.001], [0.0268, 0, 0.0034], 0.00028),
      moved(lyingZ(cylinder(0.0014, 0, 0.0026, 14)), [0.0292, 0, 0.003]),
    ),
    -1.15,
  ),
  angled(
    moved(
      turned(
        softLathe(
          [
            [0.0021, 0],
            [0.0021, 0.005],
            [0.0016, 0.0058],
            [0.0009, 0.0058],
          ],
          0.0003,
          18,
          1,
        ),
        'z',
        -Math.PI / 2,
      ),
      [0.0246, 0, 0.0052],
    ),
    0.28,
  ),
  ...[0.9, 2.5, 3.9, 5.4].map((a) => angled(slotScrew([0.0212, 0, 0.0104], 0.0011, a), a)),
  ...[
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ].map(([sx = 0, sy = 0]) => slotScrew([sx * 0.0242, AXIS + sy * 0.0242, PLATE + 0.0002], 0.0014, sx + sy * 2)),
];
