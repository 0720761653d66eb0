/** A side chair and a small tea table in the European style of Chinese workshops of the time. No inscription is copied. */
import { bevelled } from '../../kit/bevelled';
import { type Form, formOf, painted } from '../../kit/form';
import { lyingFlat } from '../../kit/lying';
import { mirrored, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { extruded, type Point2 } from '../../kit/polygon';
import { box, lathe, roundedOutline, tube } from '../../kit/solids';
import { studs } from '../../kit/studs';
import { surface } from '../../kit/surface';

const SEAT = 0.45;

/** A turned leg with ring and ball, foot at y = 0. */
const turnedLeg = (height: number, r: number): Part =>
  lathe(
    [
      [
        [0, 0],
        [r * 0.62, 0],
      ],
      [
        [r * 0.62, 0],
        [r * 0.72, height * 0.03],
        [r * 0.55, height * 0.08],
        [r * 0.62, height * 0.12],
        [r * 0.9, height * 0.5],
        [r * 0.98, height * 0.66],
        [r * 0.7, height * 0.72],
      ],
      [
        [r * 0.7, height * 0.72],
        [r * 1.1, height * 0.745],
        [r * 0.7, height * 0.77],
      ],
      [
        [r * 0.7, height * 0.77],
        [r * 0.86, height * 0.8],
        [r * 0.72, height * 0.84],
        [r * 0.74, height * 0.98],
      ],
    ],
    18,
  );

/** A back post: raked foot, straight at the seat, leaning back above it. */
const backPost = (x: number): Part =>
  tube(
    [
      [x, 0.02, -0.245],
      [x, 0.2, -0.215],
      [x, 0.4, -0.2],
      [x, 0.5, -0.2],
      [x, 0.66, -0.215],
      [x, 0.8, -0.24],
      [x, 0.9, -0.268],
    ],
    (t) => 0.019 - 0.003 * Math.abs(t - 0.45),
    10,
  );

/** The splat: a vase outline cut from a board that follows the rake of the back. */
function splat(): Part {
  const half: readonly Point2[] = [
    [0.045, 0],
    [0.05, 0.05],
    [0.036, 0.1],
    [0.042, 0.15],
    [0.075, 0.22],
    [0.082, 0.28],
    [0.06, 0.34],
  ];
  const outline: readonly Point2[] = [...half, ...half.toReversed().map(([x, y]) => [-x, y] as const)];
  const board = extruded(outline, -0.006, 0.006);
  return moved(turned(board, 'x', -0.13), [0, 0.495, -0.205]);
}

function chair(): { readonly wood: readonly Part[]; readonly seat: readonly Part[]; readonly nails: Part } {
  const both = (part: Part): readonly Part[] => [part, mirrored(part)];
  const legs = both(moved(turnedLeg(SEAT, 0.026), [0.2, 0, 0.2]));
  const blocks = both(box([0.046, 0.09, 0.046], [0.2, SEAT - 0.05, 0.2], 0.004));
  const rails = [
    box([0.36, 0.06, 0.022], [0, SEAT - 0.045, 0.205], 0.004),
    box([0.34, 0.06, 0.022], [0, SEAT - 0.045, -0.2], 0.004),
    ...both(box([0.022, 0.06, 0.38], [0.192, SEAT - 0.045, 0], 0.004)),
    ...both(box([0.016, 0.026, 0.4], [0.195, 0.17, -0.01], 0.004)),
    box([0.38, 0.026, 0.016], [0, 0.17, 0.0], 0.004),
  ];
  const crest = surface(
    18,
    12,
    (u, v) => {
      const x = (u - 0.5) * 0.43;
      const angle = v * 2 * Math.PI;
      const bow = -0.012 * (1 - (2 * u - 1) ** 2);
      const rise = 0.022 * (1 - (2 * u - 1) ** 2);
      return [x, 0.878 + rise + Math.sin(angle) * 0.036, -0.262 + bow + Math.cos(angle) * 0.013];
    },
    { closedV: true },
  );
  const lower = box([0.34, 0.034, 0.02], [0, 0.49, -0.203], 0.006);
  const seatOutline: readonly Point2[] = roundedOutline(0.42, 0.43, 0.03, 4).map(
    ([x, y]) => [x * (1 - y * 0.16), y] as const,
  );
  const cushion = surface(
    24,
    24,
    (u, v) => {
      const [a, b] = [u * 2 - 1, 1 - v * 2];
      const high = 0.034 * (1 - a ** 4) * (1 - b ** 4);
      return [a * 0.2 * (1 - b * 0.035), SEAT + 0.004 + high, -b * 0.205];
    },
    {},
  );
  const frame = moved(lyingFlat(bevelled(seatOutline, 0, 0.022, 0.006)), [0, SEAT - 0.016, 0]);
  const nails = studs(
    Array.from({ length: 17 }, (_, n): Vec3 => [-0.184 + n * 0.023, SEAT + 0.001, 0.217]),
    0.005,
    'z',
    8,
  );
  return {
    wood: [...legs, ...blocks, ...rails, backPost(0.19), backPost(-0.19), crest, lower, splat(), frame],
    seat: [cushion],
    nails,
  };
}

/** A small oblong table with turned legs and a lower shelf. */
function table(): readonly Part[] {
  const top = moved(lyingFlat(bevelled(roundedOutline(0.5, 0.42, 0.03, 5), 0, 0.024, 0.008)), [0, 0.58, 0]);
  const corners = [
    [-0.2, -0.16],
    [0.2, -0.16],
    [-0.2, 0.16],
    [0.2, 0.16],
  ] as const;
  const legs = corners.flatMap(([x, z]) => [
    moved(turnedLeg(0.52, 0.024), [x, 0, z]),
    box([0.042, 0.1, 0.042], [x, 0.53, z], 0.004),
  ]);
  const apron = [
    ...[-0.165, 0.165].map((z) => box([0.36, 0.06, 0.018], [0, 0.548, z], 0.003)),
    ...[-0.205, 0.205].map((x) => box([0.018, 0.06, 0.28], [x, 0.548, 0], 0.003)),
  ];
  const shelf = moved(lyingFlat(bevelled(roundedOutline(0.42, 0.34, 0.03, 4), 0, 0.016, 0.005)), [0, 0.17, 0]);
  return [top, ...legs, ...apron, shelf];
}

/** Chair and table side by side on a low plinth board, the chair turned a little towards it. */
export function chairForm(): Form {
  const seat = chair();
  const place = (part: Part): Part => moved(turned(part, 'y', 0.32), [-0.3, 0.03, 0]);
  const wood = { colour: '#ffffff', tint: 1, gloss: 0.5, grain: 0.6 };
  return formOf(
    painted(wood, ...seat.wood.map(place), ...table().map((part) => moved(part, [0.36, 0.03, 0.02]))),
    painted({ colour: '#57402c', gloss: 0.32, grain: 0.8 }, ...seat.seat.map(place)),
    painted({ colour: '#a98a4e', metal: 1, gloss: 0.5 }, place(seat.nails)),
    painted({ colour: '#8d887c', grain: 0.5 }, box([1.24, 0.03, 0.64], [0, 0.015, 0], 0.004)),
  );
}
