/** Medicine chests: `chest` open with its lid up, bottles and boxes in their compartments; `case` shut, with carrying strap. */
import { type Form, formOf, type Paint, painted } from '../../kit/form';
import { lyingX } from '../../kit/lying';
import { joined, mirrored, moved, type Part, turned } from '../../kit/part';
import { box, cylinder, lathe, slab, tube } from '../../kit/solids';
import { rowOf, studs } from '../../kit/studs';
import { surface } from '../../kit/surface';

const BRASS: Paint = { colour: '#8d7140', metal: 1, gloss: 0.45, grain: 0.7 };
const IRON: Paint = { colour: '#47413a', metal: 0.7, gloss: 0.3, grain: 0.9 };

const both = (part: Part): readonly Part[] => [part, mirrored(part)];

/** A stoppered bottle standing at y = 0. */
function bottle(r: number, h: number): { readonly glass: Part; readonly cork: Part; readonly label: Part } {
  const glass = lathe(
    [
      [
        [0, 0],
        [r * 0.94, 0],
        [r, h * 0.03],
        [r, h * 0.6],
        [r * 0.86, h * 0.68],
        [r * 0.42, h * 0.74],
        [r * 0.4, h * 0.86],
      ],
      [
        [r * 0.4, h * 0.86],
        [r * 0.56, h * 0.88],
        [r * 0.54, h * 0.93],
        [r * 0.3, h * 0.93],
      ],
    ],
    16,
  );
  const cork = cylinder(r * 0.32, h * 0.92, h, 10);
  const label = surface(8, 1, (u, v) => {
    const angle = (0.5 + (0.5 - u) * 0.62) * Math.PI;
    return [Math.cos(angle) * (r + 0.0004), h * (0.16 + v * 0.34), Math.sin(angle) * (r + 0.0004)];
  });
  return { glass, cork, label };
}

const BOTTLES = [
  [-0.15, 0.024, 0.14],
  [-0.093, 0.026, 0.15],
  [-0.034, 0.024, 0.13],
  [0.022, 0.022, 0.145],
] as const;

/** Bottles in the back row, tins, a roll of lint and a folded cloth in front. */
function contents(floor: number): {
  readonly glass: Part[];
  readonly cork: Part[];
  readonly label: Part[];
  readonly tin: readonly Part[];
  readonly lint: readonly Part[];
} {
  const glass: Part[] = [];
  const cork: Part[] = [];
  const label: Part[] = [];
  for (const [x, r, h] of BOTTLES) {
    const one = bottle(r, h);
    glass.push(moved(one.glass, [x, floor, -0.05]));
    cork.push(moved(one.cork, [x, floor, -0.05]));
    label.push(moved(one.label, [x, floor, -0.05]));
  }
  for (const [x, z] of [
    [-0.15, 0.02],
    [-0.105, 0.02],
  ] as const) {
    const one = bottle(0.018, 0.1);
    glass.push(moved(one.glass, [x, floor, z]));
    cork.push(moved(one.cork, [x, floor, z]));
    label.push(moved(one.label, [x, floor, z]));
  }
  const tin = [
    box([0.09, 0.035, 0.06], [0.12, floor + 0.09, -0.05], 0.005),
    box([0.092, 0.006, 0.062], [0.12, floor + 0.108, -0.05], 0.002),
    box([0.1, 0.07, 0.075], [0.12, floor + 0.036, -0.05], 0.006),
    moved(cylinder(0.028, 0, 0.05, 22), [-0.03, floor, 0.035]),
    moved(cylinder(0.0285, 0.034, 0.052, 22), [-0.03, floor, 0.035]),
  ];
  const lint = [
    moved(lyingX(cylinder(0.026, -0.035, 0.035, 20)), [0.06, floor + 0.027, 0.035]),
    slabUp([0.08, 0.05, 0.07], [0.14, floor + 0.026, 0.035]),
  ];
  return { glass, cork, label, tin, lint };
}

const slabUp = ([w, h, d]: readonly [number, number, number], at: readonly [number, number, number]): Part =>
  moved(slab([w, h, d], 0.012, 0.012, 3, 2), at);

/** A lid or body as five boards with the joints of its corners showing. */
function tray(w: number, h: number, d: number, thick: number): readonly Part[] {
  return [
    box([w, thick, d], [0, thick / 2, 0], 0.002),
    ...[-1, 1].map((s) => box([w, h, thick], [0, h / 2, (s * (d - thick)) / 2], 0.002)),
    ...[-1, 1].map((s) => box([thick, h, d], [(s * (w - thick)) / 2, h / 2, 0], 0.002)),
  ];
}

/** Sheet-metal corners with their screws. */
function corners(w: number, d: number, y: number): readonly Part[] {
  const one = joined(
    box([0.036, 0.036, 0.0022], [w / 2 - 0.018, y, d / 2 + 0.0004]),
    box([0.0022, 0.036, 0.036], [w / 2 + 0.0004, y, d / 2 - 0.018]),
    studs([...rowOf([w / 2 - 0.028, y, d / 2 + 0.0012], [w / 2 - 0.008, y, d / 2 + 0.0012], 2)], 0.0024, 'z', 8),
  );
  return [one, mirrored(one), ...[one, mirrored(one)].map((part) => mirrored(part, 2))];
}

function openChest(): Form {
  const [w, h, d, thick] = [0.42, 0.17, 0.25, 0.011];
  const wood: Paint = { colour: '#ffffff', tint: 1, gloss: 0.26, grain: 0.8 };
  const lidAt = (part: Part): Part => moved(turned(part, 'x', -1.64), [0, h + 0.002, -d / 2 + 0.004]);
  // The lid's inside looks to the front once it stands up.
  const lid = tray(w, 0.06, d, thick).map((part) => lidAt(moved(mirrored(part, 1), [0, 0.06, d / 2])));
  const partitions = [
    box([w - 0.03, 0.1, 0.006], [0, 0.061, -0.008]),
    ...[-0.125, -0.065, -0.006, 0.05].map((x) => box([0.005, 0.09, 0.09], [x, 0.056, -0.058])),
    ...[-0.075, 0.02].map((x) => box([0.005, 0.07, 0.1], [x, 0.046, 0.05])),
  ];
  const inside = contents(thick + 0.001);
  const hinges = [-0.12, 0.12].map((x) =>
    moved(lyingX(cylinder(0.005, -0.025, 0.025, 10)), [x, h + 0.002, -d / 2 - 0.002]),
  );
  const stay = both(
    tube(
      [
        [w / 2 - 0.018, h - 0.01, 0.02],
        [w / 2 - 0.016, h + 0.1, -d / 2 + 0.012],
      ],
      0.0026,
      6,
    ),
  );
  const hasp = [
    box([0.036, 0.04, 0.003], [0, h - 0.03, d / 2 + 0.0012], 0.001),
    tube(
      [
        [-0.008, h - 0.03, d / 2],
        [-0.008, h - 0.03, d / 2 + 0.012],
        [0.008, h - 0.03, d / 2 + 0.012],
        [0.008, h - 0.03, d / 2],
      ],
      0.0024,
      6,
    ),
  ];
  const handles = both(
    tube(
      [
        [w / 2, 0.1, -0.045],
        [w / 2 + 0.02, 0.085, -0.04],
        [w / 2 + 0.022, 0.08, 0.04],
        [w / 2, 0.1, 0.045],
      ],
      0.006,
      9,
    ),
  );
  return formOf(
    painted(wood, ...tray(w, h, d, thick), ...lid),
    painted({ ...wood, colour: '#d8cdb9' }, ...partitions),
    painted(BRASS, ...corners(w, d, 0.02), ...corners(w, d, h - 0.02), ...hinges, ...stay, ...hasp),
    painted({ colour: '#3a2a1e', gloss: 0.3, grain: 0.6 }, ...handles),
    painted({ colour: '#4a3320', gloss: 0.9 }, ...inside.glass.slice(0, 3), ...inside.glass.slice(4)),
    painted({ colour: '#3c5560', gloss: 0.9 }, ...inside.glass.slice(3, 4)),
    painted({ colour: '#9a7d56', grain: 0.7 }, ...inside.cork),
    painted({ colour: '#d8cfb6', grain: 0.4 }, ...inside.label),
    painted({ colour: '#8e9088', metal: 0.8, gloss: 0.5, grain: 0.6 }, ...inside.tin),
    painted({ colour: '#d9d3c2', grain: 0.8 }, ...inside.lint),
  );
}

function shutCase(): Form {
  const [w, h, d] = [0.36, 0.26, 0.235];
  const wood: Paint = { colour: '#ffffff', tint: 1, gloss: 0.24, grain: 0.9 };
  const leather: Paint = { colour: '#4a3020', gloss: 0.3, grain: 0.9 };
  const body = [box([w, 0.18, d], [0, 0.09, 0], 0.003), box([w, 0.076, d], [0, 0.2215, 0], 0.003)];
  const planks = [0.06, 0.12].flatMap((y) => [box([w + 0.0008, 0.0014, d + 0.0008], [0, y, 0])]);
  const binding = [
    ...both(box([0.016, h, 0.0024], [w / 2 - 0.008, h / 2, d / 2 + 0.0006])),
    ...both(box([0.016, h, 0.0024], [w / 2 - 0.008, h / 2, -d / 2 - 0.0006])),
    ...both(box([0.0024, h, 0.016], [w / 2 + 0.0006, h / 2, d / 2 - 0.008])),
  ];
  const catches = both(
    joined(
      box([0.03, 0.05, 0.003], [0.11, 0.18, d / 2 + 0.0014], 0.001),
      tube(
        [
          [0.1, 0.19, d / 2],
          [0.1, 0.195, d / 2 + 0.009],
          [0.12, 0.195, d / 2 + 0.009],
          [0.12, 0.19, d / 2],
        ],
        0.0022,
        6,
      ),
    ),
  );
  const nails = studs(
    [
      ...rowOf([-w / 2 + 0.008, 0.02, d / 2 + 0.0016], [-w / 2 + 0.008, h - 0.02, d / 2 + 0.0016], 7),
      ...rowOf([w / 2 - 0.008, 0.02, d / 2 + 0.0016], [w / 2 - 0.008, h - 0.02, d / 2 + 0.0016], 7),
    ],
    0.0026,
    'z',
    8,
  );
  const strap = surface(34, 2, (u, v) => {
    const a = (u - 0.5) * Math.PI * 1.06;
    const x = Math.sin(a) * (w / 2 + 0.004);
    const y = 0.17 + Math.max(0, Math.cos(a)) ** 0.42 * 0.145 - (Math.abs(a) > Math.PI / 2 ? 0.02 : 0);
    return [x, y, (v - 0.5) * 0.032];
  });
  const ends = both(box([0.005, 0.07, 0.034], [w / 2 + 0.0015, 0.15, 0], 0.001));
  const rings = both(
    studs(
      [
        [w / 2 + 0.004, 0.13, 0],
        [w / 2 + 0.004, 0.17, 0],
      ],
      0.004,
      'x',
      8,
    ),
  );
  const grip = surface(
    16,
    10,
    (u, v) => {
      const x = (u - 0.5) * 0.12;
      const a = v * 2 * Math.PI;
      return [x, h + 0.012 + 0.012 * (1 - (2 * u - 1) ** 4) + Math.sin(a) * 0.006, Math.cos(a) * 0.009];
    },
    { closedV: true },
  );
  const feet = [-1, 1].flatMap((sx) =>
    [-1, 1].map((sz) => box([0.03, 0.006, 0.03], [sx * (w / 2 - 0.03), -0.003, sz * (d / 2 - 0.03)])),
  );
  return formOf(
    painted(wood, ...body),
    painted({ ...wood, colour: '#6b6156' }, ...planks, ...feet),
    painted(IRON, ...binding, ...catches, nails, ...rings),
    painted(leather, strap, ...ends, grip, ...both(box([0.02, 0.014, 0.016], [0.055, h + 0.006, 0], 0.003))),
  );
}

/** By variant; nothing is written on either. */
export const medicineChestForm = (variant: string): Form => (variant === 'case' ? shutCase() : openChest());
