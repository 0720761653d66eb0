/** Keys in four rows: glass over ivory in a nickel ring, each on its lever. Metres. */
import { joined, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { lathe, tube } from '../../kit/solids';

const TILT = 0.2;

/** Place of a key: row 0 in front. */
function keyAt(row: number, column: number): Vec3 {
  const z = 0.128 - row * 0.021;
  return [-0.1 + column * 0.0195 + (row % 2) * 0.006 + row * 0.002, -0.024 + row * 0.0115, z];
}

const TOP = lathe(
  [
    [
      [0.0062, 0.0013],
      [0, 0.0021],
    ],
  ],
  11,
);
const RING = lathe(
  [
    [
      [0.0056, -0.0015],
      [0.0077, 0.0002],
      [0.0073, 0.0016],
      [0.0061, 0.0014],
    ],
  ],
  11,
);

/** The keyboard's parts. */
export function keyboard(): { tops: readonly Part[]; rings: readonly Part[]; levers: readonly Part[] } {
  const places = Array.from({ length: 44 }, (_, n) => keyAt(Math.floor(n / 11), n % 11));
  const put = (part: Part): readonly Part[] => places.map((place) => moved(turned(part, 'x', TILT), place));
  return {
    tops: put(TOP),
    rings: put(RING),
    levers: places.map(([x, y, z]) =>
      joined(
        tube(
          [
            [x, y - 0.0005, z],
            [x, y - 0.0125, z - 0.0035],
            [x, y - 0.0145, z - 0.008],
            [x, y - 0.0155, z - 0.06],
          ],
          0.0011,
          4,
        ),
      ),
    ),
  };
}
