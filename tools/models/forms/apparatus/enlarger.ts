/**
 * A small horizontal enlarger that works by daylight: a carrier for the negative towards the window, bellows, and the lens
 * on its board, on a wooden bed. The machine's make is not recorded; this is one of the common kind.
 */
import { type Form, formOf, painted } from '../../kit/form';
import { lyingX } from '../../kit/lying';
import { mirrored, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { roundedBox, softLathe } from '../../kit/rounded';
import { box, cylinder } from '../../kit/solids';
import { studs } from '../../kit/studs';
import { surface } from '../../kit/surface';

const WOOD = { colour: '#ffffff', tint: 1, gloss: 0.36, grain: 0.6 };
const BRASS = { colour: '#a08246', metal: 1, gloss: 0.62, grain: 0.4 };
const BLACK = { colour: '#1d1b1a', gloss: 0.16, grain: 0.5 };
/** Height of the lens' axis, and where along the bed the two frames stand. */
const AXIS = 0.064;
const [BACK, LENS] = [-0.06, 0.034];

/** A square frame across the bed; its opening is `open` wide. */
function frame(x: number, side: number, thick: number, open: number): readonly Part[] {
  const bar = (side - open) / 2;
  const at = (side + open) / 4;
  return [
    roundedBox([thick, bar, side], [x, AXIS + at, 0], 0.0016, 2),
    roundedBox([thick, bar, side], [x, AXIS - at, 0], 0.0016, 2),
    roundedBox([thick, open + 0.002, bar], [x, AXIS, at], 0.0016, 2),
    roundedBox([thick, open + 0.002, bar], [x, AXIS, -at], 0.0016, 2),
  ];
}

/** Folded leather between the frames, square, narrower towards the lens. */
function bellows(): Part {
  const folds = 13;
  return surface(
    32,
    folds * 2,
    (u, v) => {
      const angle = u * 2 * Math.PI;
      const fold = Math.round(v * folds * 2) % 2 === 0 ? 0 : 0.0042;
      const half = 0.036 - 0.01 * v - fold;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const square = 1 / Math.max(Math.abs(c), Math.abs(s)) ** 0.86;
      return [BACK + 0.004 + (LENS - BACK - 0.008) * v, AXIS + s * half * square, -c * half * square];
    },
    { closedU: true },
  );
}

/** The lens in its brass barrel, looking along the bed. */
function lens(): { readonly brass: readonly Part[]; readonly glass: Part } {
  const along = (part: Part): Part => moved(lyingX(part), [LENS + 0.005, AXIS, 0]);
  const barrel = softLathe(
    [
      [0.021, -0.002],
      [0.021, 0.004],
      [0.0165, 0.0055],
      [0.0165, 0.017],
      [0.0182, 0.018],
      [0.0182, 0.027],
      [0.0165, 0.029],
      [0.0135, 0.029],
      [0.0128, 0.02],
    ],
    0.0012,
    40,
    2,
  );
  const ring = softLathe(
    [
      [0.0184, 0.0075],
      [0.0192, 0.0085],
      [0.0192, 0.0145],
      [0.0184, 0.0155],
    ],
    0.0006,
    40,
    1,
  );
  const glass = softLathe(
    [
      [0.013, 0.0225],
      [0.009, 0.0246],
      [0, 0.0256],
    ],
    0.003,
    28,
    2,
  );
  return { brass: [along(barrel), along(ring)], glass: along(glass) };
}

/** A knurled wheel on the bed's side with its spindle, and the rack it drives. */
function focusing(): readonly Part[] {
  const wheel = moved(turned(cylinder(0.011, -0.003, 0.003, 24), 'x', Math.PI / 2), [LENS, 0.019, 0.056]);
  const spindle = moved(turned(cylinder(0.0028, -0.058, 0.058, 10), 'x', Math.PI / 2), [LENS, 0.019, 0]);
  const teeth = Array.from({ length: 30 }, (_, n) => box([0.0016, 0.0022, 0.006], [-0.012 + n * 0.0034, 0.0226, 0.03]));
  return [wheel, mirrored(wheel, 2), spindle, box([0.104, 0.002, 0.008], [0.0375, 0.0212, 0.03]), ...teeth];
}

/** The enlarger. */
export function enlargerForm(): Form {
  const { brass, glass } = lens();
  const screws = (x: number, out: number): readonly Vec3[] =>
    [-1, 1].flatMap((s) => [-1, 1].map((t): Vec3 => [x + out, AXIS + s * 0.031, t * 0.031]));
  // The negative's holder, pushed in from the side, with its tab.
  const holder = [
    box([0.005, 0.074, 0.1], [BACK - 0.0105, AXIS, 0.006], 0.0008),
    box([0.004, 0.02, 0.012], [BACK - 0.0105, AXIS, 0.06], 0.001),
  ];
  const rails = [-0.03, 0.03].map((z) => roundedBox([0.17, 0.006, 0.012], [0, 0.0185, z], 0.0012, 2));
  const stays = [-1, 1].map((s) =>
    moved(turned(box([0.046, 0.0024, 0.006], [0, 0, 0], 0.0008), 'z', 0.82), [BACK + 0.022, 0.032, s * 0.049]),
  );
  return formOf(
    painted(
      WOOD,
      roundedBox([0.18, 0.016, 0.112], [0, 0.008, 0], 0.0022, 2),
      ...rails,
      ...frame(BACK, 0.098, 0.012, 0.06),
      ...frame(LENS, 0.076, 0.01, 0.04),
      box([0.008, 0.05, 0.05], [LENS, AXIS, 0]),
      roundedBox([0.016, 0.014, 0.09], [LENS, 0.0245, 0], 0.0016, 2),
    ),
    painted({ ...WOOD, colour: '#a79c90' }, ...holder),
    painted(BLACK, bellows()),
    painted(
      BRASS,
      ...brass,
      ...focusing(),
      ...stays,
      studs(screws(LENS, 0.0048), 0.0019, 'x', 10),
      studs(
        [-0.084, 0.084].flatMap((x) => [-0.05, 0.05].map((z): Vec3 => [x, 0.0158, z])),
        0.0024,
        'y',
        10,
      ),
    ),
    painted({ colour: '#2c3338', gloss: 0.95 }, glass),
  );
}
