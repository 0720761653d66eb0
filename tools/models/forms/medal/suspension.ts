/** What medals hang from: a brooch bar with its ribbon, and below it a ring, a straight bar or a framed plate. Metres. */
import { type Piece, painted } from '../../kit/form';
import { moved, type Part, stretched, turned, type Vec3 } from '../../kit/part';
import { roundedBox, softLathe } from '../../kit/rounded';
import { tube } from '../../kit/solids';
import { GILT_DULL, GOLD } from './finish';
import { PLAIN_RED, pair, ribbon, STRIPED } from './ribbon';

const TOP = 0.046;

/** The brooch: a bar with turned ends and a line along its face, and the pin behind it. */
function brooch(): readonly Piece[] {
  const knob = turned(
    softLathe(
      [
        [0.0011, -0.0006],
        [0.0021, 0],
        [0.0021, 0.0009],
        [0, 0.0014],
      ],
      0.0004,
      14,
      2,
    ),
    'z',
    -Math.PI / 2,
  );
  return [
    painted(
      GOLD,
      roundedBox([0.0316, 0.0042, 0.0022], [0, TOP, 0], 0.0008, 4),
      roundedBox([0.0292, 0.0009, 0.0026], [0, TOP + 0.0009, 0], 0.0004, 2),
      roundedBox([0.0292, 0.0009, 0.0026], [0, TOP - 0.0009, 0], 0.0004, 2),
      ...pair(moved(knob, [0.0156, TOP, 0])),
    ),
  ];
}

/** A round wire bent to a closed ring about a place, in the plane that faces the reader. */
const wireRing = ([x, y, z]: Vec3, radius: number, wire: number): Part =>
  tube(
    Array.from({ length: 24 }, (_, n): Vec3 => {
      const a = (n / 24) * 2 * Math.PI;
      return [x + Math.cos(a) * radius, y + Math.sin(a) * radius, z];
    }),
    wire,
    8,
    true,
  );

/** An eye that stands on a medal's upper edge, pierced from side to side. */
const eye = (y: number): Part =>
  moved(
    turned(
      tube(
        Array.from({ length: 14 }, (_, n): Vec3 => {
          const a = (n / 14) * 2 * Math.PI;
          return [Math.cos(a) * 0.0014, Math.sin(a) * 0.0014, 0];
        }),
        0.00065,
        7,
        true,
      ),
      'y',
      Math.PI / 2,
    ),
    [0, y, 0],
  );

/** A ribbon gathered into a ring: it narrows below in pleats. */
export function ringSuspension(): readonly Piece[] {
  const gatherAt = (t: number): number => {
    const s = Math.min(1, t / 0.42);
    return 0.26 + 0.74 * s * s * (3 - 2 * s);
  };
  return [
    ...brooch(),
    ...ribbon({ width: 0.03, low: 0.0044, high: TOP, stripes: STRIPED, gatherAt }),
    painted(GOLD, wireRing([0, 0.0014, 0.0003], 0.0044, 0.00075), eye(-0.0024)),
  ];
}

/** A ribbon of its whole width over a straight bar, from whose middle a claw holds the medal. */
export function barSuspension(): readonly Piece[] {
  const claw = moved(
    stretched(
      softLathe(
        [
          [0.0034, -0.0046],
          [0.0026, -0.003],
          [0.0014, -0.0016],
          [0.0022, -0.0006],
          [0.0012, 0.0006],
          [0.0012, 0.0022],
        ],
        0.0006,
        16,
        2,
      ),
      [1, 1, 0.62],
    ),
    [0, 0.0008, 0],
  );
  return [
    ...brooch(),
    ...ribbon({ width: 0.03, low: 0.0046, high: TOP, stripes: STRIPED }),
    painted(
      GOLD,
      tube(
        [
          [-0.0162, 0.0042, 0],
          [0.0162, 0.0042, 0],
        ],
        0.0013,
        12,
      ),
      roundedBox([0.0342, 0.0017, 0.0021], [0, 0.0021, 0], 0.0007, 2),
      ...pair(roundedBox([0.0017, 0.0046, 0.0021], [0.0166, 0.0035, 0], 0.0007, 2)),
    ),
    painted(GILT_DULL, claw),
  ];
}

/** A ribbon on a plate with a narrow frame above and below, as the Gold Star has it. */
export function plateSuspension(): readonly Piece[] {
  return [
    ...brooch(),
    ...ribbon({ width: 0.03, low: 0.0075, high: TOP, stripes: PLAIN_RED }),
    painted(GOLD, roundedBox([0.0316, 0.003, 0.0024], [0, 0.007, 0], 0.0008, 4), eye(0.0046)),
    painted(GOLD, wireRing([0, 0.0014, 0.0003], 0.0032, 0.00065), eye(-0.0024)),
  ];
}
