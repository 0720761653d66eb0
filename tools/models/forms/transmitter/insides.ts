import { moved, type Part, turned } from '../../kit/part';
import { softLathe } from '../../kit/rounded';
import { box, cylinder, tube } from '../../kit/solids';

/** What stands behind the wire between two heights: valves, coils, a condenser's plates, in the dark of the cabinet. */
export function insides(
  low: number,
  high: number,
  front: number,
): { glass: Part[]; copper: Part[]; porcelain: Part[]; bare: Part[]; dark: Part[] } {
  const deck = low + 0.03;
  const z = front - 0.13;
  const valves = [-0.37, -0.25, 0.33].map((x, n) => [x, n === 1 ? 0.86 : 1] as const);
  const coils = [-0.1, 0.13].map((x) => [x, deck + 0.15] as const);
  return {
    glass: valves.map(([x, size]) => moved(bulb(size), [x, deck + 0.03, z])),
    copper: coils.map(([x, y]) => wire(x, y, z)),
    porcelain: [
      ...valves.map(([x]) =>
        moved(
          softLathe(
            [
              [0.034, 0],
              [0.034, 0.02],
              [0.026, 0.03],
            ],
            0.004,
            12,
            1,
          ),
          [x, deck, z],
        ),
      ),
      ...coils.flatMap(([x, y]) => [
        moved(turned(cylinder(0.043, -0.085, 0.085, 14), 'z', Math.PI / 2), [x, y, z]),
        ...[-0.07, 0.07].map((dx) => box([0.02, y - deck, 0.02], [x + dx, (y + deck) / 2, z - 0.02])),
      ]),
    ],
    bare: [
      box([0.92, 0.006, 0.3], [0, deck - 0.003, front - 0.17]),
      ...valves.map(([x, size]) =>
        moved(
          softLathe(
            [
              [0.009, 0],
              [0.009, 0.014],
              [0, 0.016],
            ],
            0.002,
            12,
            1,
          ),
          [x, deck + 0.03 + 0.168 * size, z],
        ),
      ),
      ...Array.from({ length: 7 }, (_, n) => box([0.0016, 0.075, 0.09], [0.405 + n * 0.0055, deck + 0.055, z])),
      tube(
        [
          [-0.37, deck + 0.212, z],
          [-0.33, deck + 0.235, z - 0.02],
          [-0.2, deck + 0.2, z - 0.01],
          [-0.185, deck + 0.152, z],
        ],
        0.0022,
        5,
      ),
    ],
    dark: [box([0.93, high - low - 0.02, 0.004], [0, (low + high) / 2, front - 0.31])],
  };
}

/** A valve's bulb, drawn out above. */
const bulb = (size: number): Part =>
  softLathe(
    [
      [0.024 * size, 0],
      [0.026 * size, 0.02 * size],
      [0.042 * size, 0.055 * size],
      [0.044 * size, 0.11 * size],
      [0.03 * size, 0.145 * size],
      [0.008 * size, 0.168 * size],
      [0, 0.17 * size],
    ],
    0.018 * size,
    13,
    1,
  );

/** Heavy wire wound on a former that lies along x. */
const wire = (x: number, y: number, z: number): Part =>
  tube(
    Array.from({ length: 7 * 9 + 1 }, (_, n) => {
      const angle = (n / 9) * 2 * Math.PI;
      return [x + (n / (7 * 9) - 0.5) * 0.15, y + Math.cos(angle) * 0.052, z + Math.sin(angle) * 0.052] as const;
    }),
    0.0048,
    4,
  );
