import { lyingZ } from '../../kit/lying';
import { moved, type Part, stretched, type Vec3 } from '../../kit/part';
import type { Point2 } from '../../kit/polygon';
import { roundedBox, softLathe, softPlate } from '../../kit/rounded';
import { ball, box, tube } from '../../kit/solids';
import { surface } from '../../kit/surface';
import { bottle, type Goods, noGoods, roll } from './goods';

/** Half width of the opening, height where the arch springs and where it is highest. */
const HALF = 0.153;
const SPRING = -0.03;
const CROWN = 0.112;
const DEPTH = 0.26;
/** The open box above: half its width, its floor and its edge. */
const BOX = { half: 0.212, floor: 0.132, top: 0.258 } as const;

const archAt = (t: number, out = 0): Point2 => {
  const angle = Math.PI * (1 - t);
  return [Math.cos(angle) * (HALF + out), SPRING + Math.sin(angle) * (CROWN - SPRING + out)];
};

/** The bridge's middle: arch of staves between two cut boards, and the box without a lid on top. */
export function span(): {
  wood: readonly Part[];
  ends: readonly Part[];
  iron: readonly Part[];
  rope: readonly Part[];
  goods: Goods;
} {
  const thick = 0.014;
  const board = spandrel();
  const staves = Array.from({ length: 13 }, (_, n) => {
    const [x, y] = archAt((n + 0.5) / 13, 0.005);
    const [ax, ay] = archAt(n / 13, 0.005);
    const [bx, by] = archAt((n + 1) / 13, 0.005);
    const wide = Math.hypot(bx - ax, by - ay) * 0.96;
    return spun(box([wide, 0.009, DEPTH - 2 * thick + 0.006], [0, 0, 0], 0.0015), Math.atan2(by - ay, bx - ax), [
      x,
      y,
      0,
    ]);
  });
  const { half, floor, top } = BOX;
  const middle = (floor + top) / 2;
  const walls = [
    ...[-1, 1].map((s) =>
      roundedBox([0.013, top - floor + 0.012, DEPTH - 0.004], [s * (half - 0.0065), middle, 0], 0.0025, 2),
    ),
    roundedBox([2 * half - 0.02, 0.01, DEPTH - 0.02], [0, floor, 0], 0.0015, 2),
    box([0.008, 0.085, DEPTH - 0.03], [-0.06, floor + 0.046, 0], 0.0012),
    box([0.008, 0.085, DEPTH - 0.03], [0.085, floor + 0.046, 0], 0.0012),
    box([0.14, 0.085, 0.008], [0.0125, floor + 0.046, -0.02], 0.0012),
    // Feet of the box on the chests.
    ...[-1, 1].map((s) => roundedBox([0.055, 0.024, DEPTH - 0.006], [s * 0.184, 0.12, 0], 0.0025, 2)),
  ];
  return {
    wood: [board, facingBack(board), ...staves, ...walls],
    ...fittings(half),
    goods: load(floor + 0.006),
  };
}

/** Pegs, iron angles, and handles of rope. */
function fittings(half: number): { ends: readonly Part[]; iron: readonly Part[]; rope: readonly Part[] } {
  const pegs = [-1, 1].flatMap((s) =>
    [-0.17, -0.06, 0.06, 0.17]
      .map((x) =>
        moved(
          lyingZ(
            softLathe(
              [
                [0.0055, 0],
                [0.0052, 0.002],
                [0, 0.0026],
              ],
              0.001,
              10,
              1,
            ),
          ),
          [x, 0.212, 0],
        ),
      )
      .map((part) => facing(part, s)),
  );
  const iron = [-1, 1].flatMap((s) =>
    [-1, 1].flatMap((t) => [
      box([0.022, 0.07, 0.0018], [t * 0.178, 0.128, s * (DEPTH / 2 + 0.0008)], 0.0007),
      ...[0.104, 0.128, 0.152].map((y) =>
        moved(ball([0.0034, 0.0034, 0.0024], 6), [t * 0.178, y, s * (DEPTH / 2 + 0.0016)]),
      ),
    ]),
  );
  const handles = [-1, 1].map((s) =>
    tube(
      Array.from({ length: 11 }, (_, n): Vec3 => {
        const t = n / 10;
        return [
          s * (half + 0.001 + 0.02 * Math.sin(Math.PI * t) ** 0.7),
          0.212 - 0.024 * Math.sin(Math.PI * t),
          (t - 0.5) * 0.12,
        ];
      }),
      0.0052,
      6,
    ),
  );
  const knots = [-1, 1].flatMap((s) =>
    [-1, 1].map((t) => moved(ball([0.008, 0.0085, 0.0085], 8), [s * (half + 0.001), 0.212, t * 0.06])),
  );
  return { ends: pegs, iron, rope: [...handles, ...knots] };
}

/** A board cut out below to the arch, in front. */
function spandrel(): Part {
  const { half, top } = BOX;
  const outline: Point2[] = [
    ...Array.from({ length: 25 }, (_, n) => archAt(1 - n / 24))
      .toReversed()
      .map(([x, y]): Point2 => [x, y]),
    [HALF, 0.108],
    [half, 0.108],
    [half, top - 0.012],
    [half - 0.012, top],
    [0.07, top],
    [0.055, top - 0.012],
    [-0.055, top - 0.012],
    [-0.07, top],
    [-half + 0.012, top],
    [-half, top - 0.012],
    [-half, 0.108],
    [-HALF, 0.108],
  ];
  return softPlate(outline, DEPTH / 2 - 0.014, DEPTH / 2, 0.0025, 2);
}

const facing = (part: Part, s: number): Part =>
  s > 0 ? moved(part, [0, 0, DEPTH / 2]) : facingBack(moved(part, [0, 0, DEPTH / 2]));
const facingBack = (part: Part): Part => ({
  ...part,
  positions: part.positions.map((value, at) => (at % 3 === 2 ? -value : value)),
  normals: part.normals.map((value, at) => (at % 3 === 2 ? -value : value)),
  indices: part.indices.toReversed(),
});

function spun(part: Part, angle: number, to: Vec3): Part {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const spin = (values: readonly number[]): number[] =>
    values.map((value, at) => {
      const other = values[at % 3 === 0 ? at + 1 : at - 1] ?? 0;
      return at % 3 === 0 ? value * c - other * s : at % 3 === 1 ? other * s + value * c : value;
    });
  return moved({ ...part, positions: spin(part.positions), normals: spin(part.normals) }, to);
}

/** In the open box: bottles, rolls of gauze, an enamelled dish. */
function load(floor: number): Goods {
  const bottles = [
    [-0.175, -0.07, 0.026],
    [-0.115, -0.075, 0.024],
    [-0.15, -0.005, 0.022],
    [-0.1, 0.0, 0.022],
    [-0.17, 0.065, 0.024],
    [-0.112, 0.07, 0.026],
  ].map(([x = 0, z = 0, r = 0], n) => [x, z, n, bottle(r, r * 4.6, 13)] as const);
  const rolls = [-0.03, 0.02, 0.062].flatMap((x, n) => [
    moved(roll(0.022, 0.042), [x - 0.004, floor + 0.022, 0.03 + n * 0.004]),
    moved(roll(0.022, 0.042), [x - 0.002, floor + 0.022, 0.082]),
    moved(roll(0.02, 0.042), [x, floor + 0.061, 0.06 + n * 0.006]),
    moved(roll(0.023, 0.042), [x, floor + 0.023, -0.075]),
  ]);
  return {
    ...noGoods,
    amber: bottles.filter(([, , n]) => n % 2 === 0).map(([x, z, , { glass }]) => moved(glass, [x, floor, z])),
    green: bottles.filter(([, , n]) => n % 2 === 1).map(([x, z, , { glass }]) => moved(glass, [x, floor, z])),
    cork: bottles.map(([x, z, , { cork }]) => moved(cork, [x, floor, z])),
    gauze: rolls,
    enamel: [moved(stretched(basin(), [0.052, 0.052, 0.09]), [0.147, floor + 0.02, 0])],
  };
}

/** A dish of radius 1, with a rolled rim. */
const basin = (): Part =>
  surface(
    24,
    6,
    (u, v) => {
      const [r, y] = [
        [0, 0.06],
        [0.72, 0.05],
        [0.86, 0.5],
        [0.96, 0.9],
        [1.0, 0.98],
        [0.98, 0.9],
        [0.84, 0.2],
      ][Math.round(v * 6)] ?? [0, 0];
      const angle = u * 2 * Math.PI;
      return [(r ?? 0) * Math.cos(angle), y ?? 0, (r ?? 0) * Math.sin(angle)];
    },
    { closedU: true },
  );
