/**
 * The ZIS-5 as built before 1942: round wings, upright cab, wooden body. Length 6.06 m, width 2.235 m, height 2.16 m as
 * in the record; wheelbase 3.81 m, tyres 34 x 7 inches; the rest is read off the type's general drawing.
 */

import { bevelled } from '../../kit/bevelled';
import { type Piece, painted } from '../../kit/form';
import { loft } from '../../kit/loft';
import { lyingFlat, lyingZ } from '../../kit/lying';
import { joined, mirrored, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { extruded } from '../../kit/polygon';
import { ball, box, cylinder, roundedOutline, tube } from '../../kit/solids';
import { rowOf, studs } from '../../kit/studs';
import { surface } from '../../kit/surface';
import { tyre } from '../../kit/wheels';
import { type Chassis, frame, lamp, wheels } from './chassis';
import { CHASSIS, GLASS, LENS, PLANK, RUBBER, SOVIET } from './coat';

const CHASSIS_PLAN: Chassis = {
  tyre: { radius: 0.432, width: 0.18, rim: 0.27, blocks: 20 },
  axles: [
    { x: -2.2, z: 0.762, isDouble: false },
    { x: 1.61, z: 0.94, isDouble: true },
  ],
  rails: [-2.72, 2.9, 0.78],
  dish: 0.03,
  nuts: 6,
};

const both = (...parts: readonly Part[]): readonly Part[] => [...parts, ...parts.map((part) => mirrored(part, 2))];

/** Radiator shell and bonnet, which widens and rises towards the cab. */
function bonnet(): { readonly skin: readonly Part[]; readonly core: Part; readonly slits: readonly Part[] } {
  const ringAt = (x: number, half: number, low: number, high: number): Vec3[] =>
    roundedOutline(2 * half, high - low, 0.16, 5).map(([a, b]) => [x, (low + high) / 2 + b, -a] as const);
  const shell = loft([ringAt(-2.6, 0.35, 0.74, 1.58), ringAt(-2.5, 0.37, 0.73, 1.6)].toReversed());
  const skin = loft([ringAt(-2.5, 0.345, 0.86, 1.565), ringAt(-1.12, 0.5, 0.86, 1.63)].toReversed(), { open: true });
  const core = moved(
    turned(bevelled(roundedOutline(0.56, 0.68, 0.1, 5), 0, 0.02, 0.004), 'y', -Math.PI / 2),
    [-2.6, 1.17, 0],
  );
  const ribs = Array.from({ length: 9 }, (_, n) => box([0.02, 0.62, 0.008], [-2.625, 1.17, -0.24 + n * 0.06]));
  const cap = moved(cylinder(0.055, 1.58, 1.68, 14), [-2.53, 0, 0]);
  const slits = both(
    ...Array.from({ length: 14 }, (_, n) => {
      const x = -2.28 + n * 0.075;
      const z = 0.345 + ((x + 2.5) / 1.38) * 0.155;
      return moved(turned(box([0.022, 0.34, 0.02]), 'y', -0.11), [x, 1.2, z + 0.004]);
    }),
  );
  const handle = both(
    tube(
      [
        [-1.9, 1.42, 0.42],
        [-1.9, 1.44, 0.46],
        [-1.78, 1.44, 0.47],
        [-1.78, 1.42, 0.44],
      ],
      0.012,
      5,
    ),
  );
  const hinge = tube(
    [
      [-2.5, 1.572, 0],
      [-1.12, 1.637, 0],
    ],
    0.012,
    5,
  );
  return { skin: [shell, skin, cap, ...handle, hinge], core, slits: [...slits, ...ribs] };
}

/** The upright cab with its doors, split windscreen and roof. */
function cab(): { readonly skin: readonly Part[]; readonly glass: readonly Part[]; readonly dark: readonly Part[] } {
  const lower = extruded(
    [
      [-1.14, 0.78],
      [0.06, 0.78],
      [0.06, 1.46],
      [-1.14, 1.46],
    ],
    -0.74,
    0.74,
  );
  const posts = both(
    box([0.07, 0.6, 0.07], [-1.09, 1.75, 0.7], 0.015),
    box([0.07, 0.6, 0.07], [-0.26, 1.75, 0.705], 0.015),
    box([0.3, 0.6, 0.06], [-0.09, 1.75, 0.705], 0.015),
  );
  const back = box([0.05, 0.6, 1.42], [0.03, 1.75, 0], 0.01);
  const roof = moved(lyingFlat(bevelled(roundedOutline(1.36, 1.56, 0.14, 5), 0, 0.11, 0.05)), [-0.56, 2.05, 0]);
  const peak = moved(lyingFlat(bevelled(roundedOutline(0.24, 1.44, 0.1, 4), 0, 0.03, 0.01)), [-1.26, 2.04, 0]);
  const beads = both(
    box([1.2, 0.03, 0.02], [-0.54, 1.47, 0.75], 0.006),
    ...[-1.06, -0.24].map((x) => box([0.014, 0.64, 0.012], [x, 1.13, 0.744])),
    box([0.82, 0.014, 0.012], [-0.65, 0.82, 0.744]),
    tube(
      [
        [-0.36, 1.36, 0.75],
        [-0.36, 1.36, 0.79],
        [-0.46, 1.36, 0.79],
      ],
      0.014,
      6,
    ),
  );
  const hinges = both(studs(rowOf([-1.06, 1.3, 0.75], [-1.06, 0.95, 0.75], 2), 0.025, 'z'));
  const mullion = box([0.05, 0.56, 0.04], [-1.1, 1.76, 0]);
  const frames = [box([0.05, 0.05, 1.4], [-1.1, 1.49, 0]), box([0.05, 0.05, 1.4], [-1.1, 2.03, 0])];
  const glass = [box([0.012, 0.54, 1.36], [-1.09, 1.76, 0]), ...both(box([0.78, 0.54, 0.012], [-0.68, 1.76, 0.7]))];
  const rear = box([0.02, 0.3, 0.6], [0.06, 1.76, 0]);
  return {
    skin: [lower, ...posts, back, roof, peak, ...beads, ...hinges, mullion, ...frames],
    glass,
    dark: [rear, ...both(box([0.02, 0.02, 0.3], [-1.12, 1.66, 0.3]))],
  };
}

/** A round wing over the front wheel running out into the step below the door. */
function wings(): readonly Part[] {
  const [cx, cy] = [-2.2, 0.48];
  const wing = surface(18, 6, (u, v) => {
    const angle = Math.PI * (1.04 - u * 0.98);
    const crown = 0.045 * Math.sin(v * Math.PI);
    const r = 0.56 + crown;
    const x = cx + Math.cos(angle) * r * (u > 0.5 ? 1.28 : 1);
    return [x, cy + Math.sin(angle) * r, 0.98 - v * 0.42];
  });
  const lip = tube(
    Array.from({ length: 15 }, (_, n) => {
      const angle = Math.PI * (1.04 - (n / 14) * 0.98);
      return [cx + Math.cos(angle) * 0.56 * (n > 7 ? 1.28 : 1), cy + Math.sin(angle) * 0.56, 0.98] as const;
    }),
    0.014,
    5,
  );
  const step = box([1.5, 0.03, 0.3], [-0.72, 0.5, 0.86], 0.008);
  const skirt = box([1.5, 0.26, 0.02], [-0.72, 0.64, 0.72]);
  return both(wing, lip, step, skirt);
}

/** The wooden body: floor on bearers, hinged sides of four boards with iron straps. */
function body(): { readonly wood: readonly Part[]; readonly iron: readonly Part[] } {
  const [x0, x1, floor] = [0.16, 3.03, 1.06];
  const length = x1 - x0;
  const middle = (x0 + x1) / 2;
  const boards = [0, 1, 2, 3].map((n) => floor + 0.09 + n * 0.152);
  const sides = both(...boards.map((y) => box([length, 0.143, 0.035], [middle, y, 1.08], 0.006)));
  const ends = boards.flatMap((y) => [x0 + 0.018, x1 - 0.018].map((x) => box([0.035, 0.143, 2.12], [x, y, 0], 0.006)));
  const planks = Array.from({ length: 9 }, (_, n) =>
    box([length, 0.04, 0.23], [middle, floor, -0.95 + n * 0.2375], 0.004),
  );
  const bearers = [0.3, 0.95, 1.6, 2.25, 2.85].map((x) => box([0.1, 0.14, 2.1], [x, floor - 0.09, 0]));
  const sills = both(box([2.8, 0.12, 0.1], [1.55, 0.93, 0.42]));
  const headboard = [0, 1].map((n) => box([0.04, 0.143, 2.12], [x0 + 0.018, floor + 0.7 + n * 0.152, 0], 0.006));
  const straps = both(...[0.5, 1.2, 1.9, 2.6].map((x) => box([0.06, 0.62, 0.012], [x, floor + 0.3, 1.105])));
  const endStraps = [-0.7, 0, 0.7].map((z) => box([0.012, 0.62, 0.06], [x1 + 0.004, floor + 0.3, z]));
  const hooks = both(...[x0 + 0.05, x1 - 0.06].map((x) => box([0.1, 0.05, 0.03], [x, floor + 0.5, 1.11], 0.01)));
  return {
    wood: [...sides, ...ends, ...planks, ...bearers, ...sills, ...headboard],
    iron: [...straps, ...endStraps, ...hooks],
  };
}

/** The lorry. */
export function zis5(): readonly Piece[] {
  const hood = bonnet();
  const house = cab();
  const load = body();
  const { rubber, discs } = wheels(CHASSIS_PLAN);
  const lamps = [-0.52, 0.52].map((z) => lamp(0.13, -2.56, 1.12, z));
  const bar = tube(
    [
      [-2.52, 0.98, -0.6],
      [-2.52, 0.98, 0.6],
    ],
    0.022,
    6,
  );
  const spare = moved(lyingFlat(tyre({ radius: 0.432, width: 0.18, rim: 0.27 })), [2.35, 0.62, 0]);
  const bumper = [box([0.04, 0.11, 1.5], [-2.98, 0.66, 0], 0.012), ...both(box([0.3, 0.08, 0.05], [-2.85, 0.7, 0.42]))];
  const tank = moved(lyingZ(cylinder(0.02, -0.4, 0.4, 6)), [-2.4, 0.5, 0]);
  const steering = [
    moved(turned(cylinder(0.018, 0, 0.7, 8), 'z', 0.7), [-0.86, 1.02, 0.34]),
    moved(ball([0.03, 0.03, 0.03], 8), [-0.9, 1.5, 0.34]),
  ];
  return [
    painted(SOVIET, ...hood.skin, ...house.skin, ...wings(), discs, bar, ...lamps.map(({ housing }) => housing)),
    painted(GLASS, ...house.glass),
    painted(LENS, ...lamps.map(({ lens }) => lens)),
    painted(
      CHASSIS,
      frame(CHASSIS_PLAN),
      ...bumper,
      tank,
      hood.core,
      ...hood.slits,
      ...house.dark,
      ...load.iron,
      joined(...steering),
    ),
    painted(PLANK, ...load.wood),
    painted(RUBBER, rubber, spare),
  ];
}
