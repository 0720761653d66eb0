import { type Form, formOf, painted } from '../../kit/form';
import { moved, type Part, turned, type Vec3 } from '../../kit/part';
import { extruded, type Point2 } from '../../kit/polygon';
import { ball, box, cylinder, lathe, tube } from '../../kit/solids';
import { surface } from '../../kit/surface';

const BLACK = { colour: '#151414', gloss: 0.6, grain: 0.1 };
const STEEL = { colour: '#a9a69e', metal: 1, gloss: 0.65 };

/** Side view of the frame, front at positive z: `[z, y]`. */
const SIDE: readonly Point2[] = [
  [0.15, -0.052],
  [0.152, -0.04],
  [0.145, -0.03],
  [0.07, 0.0],
  [0.05, 0.02],
  [0.02, 0.034],
  [-0.06, 0.036],
  [-0.1, 0.028],
  [-0.12, -0.02],
  [-0.122, -0.052],
];

/** Across the machine: an outline in z and y pulled from x0 to x1. */
const across = (outline: readonly Point2[], x0: number, x1: number): Part =>
  turned(
    extruded(
      outline
        .map(([z, y]) => [z, y] as const)
        .toReversed()
        .map(([z, y]) => [-z, y] as const)
        .toReversed()
        .map(([z, y]) => [z, y] as const),
      x0,
      x1,
    ),
    'y',
    Math.PI / 2,
  );

/** Place of a key: row 0 in front. */
function keyAt(row: number, column: number): Vec3 {
  const z = 0.128 - row * 0.021;
  return [-0.1 + column * 0.0195 + (row % 2) * 0.006 + row * 0.002, -0.024 + row * 0.0115, z];
}

function keyboard(): { tops: Part[]; rings: Part[]; levers: Part[] } {
  const tops: Part[] = [];
  const rings: Part[] = [];
  const levers: Part[] = [];
  for (let row = 0; row < 4; row += 1) {
    for (let column = 0; column < 11; column += 1) {
      const [x, y, z] = keyAt(row, column);
      const tilt = (part: Part): Part => moved(turned(part, 'x', 0.2), [x, y, z]);
      tops.push(
        tilt(
          lathe(
            [
              [
                [0.0062, 0.0014],
                [0, 0.0017],
              ],
            ],
            12,
          ),
        ),
      );
      rings.push(
        tilt(
          lathe(
            [
              [
                [0.0074, -0.001],
                [0.0076, 0.001],
                [0.0062, 0.0016],
              ],
            ],
            12,
          ),
        ),
      );
      levers.push(
        tube(
          [
            [x, y - 0.001, z],
            [x, y - 0.012, z - 0.004],
            [x, y - 0.014, z - 0.06],
          ],
          0.0011,
          4,
        ),
      );
    }
  }
  return { tops, rings, levers };
}

/** Ribbon spools, type bars in their half circle, and the basket they lie in. */
function typework(): { readonly spools: readonly Part[]; readonly steel: readonly Part[] } {
  const spools = [-0.085, 0.085].map((x) =>
    moved(
      lathe(
        [
          [
            [0.026, 0],
            [0.026, 0.006],
          ],
          [
            [0.026, 0.006],
            [0.022, 0.009],
            [0.008, 0.009],
          ],
          [
            [0.008, 0.009],
            [0.006, 0.013],
            [0, 0.013],
          ],
        ],
        28,
      ),
      [x, 0.034, -0.028],
    ),
  );
  const bars = Array.from({ length: 23 }, (_, n) => {
    const a = (n / 22 - 0.5) * 1.9;
    return tube(
      [
        [Math.sin(a) * 0.05, 0.012, 0.044 - Math.cos(a) * 0.012],
        [Math.sin(a) * 0.036, 0.036, 0.0 + Math.cos(a) * 0.012],
      ],
      0.0014,
      4,
    );
  });
  const basket = surface(20, 2, (u, v) => {
    const a = (u - 0.5) * 2.1;
    return [Math.sin(a) * (0.054 - v * 0.004), 0.03 - v * 0.02, 0.03 - Math.cos(a) * 0.02 + v * 0.014];
  });
  return { spools, steel: [...bars, basket] };
}

/** The carriage: platen with its knobs, rails, paper bail, lever for the line. */
function carriage(): { readonly platen: Part; readonly knobs: readonly Part[]; readonly steel: readonly Part[] } {
  const platen = moved(turned(cylinder(0.0165, -0.135, 0.135, 28), 'z', Math.PI / 2), [0, 0.053, -0.06]);
  const knobs = [-1, 1].map((s) =>
    moved(
      turned(
        lathe(
          [
            [
              [0.013, -0.006],
              [0.0135, 0.006],
            ],
            [
              [0.0135, 0.006],
              [0.011, 0.0085],
              [0, 0.0085],
            ],
          ],
          24,
        ),
        'z',
        (-s * Math.PI) / 2,
      ),
      [s * 0.1415, 0.053, -0.06],
    ),
  );
  const rails = [
    box([0.275, 0.008, 0.02], [0, 0.037, -0.082], 0.002),
    box([0.26, 0.03, 0.004], [0, 0.058, -0.086], 0.001),
  ];
  const bail = [
    tube(
      [
        [-0.12, 0.072, -0.052],
        [0.12, 0.072, -0.052],
      ],
      0.0018,
      6,
    ),
    ...[-0.06, 0.06].map((x) =>
      moved(turned(cylinder(0.0045, -0.008, 0.008, 12), 'z', Math.PI / 2), [x, 0.072, -0.052]),
    ),
  ];
  const lever = tube(
    [
      [-0.125, 0.055, -0.05],
      [-0.138, 0.062, -0.02],
      [-0.14, 0.064, 0.012],
    ],
    0.003,
    8,
  );
  return { platen, knobs, steel: [...rails, ...bail, lever] };
}

/** The sheet of paper behind the platen. */
function sheetOfPaper(): Part {
  return surface(8, 10, (u, v) => {
    const a = v * 1.1;
    return [
      -0.095 + u * 0.19,
      0.0535 + Math.sin(a + 0.5) * 0.018 + v * 0.004,
      -0.06 - Math.cos(a + 0.5) * 0.018 - v * 0.012,
    ];
  });
}

/** A portable typewriter: frame, four rows of ringed keys, space bar, type basket, ribbon spools, carriage with platen. */
export function typewriterForm(): Form {
  const keys = keyboard();
  const { spools, steel } = typework();
  const { platen, knobs, steel: rails } = carriage();
  const paper = sheetOfPaper();
  const cheeks = [-0.128, 0.116].map((x) => across(SIDE, x, x + 0.012));
  const deck = surface(1, 10, (u, v) => {
    const [z, y] = SIDE[3 + Math.round(v * 4)] ?? [0, 0];
    return [-0.12 + u * 0.24, y - 0.002, z];
  });
  const floor = box([0.25, 0.006, 0.27], [0, -0.053, 0.014], 0.002);
  const back = box([0.25, 0.075, 0.008], [0, -0.012, -0.112], 0.003);
  const space = moved(turned(box([0.12, 0.006, 0.011], [0, 0, 0], 0.0025), 'x', 0.15), [0, -0.037, 0.147]);
  return formOf(
    painted(BLACK, ...cheeks, deck, floor, back, ...spools, space, ...knobs),
    painted({ colour: '#201d1b', gloss: 0.15 }, platen),
    painted(STEEL, ...keys.rings, ...steel, ...rails),
    painted({ colour: '#e3dcc8', gloss: 0.55 }, ...keys.tops),
    painted({ colour: '#3a3936', metal: 1, gloss: 0.3 }, ...keys.levers),
    painted({ colour: '#dfd5bc', grain: 0.2 }, paper, {
      ...paper,
      normals: paper.normals.map((n) => -n),
      indices: paper.indices.toReversed(),
    }),
    painted(
      { colour: '#b98d3e', metal: 1, gloss: 0.5 },
      ...[-0.122, 0.122].map((x) => moved(ball([0.003, 0.003, 0.003], 8), [x, -0.02, 0.13])),
    ),
  );
}
