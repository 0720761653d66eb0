import { marks, slotScrew } from '../../kit/lines';
import { lyingZ } from '../../kit/lying';
import { joined, moved, type Part, turned } from '../../kit/part';
import type { Point2 } from '../../kit/polygon';
import { knurled, roundedBox, softLathe } from '../../kit/rounded';
import { cylinder } from '../../kit/solids';

type PutAt = (part: Part, x: number, z?: number) => Part;

/** A window of the finders: frame, and its glass sunk in it. */
const window = (x: number, y: number, z: number, w: number, h: number): { frame: Part; pane: Part } => ({
  frame: joined(
    ...[-1, 1].flatMap((s) => [
      roundedBox([w + 0.0016, 0.0009, 0.0016], [x, y + (s * (h + 0.0007)) / 2, z], 0.0003, 2),
      roundedBox([0.0009, h, 0.0016], [x + (s * (w + 0.0007)) / 2, y, z], 0.0003, 2),
    ]),
  ),
  pane: roundedBox([w, h, 0.0008], [x, y, z - 0.0002], 0.0003, 2),
});

/** What stands on the top plate. */
export function topPlate(): { chrome: readonly Part[]; glass: readonly Part[]; ink: readonly Part[] } {
  const y = 0.0355;
  const at = (part: Part, x: number, z = 0): Part => moved(part, [x, y, z]);
  const windows = [
    window(0.0085, 0.0425, 0.0122, 0.0095, 0.0066),
    window(-0.0245, 0.042, 0.0122, 0.0055, 0.0048),
    window(0.0305, 0.042, 0.0122, 0.0055, 0.0048),
  ];
  const eyes = [-0.0035, 0.0135].map((x) =>
    moved(
      turned(
        lyingZ(
          softLathe(
            [
              [0.0036, 0],
              [0.0036, 0.0014],
              [0.0024, 0.0018],
              [0.0022, 0.0008],
            ],
            0.0003,
            24,
            1,
          ),
        ),
        'y',
        Math.PI,
      ),
      [x, 0.0425, -0.0116],
    ),
  );
  return {
    chrome: [...knobs(at), ...shoe(y), ...smallParts(at, y), ...windows.map(({ frame }) => frame), ...eyes],
    glass: [
      ...windows.map(({ pane }) => pane),
      ...eyes.map((_, n) =>
        moved(turned(lyingZ(cylinder(0.0022, 0, 0.0004, 16)), 'y', Math.PI), [
          n === 0 ? -0.0035 : 0.0135,
          0.0425,
          -0.0122,
        ]),
      ),
    ],
    ink: [
      moved(turned(marks([0, 0, 0], 0.0061, [0, 5.6], 9, [0.00035, 0.0013], 1), 'x', -Math.PI / 2), [
        0.024,
        y + 0.0176,
        0.0016,
      ]),
      moved(turned(marks([0, 0, 0], 0.0101, [0, 6.12], 40, [0.0003, 0.0006], 10), 'x', -Math.PI / 2), [
        -0.0525,
        y + 0.0015,
        0,
      ]),
    ],
  };
}

/** A knurled knob on its foot, its crown a little domed. */
const knob = (radius: number, low: number, high: number, teeth: number, foot: readonly Point2[]): Part =>
  joined(
    knurled(radius, low, high, teeth, radius * 0.031),
    softLathe(foot, 0.0003, 36, 1),
    softLathe(
      [
        [radius * 0.87, high - 0.0002],
        [radius * 0.8, high + 0.001],
        [0, high + 0.0013],
      ],
      0.0007,
      34,
      2,
    ),
  );

/** Winding and rewinding knob, speed dial, release. */
const knobs = (at: PutAt): readonly Part[] => [
  at(
    knob(0.0098, 0.0008, 0.0088, 52, [
      [0.0104, 0],
      [0.0104, 0.0012],
      [0.0096, 0.0016],
    ]),
    -0.0525,
  ),
  at(
    knob(0.0092, 0.0018, 0.0096, 48, [
      [0.0052, 0],
      [0.0052, 0.0022],
    ]),
    0.0525,
  ),
  at(
    knob(0.0068, 0.0128, 0.0166, 40, [
      [0.0062, 0.012],
      [0.0062, 0.0132],
    ]),
    0.024,
    0.0016,
  ),
  at(
    softLathe(
      [
        [0.0042, 0],
        [0.0042, 0.0026],
        [0.0036, 0.0032],
        [0.0028, 0.003],
        [0.0026, 0.0054],
        [0, 0.0058],
      ],
      0.0006,
      24,
      2,
    ),
    0.0395,
    0.0045,
  ),
];

/** Housing of the finders with its accessory shoe. */
const shoe = (y: number): readonly Part[] => [
  roundedBox([0.064, 0.0128, 0.0232], [0.003, y + 0.0062, 0], 0.0022, 4),
  // Shoe for a finder.
  roundedBox([0.0175, 0.0013, 0.0165], [-0.0095, y + 0.0132, 0], 0.0005, 2),
  ...[-1, 1].flatMap((s) => [
    roundedBox([0.0013, 0.0032, 0.0165], [-0.0095 + s * 0.0088, y + 0.0146, 0], 0.0005, 2),
    roundedBox([0.0034, 0.0011, 0.0165], [-0.0095 + s * 0.0074, y + 0.0161, 0], 0.0004, 2),
  ]),
];

/** Rewinding lever and screws. */
const smallParts = (at: PutAt, y: number): readonly Part[] => [
  // Lever that frees the film to be wound back.
  at(
    joined(
      roundedBox([0.0098, 0.0022, 0.0036], [0.0045, 0.0015, 0], 0.001, 2),
      softLathe(
        [
          [0.003, 0],
          [0.003, 0.0024],
          [0, 0.0027],
        ],
        0.0005,
        20,
        1,
      ),
    ),
    0.0345,
    0.0115,
  ),
  ...[-0.0625, 0.0625].map((x) =>
    moved(turned(slotScrew([0, 0, 0], 0.0013, x * 20), 'x', -Math.PI / 2), [x, y, 0.004]),
  ),
  ...[-0.024, 0.0335].map((x) => slotScrew([x, 0.0458, 0.0117], 0.0011, x * 40)),
];
