/** A binaural stethoscope as surgical houses sold them in the 1930s, lying in an easy loop on linen. Metres. */
import { type Form, formOf, painted } from '../../kit/form';
import { lyingX } from '../../kit/lying';
import { joined, mirrored, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { softLathe } from '../../kit/rounded';
import { ball, lathe, tube } from '../../kit/solids';
import { surface } from '../../kit/surface';
import { curved } from './curve';
import { LINEN_TOP, linen } from './linen';

const NICKEL = { colour: '#cbc8c0', metal: 1, gloss: 0.8, grain: 0.2 };
const SPRING = { colour: '#a5a39c', metal: 1, gloss: 0.66, grain: 0.4 };
const RUBBER = { colour: '#2d2826', gloss: 0.36, grain: 0.5 };
const IVORY = { colour: '#e6dabb', gloss: 0.5, grain: 0.3 };

const PIPE = 0.0029;
const HOSE = 0.0043;
/** Height of the axes of what lies on the cloth. */
const LIE = LINEN_TOP + HOSE - 0.0003;

/** Where the frame lies, and how it is turned. */
const HEAD: Vec3 = [0.008, 0.031, LIE];
const LEAN = -0.16;
const laid = (part: Part): Part => moved(turned(part, 'z', LEAN), HEAD);
const onHead = ([x, y, z]: Vec3): Vec3 => [
  HEAD[0] + x * Math.cos(LEAN) - y * Math.sin(LEAN),
  HEAD[1] + x * Math.sin(LEAN) + y * Math.cos(LEAN),
  HEAD[2] + z,
];

/** One ear tube, its tip and the sleeve that holds the spring; along x, on the side of +y. */
function ear(): { pipe: Part; tip: Part } {
  const path = curved(
    [
      [-0.006, 0.0085, 0],
      [0.008, 0.0105, 0],
      [0.03, 0.0195, 0],
      [0.06, 0.033, 0],
      [0.083, 0.0385, 0],
      [0.102, 0.034, 0.0006],
      [0.1135, 0.0225, 0.0012],
      [0.1165, 0.0165, 0.0012],
    ],
    44,
  );
  const bead = (x: number, y: number, lean: number, radius: number, long: number): Part =>
    moved(
      turned(
        lyingX(
          softLathe(
            [
              [PIPE * 0.8, -long / 2],
              [radius, -long / 2],
              [radius, long / 2],
              [PIPE * 0.8, long / 2],
            ],
            0.0006,
            18,
            1,
          ),
        ),
        'z',
        lean,
      ),
      [x, y, 0],
    );
  const olive = softLathe(
    [
      [0, -0.003],
      [0.0036, -0.003],
      [0.0042, 0],
      [0.0054, 0.0055],
      [0.0038, 0.0104],
      [0, 0.0112],
    ],
    0.0016,
    20,
    2,
  );
  return {
    pipe: joined(
      tube(path, PIPE, 12),
      bead(0.0365, 0.0227, 0.42, 0.0042, 0.011),
      bead(0.0075, 0.0103, 0.2, 0.0043, 0.003),
    ),
    tip: moved(turned(olive, 'z', Math.PI + 0.42 - 0.16), [0.1162, 0.0172, 0.0012]),
  };
}

/** The flat spring that draws the ear tubes together. */
function spring(): Part {
  const path = curved(
    [
      [0.0385, 0.0236, 0],
      [0.033, 0.0165, 0],
      [0.027, 0.008, 0],
      [0.0252, 0, 0],
      [0.027, -0.008, 0],
      [0.033, -0.0165, 0],
      [0.0385, -0.0236, 0],
    ],
    36,
  );
  const sections = [
    [-0.0005, -0.0026],
    [0.0005, -0.0026],
    [0.0005, 0.0026],
    [-0.0005, 0.0026],
  ] as const;
  const side = (n: number): Part =>
    surface(36, 1, (u, v) => {
      const [x, y] = path[Math.round(u * 36)] ?? [0, 0];
      const [dx, dz] = sections[(n + Math.round(v)) % 4] ?? [0, 0];
      return [x + dx, y, dz];
    });
  return joined(...[0, 1, 2, 3].map(side));
}

/** Where the two hoses meet, and the way the chest piece points from there. */
const FORK: Vec3 = [0.006, -0.0495, LIE];
const BELL = { radius: 0.0108, long: 0.027, neck: 0.015 } as const;

/** The hose on one side of the pair: from the ear tube round the loop to the fork. */
function hose(s: number): Part {
  const middle = curved(
    [
      onHead([0.001, 0, 0]),
      [-0.034, 0.0475, LIE],
      [-0.082, 0.0505, LIE],
      [-0.1165, 0.024, LIE],
      [-0.1185, -0.0155, LIE],
      [-0.09, -0.046, LIE],
      [-0.046, -0.0535, LIE],
      [FORK[0] - 0.014, FORK[1] - 0.0008, LIE],
      [FORK[0] - 0.004, FORK[1], LIE],
    ],
    72,
  );
  return tube(
    middle.map(([x, y, z], n): Vec3 => {
      const [before, after] = [middle[Math.max(0, n - 1)] ?? [0, 0, 0], middle[Math.min(72, n + 1)] ?? [0, 0, 0]];
      const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
      const long = Math.hypot(dx, dy) || 1;
      const t = n / 72;
      // Apart at the ear tubes, side by side round the loop, drawn together at the fork.
      const apart = HOSE * 1.06 + 0.0047 * (1 - Math.min(1, t * 5)) ** 2 + 0.0026 * Math.sin(Math.PI * t) ** 2;
      return [x + (dy / long) * -s * -apart, y + (dx / long) * s * -apart, z];
    }),
    HOSE,
    12,
  );
}

/** The bell on its side, mouth to the right, with its stem; the rim and the dark of its mouth apart. */
function chestPiece(): { nickel: Part; rim: Part } {
  const lift = BELL.radius - HOSE;
  const tilt = Math.atan2(lift, BELL.neck + BELL.long);
  const at = (part: Part): Part => moved(turned(lyingX(part), 'y', -tilt), FORK);
  const far = BELL.neck + BELL.long;
  const outer = lathe(
    [
      [
        [0.0022, -0.002],
        [0.0022, BELL.neck - 0.006],
        [0.0036, BELL.neck - 0.0054],
        [0.0036, BELL.neck - 0.003],
        [0.0026, BELL.neck - 0.0022],
        [0.0028, BELL.neck + 0.002],
        [0.0044, BELL.neck + 0.007],
        [0.0072, BELL.neck + 0.0125],
        [0.009, BELL.neck + 0.0185],
        [0.0098, far - 0.003],
      ],
      [
        [0.0091, far - 0.001],
        [0.0078, BELL.neck + 0.0165],
        [0.0036, BELL.neck + 0.009],
        [0.0008, BELL.neck + 0.006],
      ],
    ],
    28,
  );
  const rim = softLathe(
    [
      [0.0094, far - 0.0042],
      [BELL.radius, far - 0.0042],
      [BELL.radius, far],
      [0.0086, far],
      [0.0086, far - 0.003],
    ],
    0.001,
    28,
    2,
  );
  const arm = (s: number): Part =>
    moved(
      tube(
        curved(
          [
            [-0.009, s * HOSE * 1.06, 0],
            [-0.003, s * HOSE * 0.9, 0],
            [0.003, s * HOSE * 0.3, 0],
            [0.006, 0, 0.0006],
          ],
          10,
        ),
        0.0027,
        12,
      ),
      FORK,
    );
  return {
    nickel: joined(
      at(outer),
      arm(1),
      arm(-1),
      moved(ball([0.0042, 0.0042, 0.0036], 16), [FORK[0] + 0.005, FORK[1], FORK[2] + 0.0006]),
    ),
    rim: at(rim),
  };
}

/** Two ear tubes and their spring, two rubber hoses, a fork and a bell. */
export function stethoscopeForm(): Form {
  const { pipe, tip } = ear();
  const { nickel, rim } = chestPiece();
  return formOf(
    ...linen(),
    painted(NICKEL, laid(joined(pipe, mirrored(pipe, 1))), nickel),
    painted(SPRING, laid(spring())),
    painted(IVORY, laid(joined(tip, mirrored(tip, 1)))),
    painted(RUBBER, hose(1), hose(-1), rim),
  );
}
