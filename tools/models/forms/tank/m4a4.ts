/**
 * Hull of the M4A4, the longest Sherman: lengthened for its five-bank engine, with a bulge on the engine deck. Length
 * 6.06 m, width 2.62 m, height 2.74 m as in the record; the rest is read off the type's general drawing.
 */
import { type Piece, painted } from '../../kit/form';
import { lyingX, lyingZ } from '../../kit/lying';
import { joined, mirrored, moved, type Part, turned } from '../../kit/part';
import { extruded, polygon, ring } from '../../kit/polygon';
import { ball, box, cylinder, slab, tube } from '../../kit/solids';
import { rowOf, studs } from '../../kit/studs';
import { surface } from '../../kit/surface';
import { CANVAS, LENS, STEEL, type TankCoat, WOOD } from './coat';

/** Glacis 56 degrees from upright. */
const SLOPE = (56 * Math.PI) / 180;
const TOP = 1.9;

const both = (parts: readonly Part[]): readonly Part[] => [...parts, ...parts.map((part) => mirrored(part, 2))];

function shell(): readonly Part[] {
  const lower = extruded(
    [
      [-2.62, 0.62],
      [-2.3, 0.46],
      [2.5, 0.46],
      [2.86, 0.9],
      [2.86, 1.2],
      [-2.62, 1.2],
    ],
    -0.78,
    0.78,
  );
  // Upper hull over the tracks, its sides upright, the deck falling towards the tail.
  const upper = extruded(
    [
      [-2.74, 1.16],
      [2.92, 1.16],
      [2.98, 1.24],
      [2.86, 1.72],
      [0.95, TOP],
      [-1.64, TOP],
    ],
    -1.25,
    1.25,
  );
  const skirts = both([box([5.5, 0.05, 0.03], [0.1, 1.15, 1.28])]);
  return [lower, upper, ...skirts];
}

/** Three-piece bolted housing of the final drive: the round nose between the tracks. */
function nose(): readonly Part[] {
  const housing = (z0: number, z1: number, r: number): Part =>
    surface(10, 1, (u, v) => {
      const angle = Math.PI * (0.42 + u * 0.95);
      return [-2.5 + Math.cos(angle) * r * 1.05, 0.84 + Math.sin(angle) * r, z1 + (z0 - z1) * v];
    });
  const flange = (z: number): Part => moved(lyingZ(cylinder(0.46, -0.025, 0.025, 30)), [-2.48, 0.84, z]);
  const bolts = [-0.36, 0.36].flatMap((z) =>
    Array.from({ length: 7 }, (_, n) => {
      const angle = Math.PI * (0.5 + n * 0.11);
      return moved(ball([0.025, 0.025, 0.045], 6), [-2.48 + Math.cos(angle) * 0.43, 0.84 + Math.sin(angle) * 0.43, z]);
    }),
  );
  const caps = both([moved(lyingZ(cylinder(0.42, 0.74, 0.8, 30)), [-2.48, 0.84, 0])]);
  const hooks = [-0.62, 0.62].map((z) =>
    tube(
      [
        [-2.92, 0.72, z - 0.05],
        [-3.0, 0.72, z - 0.05],
        [-3.03, 0.72, z],
        [-3.0, 0.72, z + 0.05],
        [-2.92, 0.72, z + 0.05],
      ],
      0.025,
      6,
    ),
  );
  return [
    housing(-0.34, 0.34, 0.44),
    housing(-0.78, -0.34, 0.42),
    housing(0.34, 0.78, 0.42),
    flange(-0.36),
    flange(0.36),
    ...bolts,
    ...caps,
    ...hooks,
  ];
}

/** Where the slope of the glacis lies at a height. */
const onGlacis = (part: Part, up: number, z: number): Part =>
  moved(turned(part, 'z', Math.PI / 2 - SLOPE), [-2.74 + (up - 1.16) * Math.tan(SLOPE), up, z]);

/** The two hoods before the drivers with hatches and periscopes, bow machine gun, lamps under guards. */
function front(): {
  readonly plate: readonly Part[];
  readonly steel: readonly Part[];
  readonly lenses: readonly Part[];
} {
  const hood = (z: number): readonly Part[] => [
    extruded(
      [
        [-2.16, 1.52],
        [-1.25, 1.7],
        [-1.25, 1.93],
        [-1.92, 1.93],
        [-2.12, 1.84],
      ],
      z - 0.3,
      z + 0.3,
    ),
    box([0.5, 0.03, 0.5], [-1.52, 1.94, z], 0.008),
    moved(cylinder(0.075, 1.94, 1.99, 12), [-1.55, 0, z]),
    box([0.09, 0.05, 0.13], [-1.98, 1.935, z]),
  ];
  const bow = onGlacis(moved(ball([0.17, 0.15, 0.17], 18), [0, 0.02, 0]), 1.47, -0.62);
  const gun = onGlacis(turned(cylinder(0.018, 0, 0.3, 8), 'z', 0.75), 1.5, -0.62);
  const lampAt = (z: number): Part => moved(lyingX(cylinder(0.075, -0.08, 0.06, 16)), [-2.32, 1.54, z]);
  const guard = (z: number): readonly Part[] =>
    [-0.09, 0.09].map((dz) =>
      tube(
        [
          [-2.5, 1.33, z + dz],
          [-2.5, 1.6, z + dz * 0.9],
          [-2.34, 1.7, z + dz * 0.7],
          [-2.1, 1.6, z + dz],
        ],
        0.012,
        5,
      ),
    );
  const vents = [onGlacis(moved(ball([0.1, 0.06, 0.1], 14), [0, 0, 0]), 1.62, 0)];
  const fenders = both([
    surface(8, 1, (u, v) => [
      -2.62 - Math.sin(u * 1.2) * 0.34,
      1.19 - (1 - Math.cos(u * 1.2)) * 0.34,
      0.8 + (1 - v) * 0.45,
    ]),
  ]);
  const lenses = [-0.98, 0.98].map((z) =>
    moved(turned(polygon(ring(16, 0.062)), 'y', -Math.PI / 2), [-2.402, 1.54, z]),
  );
  const rods = onGlacis(box([0.05, 0.03, 1.5], [0, 0.015, 0]), 1.24, 0);
  return {
    plate: [
      ...hood(0.56),
      ...hood(-0.56),
      bow,
      ...[-0.98, 0.98].flatMap((z) => [lampAt(z), ...guard(z)]),
      ...vents,
      ...fenders,
      rods,
    ],
    steel: [gun],
    lenses,
  };
}

/** Engine deck: the bulge over the engine, grille doors, filler caps; the tail plate with its air cleaners. */
function tail(): { readonly plate: readonly Part[]; readonly dark: readonly Part[] } {
  const fall = Math.atan2(0.18, 1.91);
  const onDeck = (part: Part, x: number, z: number): Part =>
    moved(turned(part, 'z', -fall), [x, TOP - (x - 0.95) * Math.tan(fall), z]);
  const bulge = onDeck(
    moved(turned(slab([0.72, 0.62, 0.14], 0.2, 0.06, 4, 3), 'x', Math.PI / 2), [0, 0.04, 0]),
    1.28,
    0,
  );
  const doors = [-0.4, 0.4].map((z) => onDeck(box([0.92, 0.04, 0.74], [0, 0.015, 0], 0.01), 2.2, z));
  const slats = [-0.4, 0.4].flatMap((z) =>
    Array.from({ length: 9 }, (_, n) => onDeck(box([0.02, 0.02, 0.66], [-0.38 + n * 0.095, 0.045, 0]), 2.2, z)),
  );
  const caps = [
    [1.1, 0.86],
    [1.1, -0.86],
    [1.75, 1.02],
    [1.75, -1.02],
  ].map(([x = 0, z = 0]) => onDeck(cylinder(0.1, 0, 0.045, 16), x, z));
  const lip = box([0.14, 0.1, 2.4], [2.88, 1.66, 0], 0.02);
  const cleaners = [-0.6, 0.6].map((z) => moved(lyingX(cylinder(0.16, 0, 0.2, 18)), [2.8, 1.02, z]));
  const pipes = [-0.2, 0.2].map((z) => moved(lyingX(cylinder(0.06, 0, 0.16, 12)), [2.84, 1.06, z]));
  const lamps = both([box([0.06, 0.08, 0.08], [2.95, 1.5, 1.1], 0.01)]);
  return { plate: [bulge, ...doors, ...caps, lip, ...cleaners, ...lamps], dark: [...slats, ...pipes] };
}

/** Tools strapped to the deck and sides, a rolled tarpaulin on the tail. */
function stowage(): {
  readonly wood: readonly Part[];
  readonly steel: readonly Part[];
  readonly canvas: readonly Part[];
} {
  const shaft = (x0: number, x1: number, y: number, z: number): Part =>
    tube(
      [
        [x0, y, z],
        [x1, y, z],
      ],
      0.018,
      8,
    );
  const roll = [
    moved(lyingZ(cylinder(0.13, -0.85, 0.85, 18)), [2.72, 1.88, 0]),
    ...[-0.5, 0.5].map((z) => moved(lyingZ(cylinder(0.136, -0.02, 0.02, 18)), [2.72, 1.88, z])),
  ];
  const cable = tube(
    [
      [-1.5, 1.5, 1.265],
      [-0.4, 1.42, 1.27],
      [0.8, 1.42, 1.27],
      [1.9, 1.5, 1.265],
    ],
    0.022,
    6,
  );
  return {
    wood: [shaft(1.0, 1.75, 1.89, 0.94), shaft(1.2, 1.75, 1.885, -0.94)],
    steel: [
      box([0.24, 0.02, 0.2], [0.9, 1.91, 0.94]),
      box([0.18, 0.06, 0.06], [1.16, 1.9, -0.94]),
      cable,
      mirrored(cable, 2),
    ],
    canvas: roll,
  };
}

/** Hull with everything on it. */
export function m4a4Hull(coat: TankCoat): readonly Piece[] {
  const face = front();
  const back = tail();
  const tools = stowage();
  const seams = joined(...both([studs(rowOf([-1.5, 1.15, 1.295], [2.6, 1.15, 1.295], 14), 0.018, 'z')]));
  return [
    painted(coat.hull, ...shell(), ...nose(), ...face.plate, ...back.plate, seams),
    painted(coat.dark, ...back.dark),
    painted(STEEL, ...face.steel, ...tools.steel),
    painted(WOOD, ...tools.wood),
    painted(CANVAS, ...tools.canvas),
    painted(LENS, ...face.lenses),
  ];
}
