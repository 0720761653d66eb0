/**
 * The T-26 of 1933: the Vickers six-ton chassis with a drum turret for the 45 mm gun, set to the left. Length 4.65 m,
 * width 2.44 m, height 2.24 m as in the record; the rest is read off the type's general drawing.
 */
import { type Piece, painted } from '../../kit/form';
import { lyingX, lyingZ } from '../../kit/lying';
import { joined, mirrored, moved, type Part, turned } from '../../kit/part';
import { extruded, type Point2, polygon, ring } from '../../kit/polygon';
import { ball, box, cylinder, lathe, tube } from '../../kit/solids';
import { roundOf, rowOf, studs } from '../../kit/studs';
import { BORE, LENS, STEEL, type TankCoat, WOOD } from './coat';

const both = (parts: readonly Part[]): readonly Part[] => [...parts, ...parts.map((part) => mirrored(part, 2))];

/** Lower hull between the tracks, the sloping nose, the fighting compartment, the low engine deck behind. */
const LOWER: readonly Point2[] = [
  [-2.2, 0.62],
  [-1.95, 0.4],
  [1.95, 0.4],
  [2.25, 0.72],
  [2.2, 0.98],
  [-0.95, 0.98],
  [-1.75, 0.98],
  [-2.2, 0.78],
];

function shell(): { readonly plate: readonly Part[]; readonly rivets: Part } {
  const lower = extruded(LOWER, -0.72, 0.72);
  const cabin = extruded(
    [
      [-1.12, 0.96],
      [0.62, 0.96],
      [0.62, 1.4],
      [-0.98, 1.4],
    ],
    -0.8,
    0.8,
  );
  const deck = extruded(
    [
      [0.6, 0.96],
      [2.2, 0.96],
      [2.2, 1.1],
      [1.0, 1.3],
      [0.6, 1.3],
    ],
    -0.7,
    0.7,
  );
  // The driver sits on the right behind an upright plate of his own.
  const driver = extruded(
    [
      [-1.3, 0.95],
      [-1.0, 0.95],
      [-1.0, 1.4],
      [-1.24, 1.36],
    ],
    -0.72,
    -0.02,
  );
  const hatch = [
    moved(turned(box([0.04, 0.24, 0.5], [0, 0, 0], 0.012), 'z', -0.15), [-1.285, 1.22, -0.36]),
    moved(turned(box([0.05, 0.03, 0.24], [0, 0, 0]), 'z', -0.15), [-1.3, 1.26, -0.36]),
  ];
  const angles = both([box([1.5, 0.03, 0.03], [-0.2, 0.985, 0.81]), box([0.03, 0.4, 0.03], [0.6, 1.18, 0.79])]);
  const rivets = joined(
    ...both([
      studs(rowOf([-0.9, 1.36, 0.8], [0.56, 1.36, 0.8], 12), 0.017, 'z'),
      studs(rowOf([-1.0, 1.02, 0.8], [0.56, 1.02, 0.8], 12), 0.017, 'z'),
      studs(rowOf([0.72, 1.02, 0.7], [2.1, 1.02, 0.7], 10), 0.017, 'z'),
    ]),
    studs(rowOf([-2.12, 0.82, -0.64], [-2.12, 0.82, 0.64], 11), 0.017, 'y'),
    studs(rowOf([2.26, 0.76, -0.64], [2.26, 0.76, 0.64], 11), 0.017, 'x'),
  );
  return { plate: [lower, cabin, deck, driver, ...hatch, ...angles], rivets };
}

/** Air outlet and louvres on the deck, the silencer across the tail. */
function engine(): { readonly plate: readonly Part[]; readonly rust: readonly Part[]; readonly dark: readonly Part[] } {
  const outlet = box([0.62, 0.16, 0.8], [1.2, 1.32, -0.05], 0.02);
  const slats = Array.from({ length: 6 }, (_, n) => box([0.03, 0.02, 0.76], [0.98 + n * 0.09, 1.408, -0.05]));
  const doors = [-0.36, 0.36].map((z) =>
    moved(turned(box([0.5, 0.03, 0.6], [0, 0, 0], 0.008), 'z', -0.165), [1.85, 1.185, z]),
  );
  const silencer = moved(lyingZ(cylinder(0.11, -0.62, 0.5, 20)), [2.18, 1.16, 0]);
  const bands = [-0.4, 0.3].map((z) => moved(lyingZ(cylinder(0.118, -0.02, 0.02, 20)), [2.18, 1.16, z]));
  const pipe = tube(
    [
      [2.18, 1.16, 0.48],
      [2.18, 1.16, 0.6],
      [2.22, 1.12, 0.68],
      [2.26, 1.02, 0.7],
    ],
    0.035,
    8,
  );
  return { plate: [outlet, ...doors], rust: [silencer, ...bands, pipe], dark: slats };
}

/** Fenders on brackets, tool box, jack, spade and the headlamp in front. */
function stowage(): {
  readonly plate: readonly Part[];
  readonly wood: readonly Part[];
  readonly steel: readonly Part[];
  readonly lens: Part;
} {
  const fender = extruded(
    [
      [-2.32, 0.86],
      [-2.2, 0.96],
      [-1.7, 1.0],
      [2.05, 1.0],
      [2.24, 0.92],
      [2.24, 0.935],
      [2.06, 1.016],
      [-1.72, 1.016],
      [-2.22, 0.976],
      [-2.32, 0.875],
    ],
    0.72,
    1.22,
  );
  const brackets = [-1.4, -0.3, 0.8, 1.8].map((x) => box([0.02, 0.14, 0.4], [x, 0.93, 0.92]));
  const chest = box([0.7, 0.2, 0.24], [0.95, 1.12, 1.02], 0.015);
  const lid = box([0.72, 0.02, 0.26], [0.95, 1.225, 1.02], 0.005);
  const jack = [cylinder(0.06, 0, 0.26, 14), box([0.16, 0.02, 0.14], [0, 0.01, 0])].map((part) =>
    moved(part, [1.72, 1.016, 0.96]),
  );
  const lamp = [
    moved(lyingX(cylinder(0.085, -0.07, 0.05, 18)), [-1.62, 1.06, 0.28]),
    box([0.03, 0.1, 0.03], [-1.62, 0.98, 0.28]),
  ];
  const lens = moved(turned(polygon(ring(18, 0.072)), 'y', -Math.PI / 2), [-1.692, 1.06, 0.28]);
  const spade = moved(lyingX(cylinder(0.017, -0.4, 0.45, 8)), [-0.3, 1.04, 1.12]);
  const blade = box([0.26, 0.012, 0.17], [0.27, 1.035, 1.12]);
  const bar = moved(lyingX(cylinder(0.016, -0.6, 0.5, 8)), [-0.4, 1.03, 0.96]);
  return {
    plate: [...both([fender, ...brackets]), chest, lid, ...lamp],
    wood: [spade],
    steel: [blade, bar, ...jack],
    lens,
  };
}

/** Drum turret with its rear niche, mantlet and gun, hatches, periscope. */
function turret(): {
  readonly plate: readonly Part[];
  readonly rivets: Part;
  readonly bore: Part;
  readonly dark: readonly Part[];
} {
  const [x, z] = [-0.25, 0.24];
  const at = (part: Part): Part => moved(part, [x, 0, z]);
  const drum = lathe(
    [
      [
        [0.72, 1.4],
        [0.7, 1.42],
      ],
      [
        [0.68, 1.42],
        [0.68, 2.0],
      ],
      [
        [0.68, 2.0],
        [0.66, 2.03],
        [0.4, 2.06],
        [0, 2.07],
      ],
    ],
    44,
  );
  const niche = extruded(
    [
      [0.5, 1.5],
      [1.02, 1.54],
      [1.02, 2.0],
      [0.5, 2.02],
    ],
    -0.36,
    0.36,
  );
  const lids = [-0.22, 0.22].map((dz) => box([0.5, 0.025, 0.36], [0.06, 2.078, dz], 0.008));
  const hinges = [-0.22, 0.22].map((dz) => box([0.05, 0.03, 0.22], [-0.2, 2.085, dz]));
  const mantlet = [
    moved(lyingZ(cylinder(0.2, -0.3, 0.3, 24)), [-0.64, 1.74, 0]),
    box([0.16, 0.44, 0.7], [-0.62, 1.74, 0], 0.03),
    moved(lyingX(cylinder(0.1, -0.16, 0.1, 18)), [-0.86, 1.74, 0.06]),
  ];
  const barrel = tube(
    [
      [-0.8, 1.74, 0.06],
      [-1.2, 1.74, 0.06],
      [-1.24, 1.74, 0.06],
      [-1.92, 1.74, 0.06],
    ],
    (t) => (t < 0.5 ? 0.058 : 0.04),
    14,
  );
  const bore = moved(turned(polygon(ring(14, 0.0225)), 'y', -Math.PI / 2), [-1.922, 1.74, 0.06]);
  const coaxial = moved(lyingX(cylinder(0.022, -0.22, 0.02, 10)), [-0.84, 1.74, -0.2]);
  const periscopes = [-0.3, 0.32].map((dz) =>
    moved(joined(cylinder(0.05, 2.03, 2.2, 12), box([0.1, 0.08, 0.09], [-0.01, 2.2, 0], 0.015)), [-0.34, 0, dz]),
  );
  const slits = [2.3, 3.98].map((a) =>
    moved(turned(box([0.02, 0.03, 0.16]), 'y', -a), [Math.cos(a) * 0.68, 1.85, Math.sin(a) * 0.68]),
  );
  const rivets = joined(
    studs(rowOf([1.02, 1.58, -0.3], [1.02, 1.58, 0.3], 6), 0.015, 'x'),
    studs(rowOf([1.02, 1.96, -0.3], [1.02, 1.96, 0.3], 6), 0.015, 'x'),
    ...[-1, 1].map((s) => studs(rowOf([0.66, 1.96, s * 0.36], [0.98, 1.97, s * 0.36], 4), 0.015, s > 0 ? 'z' : '-z')),
    studs(
      roundOf([0, 0, 0], 0.62, 20).map(([a, b]) => [a, 2.034, b] as const),
      0.014,
      'y',
    ),
  );
  const ear = both([moved(ball([0.05, 0.05, 0.03], 10), [0, 1.7, 0.68])]);
  return {
    plate: [drum, niche, ...lids, ...hinges, ...mantlet, barrel, coaxial, ...periscopes, ...ear].map(at),
    rivets: at(rivets),
    bore: at(bore),
    dark: slits.map(at),
  };
}

/** Hull and turret. */
export function t26Body(coat: TankCoat): readonly Piece[] {
  const hull = shell();
  const tail = engine();
  const left = stowage();
  const top = turret();
  return [
    painted(coat.hull, ...hull.plate, hull.rivets, ...tail.plate, ...left.plate, ...top.plate, top.rivets),
    painted(coat.dark, ...tail.dark, ...top.dark),
    painted({ colour: '#5a4434', metal: 0.5, gloss: 0.2, grain: 1 }, ...tail.rust),
    painted(STEEL, ...left.steel),
    painted(WOOD, ...left.wood),
    painted(BORE, top.bore),
    painted(LENS, left.lens),
  ];
}
