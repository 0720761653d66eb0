/**
 * An electrical relay on its board: two wound coils, the armature on its pivot, contact springs and terminals. That it is
 * a relay is recorded, its make is not.
 */
import { type Form, formOf, painted } from '../../kit/form';
import { lyingX } from '../../kit/lying';
import { mirrored, moved, type Part, type Vec3 } from '../../kit/part';
import { knurled, roundedBox, softLathe } from '../../kit/rounded';
import { box, cylinder, lathe, tube } from '../../kit/solids';
import { studs } from '../../kit/studs';

const WOOD = { colour: '#ffffff', tint: 1, gloss: 0.36, grain: 0.6 };
const EBONITE = { colour: '#1c1a19', gloss: 0.42, grain: 0.25 };
const BRASS = { colour: '#a08246', metal: 1, gloss: 0.62, grain: 0.4 };
const IRON = { colour: '#55534f', metal: 1, gloss: 0.42, grain: 0.6 };

/** A coil upright on the base: windings in even turns between two cheeks, the core's end on top. */
function coil(x: number): { readonly wire: Part; readonly cheeks: readonly Part[]; readonly core: Part } {
  const turns = 17;
  const [low, high, r] = [0.034, 0.088, 0.0185];
  const wound = Array.from({ length: turns * 2 + 1 }, (_, n) => {
    const y = low + ((high - low) * n) / (turns * 2);
    return [r + (n % 2 === 0 ? -0.0005 : 0.0005), y] as const;
  });
  const cheek = (y: number): Part =>
    softLathe(
      [
        [0, y - 0.002],
        [0.0225, y - 0.002],
        [0.0225, y + 0.002],
        [0, y + 0.002],
      ],
      0.0007,
      36,
      1,
    );
  const put = (part: Part): Part => moved(part, [x, 0, -0.012]);
  return {
    wire: put(lathe([wound], 26)),
    cheeks: [put(cheek(low - 0.001)), put(cheek(high + 0.001))],
    core: put(cylinder(0.0075, high, high + 0.008, 20)),
  };
}

/** A terminal: a post with a knurled nut. */
const terminal = ([x, y, z]: Vec3): readonly Part[] => [
  moved(cylinder(0.0024, 0, 0.017, 10), [x, y, z]),
  moved(knurled(0.006, 0.004, 0.0105, 14), [x, y, z]),
  moved(cylinder(0.0046, 0, 0.003, 12), [x, y, z]),
];

/** The armature over the coils, its post and spring, and the contacts it closes. */
function armature(): { readonly iron: readonly Part[]; readonly brass: readonly Part[] } {
  const spring = tube(
    Array.from({ length: 73 }, (_, n) => {
      const t = n / 72;
      const angle = t * 9 * 2 * Math.PI;
      return [0.062 + Math.cos(angle) * 0.0034, 0.05 + t * 0.048, 0.028 + Math.sin(angle) * 0.0034] as const;
    }),
    0.0006,
    4,
  );
  const blade = (y: number, z: number): Part => box([0.05, 0.0012, 0.007], [0.041, y, z], 0.0004);
  return {
    iron: [
      roundedBox([0.094, 0.006, 0.018], [-0.012, 0.1015, -0.012], 0.0014, 2),
      roundedBox([0.1, 0.008, 0.05], [-0.012, 0.0275, -0.012], 0.0014, 2),
    ],
    brass: [
      roundedBox([0.008, 0.084, 0.016], [-0.066, 0.065, -0.012], 0.0016, 2),
      moved(lyingX(cylinder(0.003, -0.012, 0.012, 12)), [-0.062, 0.1015, -0.012]),
      roundedBox([0.008, 0.078, 0.012], [0.062, 0.062, 0.013], 0.0014, 2),
      moved(roundedBox([0.04, 0.003, 0.007], [0, 0, 0], 0.0008, 2), [0.05, 0.1008, -0.006]),
      moved(roundedBox([0.007, 0.003, 0.046], [0, 0, 0], 0.0008, 2), [0.062, 0.0985, 0.01]),
      blade(0.09, -0.012),
      moved(cylinder(0.0026, 0.0895, 0.0985, 12), [0.04, 0, -0.012]),
      moved(cylinder(0.0034, 0.03, 0.0905, 12), [0.06, 0, -0.012]),
      spring,
      moved(cylinder(0.0022, 0.028, 0.05, 10), [0.062, 0, 0.028]),
      ...[-0.02, 0.02].flatMap((x) => terminal([x, 0.0235, 0.036])),
    ],
  };
}

/** The relay. */
export function relayForm(): Form {
  const coils = [coil(-0.034), coil(0.014)];
  const { iron, brass } = armature();
  const ends = [-0.072, -0.024, 0.024, 0.072].flatMap((x) => terminal([x, 0.0235, 0.044]));
  // Leads from the coils, bound in cotton, to the terminals in front.
  const lead = (x: number, to: number): Part =>
    tube(
      [
        [x, 0.04, 0.006],
        [x, 0.03, 0.012],
        [(x + to) / 2, 0.0262, 0.026],
        [to, 0.0262, 0.038],
        [to, 0.027, 0.043],
      ],
      0.0013,
      6,
    );
  const feet = studs(
    [-0.08, 0.08].flatMap((x) => [-0.048, 0.048].map((z): Vec3 => [x, 0.0135, z])),
    0.003,
    'y',
    12,
  );
  return formOf(
    painted(WOOD, roundedBox([0.18, 0.014, 0.116], [0, 0.007, 0], 0.003, 2)),
    painted(
      EBONITE,
      roundedBox([0.164, 0.0105, 0.1], [0, 0.0188, 0], 0.0014, 2),
      ...coils.flatMap(({ cheeks }) => cheeks),
    ),
    painted({ colour: '#5d3420', gloss: 0.5, grain: 0.3 }, ...coils.map(({ wire }) => wire)),
    painted(IRON, ...iron, ...coils.map(({ core }) => core)),
    painted(BRASS, ...brass, ...ends, feet),
    painted(
      { colour: '#6a5a35', gloss: 0.08, grain: 0.8 },
      lead(-0.04, -0.024),
      lead(0.02, 0.024),
      mirrored(lead(0.03, 0.072)),
    ),
  );
}
