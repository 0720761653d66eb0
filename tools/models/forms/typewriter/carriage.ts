/** The carriage: platen with knobs, end plates, rails, paper table and bail, scale, margin stops, line lever. Metres. */
import { mirrored, moved, type Part, turned, type Vec3 } from '../../kit/part';
import type { Point2 } from '../../kit/polygon';
import { knurled, roundedBox, softLathe, softPlate } from '../../kit/rounded';
import { box, cylinder, tube } from '../../kit/solids';
import { surface } from '../../kit/surface';

const Y = 0.053;
const Z = -0.06;
const R = 0.0165;

/** A part about the y axis, laid along the platen. */
const along = (part: Part): Part => moved(turned(part, 'z', -Math.PI / 2), [0, Y, Z]);
const both = (part: Part): readonly Part[] => [part, mirrored(part)];

/** End plates: they carry the platen. */
const PLATE: readonly Point2[] = [
  [-0.022, -0.017],
  [0.03, -0.017],
  [0.034, -0.012],
  [0.034, 0.012],
  [0.026, 0.0175],
  [-0.006, 0.0175],
  [-0.016, 0.012],
  [-0.022, 0.0],
];

/** Parts of the carriage. */
export function carriage(): {
  platen: Part;
  paper: Part;
  black: readonly Part[];
  nickel: readonly Part[];
  iron: readonly Part[];
} {
  const knob = softLathe(
    [
      [0.006, 0.1325],
      [0.006, 0.137],
      [0.0098, 0.1376],
    ],
    0.0005,
    18,
    1,
  );
  const plate = moved(turned(softPlate(PLATE, 0, 0.0042, 0.0012, 2), 'y', Math.PI / 2), [0.1262, Y - 0.001, Z]);
  return {
    platen: along(cylinder(R, -0.1262, 0.1262, 24)),
    paper: sheetOfPaper(),
    black: [...both(plate), ...both(along(knurled(0.0135, 0.1368, 0.15, 20, 0.0005))), ...both(along(knob))],
    nickel: [
      roundedBox([0.256, 0.0055, 0.011], [0, 0.0365, -0.089], 0.0016, 2),
      roundedBox([0.25, 0.0048, 0.004], [0, 0.0365, -0.0775], 0.0012, 2),
      roundedBox([0.2535, 0.0052, 0.0014], [0, 0.0415, -0.0405], 0.0005, 2),
      ...bail(),
      ...lever(),
      ...[-0.07, 0.082].map((x) => roundedBox([0.008, 0.0115, 0.009], [x, 0.0425, -0.0965], 0.0014, 2)),
      tube(
        [
          [-0.127, 0.0405, -0.096],
          [0.127, 0.0405, -0.096],
        ],
        0.0019,
        8,
      ),
    ],
    iron: [
      turned3(roundedBox([0.238, 0.034, 0.0022], [0, 0.0165, 0], 0.0008, 2)),
      box([0.2, 0.0035, 0.05], [0, 0.0345, -0.074], 0.0008),
      ...scale(),
    ],
  };
}

/** The paper table leans back behind the platen. */
const turned3 = (part: Part): Part => moved(turned(part, 'x', -0.5), [0, 0.0425, -0.0785]);

/** Marks of the scale in front of the platen. */
const scale = (): readonly Part[] =>
  Array.from({ length: 31 }, (_, n) =>
    box([0.00045, n % 5 === 0 ? 0.0034 : 0.0019, 0.0003], [(n - 15) * 0.0075, 0.0416, -0.0397]),
  );

/** Bail: a bar with two rollers on arms. */
const bail = (): readonly Part[] => [
  tube(
    [
      [-0.121, 0.0722, -0.0525],
      [0.121, 0.0722, -0.0525],
    ],
    0.0016,
    8,
  ),
  ...both(
    tube(
      [
        [0.121, 0.0722, -0.0525],
        [0.124, 0.0715, -0.054],
        [0.1255, 0.062, -0.064],
        [0.1265, 0.054, -0.072],
      ],
      0.0015,
      6,
    ),
  ),
  ...both(
    moved(
      turned(
        softLathe(
          [
            [0.0018, -0.0085],
            [0.0046, -0.0078],
            [0.0046, 0.0078],
            [0.0018, 0.0085],
          ],
          0.0008,
          14,
          1,
        ),
        'z',
        Math.PI / 2,
      ),
      [0.058, 0.0722, -0.0525],
    ),
  ),
];

/** Lever for the next line, at the left end, with its thumb piece. */
const lever = (): readonly Part[] => {
  const path: readonly Vec3[] = [
    [-0.131, 0.0545, -0.05],
    [-0.1345, 0.0605, -0.036],
    [-0.1385, 0.063, -0.014],
    [-0.14, 0.064, 0.008],
  ];
  return [
    tube(path, (t) => 0.0026 - 0.0006 * t, 8),
    moved(turned(roundedBox([0.0042, 0.011, 0.016], [0, 0, 0], 0.0019, 4), 'x', 0.2), [-0.1405, 0.0635, 0.0125]),
    moved(
      turned(
        softLathe(
          [
            [0.0054, 0],
            [0.0054, 0.0022],
            [0, 0.0028],
          ],
          0.0006,
          14,
          1,
        ),
        'z',
        Math.PI / 2,
      ),
      [-0.1302, 0.0545, -0.052],
    ),
  ];
};

/** A sheet round the platen: from the table behind, beneath, and up in front of nothing yet, its upper edge free. */
function sheetOfPaper(): Part {
  const from = -0.35;
  return surface(4, 18, (u, v) => {
    const turn = from + Math.min(1, v / 0.62) * 2.3;
    const free = Math.max(0, v - 0.62) / 0.38;
    const r = R + 0.0006 + 0.001 * free;
    const angle = turn;
    const [y, z] = [Math.sin(angle) * r, Math.cos(angle) * r];
    // After leaving the roller it runs on along the tangent, and falls back a little.
    const [dy, dz] = [Math.cos(angle), -Math.sin(angle)];
    return [(u - 0.5) * 0.19, Y + y + dy * 0.022 * free, Z + z + dz * 0.022 * free - 0.002 * free * free];
  });
}
