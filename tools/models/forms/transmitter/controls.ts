import { marks } from '../../kit/lines';
import { lyingZ } from '../../kit/lying';
import { joined, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { softLathe } from '../../kit/rounded';
import { ball, box, cylinder } from '../../kit/solids';
import { surface } from '../../kit/surface';

/** The panel of tuning dials and switches about a height, on the plane z. */
export function controls(
  y: number,
  z: number,
): { black: Part[]; scales: Part[]; white: Part[]; brass: Part[]; bare: Part[] } {
  const dials = [-0.29, 0, 0.29].map((x): Vec3 => [x, y + 0.055, z]);
  const knobs = [-0.38, -0.27, -0.16, 0.16, 0.27].map((x): Vec3 => [x, y - 0.098, z]);
  const switches = [-0.045, 0.045].map((x): Vec3 => [x, y - 0.095, z]);
  return {
    black: [
      ...dials.map((place, n) => moved(turned(handwheel(0.034, 12), 'z', n * 0.7), place)),
      ...knobs.map((place, n) => moved(turned(handwheel(0.019, 7), 'z', 0.4 + n * 1.1), place)),
      ...dials.map((place) =>
        moved(
          lyingZ(
            softLathe(
              [
                [0.0085, 0],
                [0.0082, 0.02],
                [0, 0.021],
              ],
              0.002,
              10,
              1,
            ),
          ),
          [place[0] + 0.088, place[1] - 0.062, place[2]],
        ),
      ),
      ...switches.map((place) => moved(box([0.036, 0.062, 0.014], [0, 0, 0.007], 0.003), place)),
    ],
    scales: dials.map((place) =>
      moved(
        lyingZ(
          softLathe(
            [
              [0.074, 0.001],
              [0.074, 0.004],
              [0.03, 0.0046],
            ],
            0.0012,
            36,
            1,
          ),
        ),
        place,
      ),
    ),
    white: [
      ...knobs.map((place) =>
        marks([place[0], place[1], place[2] + 0.0004], 0.034, [-0.5, 3.64], 9, [0.0011, 0.006], 4),
      ),
      ...switches.map((place) => box([0.012, 0.0022, 0.0005], [place[0], place[1] + 0.04, place[2] + 0.0004])),
    ],
    brass: [
      // A maker's plate without a word left on it.
      box([0.098, 0.036, 0.002], [0.385, y - 0.095, z + 0.0004], 0.0006),
      ...dials.map((place) => moved(pointer(), [place[0], place[1] + 0.083, place[2]])),
    ],
    bare: [
      ...dials.map((place) =>
        marks([place[0], place[1], place[2] + 0.0047], 0.072, [0.1, 3.04], 16, [0.0007, 0.0085], 5),
      ),
      ...switches.map((place, n) =>
        moved(turned(toggle(), 'x', n === 0 ? -0.5 : 0.5), [place[0], place[1], place[2] + 0.014]),
      ),
      ...[-0.043, 0.043].map((dx) => moved(ball([0.0028, 0.0028, 0.0018], 6), [0.385 + dx, y - 0.095, z + 0.0014])),
    ],
  };
}

/** A fluted knob of moulded black, with skirt and a pointer's ridge. */
function handwheel(radius: number, flutes: number): Part {
  const rows: readonly (readonly [number, number, number])[] = [
    [1.35, 0.1, 0],
    [1.32, 0.24, 0],
    [1.02, 0.34, 0],
    [1, 0.42, 1],
    [0.96, 1.12, 1],
    [0.86, 1.22, 0],
    [0, 1.24, 0],
  ];
  const around = flutes * 2;
  const body = surface(
    around,
    rows.length - 1,
    (u, v) => {
      const [r, h, fluted] = rows[Math.round(v * (rows.length - 1))] ?? [0, 0, 0];
      const n = Math.round(u * around);
      const angle = (n / around) * 2 * Math.PI;
      const at = radius * (r - (fluted === 1 && n % 2 === 0 ? 0.09 : 0));
      return [Math.cos(angle) * at, Math.sin(angle) * at, h * radius];
    },
    { closedU: true },
  );
  return joined(body, box([radius * 0.1, radius * 0.8, radius * 0.1], [0, radius * 0.45, radius * 1.25]));
}

/** A finger of brass that points at a scale. */
const pointer = (): Part =>
  joined(box([0.012, 0.012, 0.005], [0, 0, 0.003], 0.0015), box([0.0016, 0.016, 0.0012], [0, -0.012, 0.0062]));

const toggle = (): Part =>
  joined(
    lyingZ(cylinder(0.008, -0.004, 0.006, 10)),
    lyingZ(
      softLathe(
        [
          [0.0028, 0],
          [0.0042, 0.026],
          [0.0052, 0.034],
          [0, 0.037],
        ],
        0.002,
        10,
        1,
      ),
    ),
  );
