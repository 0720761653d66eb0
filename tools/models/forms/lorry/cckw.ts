/**
 * The GMC CCKW-353 with its early closed cab and tilt: six driven wheels, ten tyres. Length 6.51 m, width 2.24 m, height
 * 2.80 m as in the record; wheelbase 4.17 m, tyres 7.50-20; the rest is read off the type's general drawing.
 */

import { bevelled } from '../../kit/bevelled';
import { type Piece, painted } from '../../kit/form';
import { loft } from '../../kit/loft';
import { lyingX, lyingZ } from '../../kit/lying';
import { mirrored, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { extruded } from '../../kit/polygon';
import { box, cylinder, roundedOutline, tube } from '../../kit/solids';
import { rowOf, studs } from '../../kit/studs';
import { surface } from '../../kit/surface';
import { tyre } from '../../kit/wheels';
import { type Chassis, frame, lamp, wheels } from './chassis';
import { CANVAS, CHASSIS, GLASS, LENS, OLIVE, RUBBER } from './coat';

const CHASSIS_PLAN: Chassis = {
  tyre: { radius: 0.465, width: 0.21, rim: 0.275, blocks: 18 },
  axles: [
    { x: -2.45, z: 0.8, isDouble: false },
    { x: 1.16, z: 0.99, isDouble: true },
    { x: 2.28, z: 0.99, isDouble: true },
  ],
  rails: [-3.1, 3.0, 0.82],
  dish: 0.02,
  nuts: 6,
};

const both = (...parts: readonly Part[]): readonly Part[] => [...parts, ...parts.map((part) => mirrored(part, 2))];

/** Bonnet with a round nose, side louvres, and the brush guard of upright bars before the radiator. */
function nose(): { readonly skin: readonly Part[]; readonly dark: readonly Part[] } {
  const ringAt = (x: number, half: number, low: number, high: number): Vec3[] =>
    roundedOutline(2 * half, high - low, 0.2, 5).map(([a, b]) => [x, (low + high) / 2 + b, -a] as const);
  const hood = loft(
    [ringAt(-2.92, 0.4, 0.86, 1.5), ringAt(-2.84, 0.43, 0.84, 1.54), ringAt(-1.58, 0.55, 0.9, 1.7)].toReversed(),
  );
  const core = moved(
    turned(bevelled(roundedOutline(0.7, 0.56, 0.14, 4), 0, 0.03, 0.004), 'y', -Math.PI / 2),
    [-2.92, 1.18, 0],
  );
  const bars = Array.from({ length: 11 }, (_, n) => {
    const z = -0.4 + n * 0.08;
    return tube(
      [
        [-3.02, 0.84, z],
        [-3.05, 1.0, z],
        [-3.05, 1.4, z],
        [-2.98, 1.52, z],
      ],
      0.014,
      5,
    );
  });
  const rims = [0.86, 1.16, 1.46].map((y) => box([0.03, 0.035, 0.86], [-3.03, y, 0]));
  const rings = both(
    tube(
      Array.from({ length: 16 }, (_, n) => {
        const a = (n / 16) * 2 * Math.PI;
        return [-3.03, 1.28 + Math.sin(a) * 0.15, 0.62 + Math.cos(a) * 0.15] as const;
      }),
      0.014,
      5,
      true,
    ),
    box([0.02, 0.03, 0.1], [-3.03, 1.28, 0.45]),
  );
  const louvres = both(
    ...Array.from({ length: 10 }, (_, n) =>
      moved(turned(box([0.025, 0.26, 0.02]), 'y', -0.09), [-2.5 + n * 0.07, 1.2, 0.452 + n * 0.0066]),
    ),
  );
  return { skin: [hood, ...bars, ...rims, ...rings], dark: [core, ...louvres] };
}

/** Flat-topped wings of pressed sheet, and the step. */
function wings(): readonly Part[] {
  const side = extruded(
    [
      [-3.12, 0.82],
      [-3.08, 0.82],
      [-2.9, 1.1],
      [-2.02, 1.1],
      [-1.62, 0.66],
      [-0.5, 0.66],
      [-0.5, 0.69],
      [-1.6, 0.69],
      [-2.0, 1.14],
      [-2.92, 1.14],
    ],
    0.5,
    1.1,
  );
  const edge = extruded(
    [
      [-3.12, 0.82],
      [-2.92, 1.06],
      [-2.03, 1.06],
      [-1.64, 0.64],
      [-1.58, 0.68],
      [-1.98, 1.14],
      [-2.93, 1.14],
      [-3.14, 0.86],
    ],
    1.08,
    1.11,
  );
  return both(side, edge);
}

/** The closed cab of the early lorries, its roof domed. */
function cab(): { readonly skin: readonly Part[]; readonly glass: readonly Part[] } {
  const lower = extruded(
    [
      [-1.6, 0.74],
      [-0.44, 0.74],
      [-0.44, 1.56],
      [-1.66, 1.56],
    ],
    -0.82,
    0.82,
  );
  const post = (x0: number, x1: number, w: number): Part =>
    extruded(
      [
        [x0, 1.54],
        [x0 + w, 1.54],
        [x1 + w, 2.1],
        [x1, 2.1],
      ],
      0.74,
      0.81,
    );
  const posts = both(post(-1.66, -1.46, 0.08), post(-0.72, -0.7, 0.28));
  const back = box([0.05, 0.56, 1.5], [-0.47, 1.82, 0], 0.01);
  const ringAt = (y: number, k: number): Vec3[] =>
    roundedOutline(1.12 * k, 1.66 * k, 0.16 * k, 5).map(([a, b]) => [-0.95 + a, y, -b] as const);
  const roof = loft([ringAt(2.07, 0.97), ringAt(2.1, 1), ringAt(2.17, 0.97), ringAt(2.22, 0.82), ringAt(2.24, 0.5)]);
  const mullion = moved(turned(box([0.04, 0.58, 0.05]), 'z', -0.34), [-1.55, 1.82, 0]);
  const sill = box([0.05, 0.05, 1.6], [-1.64, 1.56, 0], 0.01);
  const seams = both(
    ...[-1.4, -0.66].map((x) => box([0.014, 0.72, 0.012], [x, 1.16, 0.822])),
    box([0.74, 0.014, 0.012], [-1.03, 0.8, 0.822]),
    tube(
      [
        [-0.76, 1.42, 0.82],
        [-0.76, 1.42, 0.87],
        [-0.88, 1.42, 0.87],
      ],
      0.014,
      6,
    ),
    studs(rowOf([-1.4, 1.4, 0.825], [-1.4, 0.95, 0.825], 2), 0.028, 'z'),
  );
  const screen = moved(turned(box([0.012, 0.56, 1.5]), 'z', -0.34), [-1.54, 1.82, 0]);
  const sides = both(
    extruded(
      [
        [-1.56, 1.57],
        [-0.7, 1.57],
        [-0.68, 2.08],
        [-1.38, 2.08],
      ],
      0.765,
      0.775,
    ),
  );
  return { skin: [lower, ...posts, back, roof, mullion, sill, ...seams], glass: [screen, ...sides] };
}

/** Steel body with its racks, and the tilt over five bows. */
function body(): {
  readonly steel: readonly Part[];
  readonly wood: readonly Part[];
  readonly canvas: readonly Part[];
  readonly dark: readonly Part[];
} {
  const [x0, x1, floor] = [-0.34, 3.24, 1.1];
  const [length, middle] = [x1 - x0, (x0 + x1) / 2];
  const sides = both(
    box([length, 0.38, 0.03], [middle, floor + 0.19, 1.1], 0.008),
    box([length, 0.05, 0.05], [middle, floor + 0.39, 1.1], 0.012),
  );
  const ends = [x0, x1 - 0.03].map((x) => box([0.03, 0.4, 2.2], [x + 0.015, floor + 0.2, 0], 0.008));
  const ribs = both(
    ...Array.from({ length: 7 }, (_, n) => box([0.06, 0.38, 0.02], [x0 + 0.15 + n * 0.545, floor + 0.19, 1.118])),
  );
  const bed = box([length, 0.06, 2.2], [middle, floor, 0]);
  const cross = Array.from({ length: 6 }, (_, n) => box([0.08, 0.12, 2.0], [x0 + 0.2 + n * 0.64, floor - 0.08, 0]));
  const slats = both(
    ...[0.55, 0.74].map((y) => box([length - 0.06, 0.12, 0.025], [middle, floor + y, 1.085], 0.005)),
    ...Array.from({ length: 7 }, (_, n) => box([0.07, 0.5, 0.03], [x0 + 0.15 + n * 0.545, floor + 0.62, 1.06])),
  );
  const eaves = 1.9;
  const tilt = surface(30, 16, (u, v) => {
    const x = x0 + 0.02 + u * (length - 0.04);
    const hang = 0.022 * Math.abs(Math.sin(u * 5 * Math.PI)) ** 0.7;
    const t = v * 2 - 1;
    const a = Math.min(1, Math.abs(t) / 0.72);
    const drop = Math.max(0, (Math.abs(t) - 0.72) / 0.28);
    const z = -Math.sign(t) * ((1.09 - hang) * Math.sin((a * Math.PI) / 2) ** 0.9);
    const y = eaves + (2.78 - eaves - hang) * Math.cos((a * Math.PI) / 2) ** 0.62 - drop * 0.38;
    return [x, y, z];
  });
  const closed = (x: number, isFront: boolean): Part =>
    surface(14, 4, (u, v) => {
      const a = ((isFront ? 1 - u : u) - 0.5) * Math.PI;
      const top = eaves + (2.76 - eaves) * Math.cos(a) ** 0.62;
      return [x + 0.012 * Math.sin(u * 40), 1.5 + (top - 1.5) * v, -1.07 * Math.sin(a)];
    });
  const ropes = both(
    ...Array.from({ length: 8 }, (_, n) =>
      tube(
        [
          [x0 + 0.1 + n * 0.48, 1.56, 1.1],
          [x0 + 0.16 + n * 0.48, 1.42, 1.125],
        ],
        0.008,
        4,
      ),
    ),
  );
  return {
    steel: [...sides, ...ends, ...ribs, bed],
    wood: slats,
    canvas: [tilt, closed(x0 + 0.02, true), closed(x1 - 0.04, false), ...ropes],
    dark: cross,
  };
}

/** The lorry. */
export function cckw(): readonly Piece[] {
  const face = nose();
  const house = cab();
  const load = body();
  const { rubber, discs } = wheels(CHASSIS_PLAN);
  const lamps = [-0.62, 0.62].map((z) => lamp(0.1, -2.88, 1.28, z));
  const feet = both(box([0.05, 0.14, 0.05], [-2.85, 1.19, 0.62]));
  const bumper = [box([0.05, 0.2, 2.0], [-3.23, 0.74, 0], 0.012), ...both(box([0.3, 0.12, 0.06], [-3.1, 0.78, 0.42]))];
  const hooks = both(
    tube(
      [
        [-3.2, 0.9, 0.42],
        [-3.24, 0.96, 0.42],
        [-3.16, 0.98, 0.42],
      ],
      0.02,
      6,
    ),
  );
  const spare = moved(tyre({ radius: 0.465, width: 0.21, rim: 0.275 }), [0.2, 0.76, 0.96]);
  const spareDisc = moved(lyingZ(cylinder(0.272, -0.05, 0.02, 20)), [0.2, 0.76, 0.96]);
  const carrier = box([0.1, 0.34, 0.1], [0.2, 0.94, 0.84]);
  const tank = moved(lyingX(cylinder(0.22, -0.42, 0.42, 20)), [-0.05, 0.78, -0.86]);
  const guards = both(box([0.02, 0.34, 0.4], [3.0, 0.86, 0.88]));
  return [
    painted(
      OLIVE,
      ...face.skin,
      ...wings(),
      ...house.skin,
      ...load.steel,
      discs,
      ...feet,
      ...lamps.map(({ housing }) => housing),
      tank,
      spareDisc,
    ),
    painted({ ...OLIVE, colour: '#5d5a3c', grain: 0.9, gloss: 0.1 }, ...load.wood),
    painted(CANVAS, ...load.canvas),
    painted(GLASS, ...house.glass),
    painted(LENS, ...lamps.map(({ lens }) => lens)),
    painted(CHASSIS, frame(CHASSIS_PLAN), ...bumper, ...hooks, ...face.dark, ...load.dark, ...guards, carrier),
    painted(RUBBER, rubber, spare),
  ];
}
