/** Hull of the T-34-85: every plate of the upper hull slopes. */
import { type Piece, painted } from '../../kit/form';
import { faceted } from '../../kit/loft';
import { lyingX, lyingZ } from '../../kit/lying';
import { joined, mirrored, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { extruded, polygon, ring } from '../../kit/polygon';
import { ball, box, cylinder, tube } from '../../kit/solids';
import { roundOf, rowOf, studs } from '../../kit/studs';
import { surface } from '../../kit/surface';
import { LENS, STEEL, type TankCoat, WOOD } from './coat';

const A: Vec3 = [-1.98, 1.57, 0.98];
const B: Vec3 = [2.35, 1.57, 0.98];
const C: Vec3 = [-2.95, 1.0, 1.42];
const D: Vec3 = [3.0, 1.0, 1.42];
const E: Vec3 = [-2.95, 0.99, 0.95];
const F: Vec3 = [3.0, 0.99, 0.95];
const N: Vec3 = [-3.08, 0.93, 0.95];
const R: Vec3 = [3.06, 0.95, 0.95];
/** Slope of the glacis (60 degrees from upright) and of the rear plate. */
const GLACIS = Math.atan2(0.57, 0.97);
const REAR = Math.atan2(0.57, 0.65);

const other = ([x, y, z]: Vec3): Vec3 => [x, y, -z];

function shell(): Part {
  const upper = faceted(
    [
      [A, other(A), other(B), B],
      [other(A), A, C, N, other(N), other(C)],
      [B, other(B), other(D), other(R), R, D],
      ...[[C, D, B, A] as const].flatMap((face) => [face, face.map(other)]),
      ...[[E, F, D, C] as const].flatMap((face) => [face, face.map(other)]),
    ],
    [0, 1.25, 0],
  );
  const lower = extruded(
    [
      [-3.08, 0.93],
      [-2.36, 0.42],
      [2.6, 0.42],
      [3.06, 0.95],
    ],
    -0.95,
    0.95,
  );
  return joined(upper, lower);
}

/** Something standing on the glacis at a height and a place across it. */
const onGlacis = (part: Part, up: number, z: number): Part =>
  moved(turned(part, 'z', GLACIS), [-3.08 + (up - 0.93) / Math.tan(GLACIS), up, z]);
const onRear = (part: Part, up: number, z: number): Part =>
  moved(turned(part, 'z', -REAR), [3.06 - (up - 0.95) / Math.tan(REAR), up, z]);

/** Driver's hatch with two periscopes, ball mount, towing hooks, spare links, headlamp. */
function front(): { readonly plate: readonly Part[]; readonly steel: readonly Part[]; readonly lens: Part } {
  const hatch = onGlacis(box([0.62, 0.07, 0.6], [0, 0.02, 0], 0.03), 1.32, 0.36);
  const periscopes = [0.24, 0.48].map((z) => onGlacis(box([0.14, 0.1, 0.15], [0, 0.08, 0], 0.02), 1.45, z));
  const ballMount = onGlacis(
    joined(moved(ball([0.26, 0.2, 0.24], 20), [0, -0.02, 0]), box([0.5, 0.04, 0.46], [0, 0.01, 0], 0.02)),
    1.3,
    -0.42,
  );
  const gun = onGlacis(turned(cylinder(0.022, 0, 0.42, 10), 'z', 0.55), 1.35, -0.42);
  const hooks = [-0.62, 0.62].map((z) =>
    onGlacis(
      tube(
        [
          [-0.07, 0, 0],
          [-0.07, 0.12, 0],
          [0.0, 0.16, 0],
          [0.07, 0.1, 0],
        ],
        0.03,
        7,
      ),
      1.02,
      z,
    ),
  );
  const links = [-0.22, 0.22].map((z) => onGlacis(box([0.17, 0.05, 0.4], [0, 0.025, 0], 0.012), 1.0, z));
  const lamp = moved(lyingX(cylinder(0.1, -0.09, 0.09, 20)), [-2.72, 1.42, 1.06]);
  const foot = box([0.04, 0.22, 0.05], [-2.7, 1.26, 1.06]);
  const lens = moved(turned(polygon(ring(20, 0.085)), 'y', -Math.PI / 2), [-2.815, 1.42, 1.06]);
  return { plate: [hatch, ...periscopes, ballMount, lamp, foot], steel: [gun, ...hooks, ...links], lens };
}

/** Engine deck: raised cover, louvres over the radiators, the mesh of the air outlet. */
function deck(): { readonly plate: readonly Part[]; readonly dark: readonly Part[] } {
  const cover = box([1.0, 0.09, 0.92], [1.22, 1.6, 0], 0.03);
  const louvres = [-0.72, 0.72].flatMap((z) =>
    Array.from({ length: 8 }, (_, n) =>
      moved(turned(box([0.075, 0.02, 0.36], [0, 0, 0]), 'z', 0.5), [0.83 + n * 0.11, 1.6, z]),
    ),
  );
  const frames = [-0.72, 0.72].map((z) => box([1.0, 0.05, 0.44], [1.22, 1.575, z], 0.01));
  const mesh = Array.from({ length: 15 }, (_, n) => box([0.44, 0.03, 0.014], [2.06, 1.6, -0.77 + n * 0.11]));
  const meshBed = box([0.5, 0.04, 1.7], [2.06, 1.575, 0], 0.01);
  return { plate: [cover, ...louvres, ...mesh], dark: [...frames, meshBed] };
}

/** Rear plate: round transmission hatch with its bolts, two exhausts under armoured covers. */
function rear(): { readonly plate: readonly Part[]; readonly steel: readonly Part[]; readonly dark: readonly Part[] } {
  const hatch = onRear(
    joined(
      cylinder(0.3, 0, 0.05, 30),
      studs(
        roundOf([0, 0, 0], 0.26, 16).map(([x, y]) => [x, 0.05, y] as const),
        0.02,
        'y',
      ),
    ),
    1.26,
    0,
  );
  const pipes = [-0.55, 0.55].map((z) => onRear(turned(cylinder(0.085, 0, 0.3, 16), 'z', -0.35), 1.22, z));
  const covers = [-0.55, 0.55].map((z) => onRear(moved(ball([0.17, 0.12, 0.15], 14), [0, 0.02, 0]), 1.24, z));
  const mouths = [-0.55, 0.55].map((z) => onRear(turned(cylinder(0.065, 0.29, 0.305, 16), 'z', -0.35), 1.22, z));
  return { plate: [hatch, ...covers], steel: pipes, dark: mouths };
}

/** Mudguards over both ends of a track and the shelf along the hull. */
function fenders(): readonly Part[] {
  const guard = (sign: -1 | 1): Part =>
    surface(10, 1, (u, v) => {
      const angle = u * 1.25;
      const z = sign > 0 ? v : 1 - v;
      return [sign * (2.86 + Math.sin(angle) * 0.38), 1.015 - (1 - Math.cos(angle)) * 0.42, 0.98 + z * 0.52];
    });
  const shelf = box([5.8, 0.014, 0.1], [0.0, 1.01, 1.45]);
  return [guard(-1), guard(1), shelf];
}

/** Things on the sloping sides: fuel drums on brackets, tool box, rails, saw and shovel. */
function stowage(): {
  readonly plate: readonly Part[];
  readonly wood: readonly Part[];
  readonly steel: readonly Part[];
} {
  const drum = (x: number): readonly Part[] => [
    moved(turned(cylinder(0.2, -0.37, 0.37, 24), 'z', Math.PI / 2), [x, 1.36, 1.3]),
    ...[-0.22, 0.22].map((dx) => box([0.03, 0.42, 0.12], [x + dx, 1.24, 1.24])),
  ];
  const straps = [1.1, 1.54, 1.98, 2.42].map((x) =>
    moved(turned(cylinder(0.207, -0.018, 0.018, 24), 'z', Math.PI / 2), [x, 1.36, 1.3]),
  );
  const chest = box([0.85, 0.24, 0.26], [-1.45, 1.14, 1.3], 0.02);
  const lid = box([0.87, 0.02, 0.28], [-1.45, 1.27, 1.3], 0.006);
  const rail = (x0: number, x1: number): Part =>
    tube(
      [
        [x0, 1.32, 1.16],
        [x0, 1.36, 1.25],
        [x1, 1.36, 1.25],
        [x1, 1.32, 1.16],
      ],
      0.016,
      6,
    );
  const shovel = [moved(lyingX(cylinder(0.017, -0.55, 0.4, 8)), [0.1, 1.1, 1.4])];
  const blade = box([0.3, 0.19, 0.012], [0.62, 1.1, 1.4], 0.004);
  return {
    plate: [...drum(1.32), ...drum(2.2), ...straps, chest, lid, rail(-0.75, -0.2), rail(0.05, 0.75)],
    wood: shovel,
    steel: [blade],
  };
}

/** Hull with everything on it. */
export function t34Hull(coat: TankCoat): readonly Piece[] {
  const nose = front();
  const engine = deck();
  const tail = rear();
  const left = stowage();
  const both = (parts: readonly Part[]): readonly Part[] => [...parts, ...parts.map((part) => mirrored(part, 2))];
  const cable = both([
    tube(
      [
        [-2.2, 1.52, 0.9],
        [-0.9, 1.42, 1.14],
        [0.9, 1.42, 1.14],
        [2.0, 1.5, 1.06],
      ],
      0.022,
      6,
    ),
  ]);
  const seams = studs([...rowOf([-1.9, 1.57, 0.6], [-1.9, 1.57, -0.6], 9)], 0.016, 'y');
  return [
    painted(
      coat.hull,
      shell(),
      ...both(fenders()),
      ...nose.plate,
      ...engine.plate,
      ...tail.plate,
      ...both(left.plate),
      seams,
    ),
    painted(coat.dark, ...engine.dark, ...tail.dark),
    painted(
      STEEL,
      ...nose.steel,
      ...tail.steel,
      ...both(left.steel),
      ...cable,
      moved(lyingZ(cylinder(0.03, -0.6, 0.6, 8)), [-2.7, 0.72, 0]),
    ),
    painted(WOOD, ...both(left.wood)),
    painted(LENS, nose.lens),
  ];
}
