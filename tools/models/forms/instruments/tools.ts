/** Surgeons' instruments of forged steel as catalogues of the time show them; upright, axis in z = 0. Metres. */
import { lyingZ } from '../../kit/lying';
import { joined, mirrored, moved, type Part, turned, type Vec3 } from '../../kit/part';
import type { Point2 } from '../../kit/polygon';
import { softLathe, softPlate } from '../../kit/rounded';
import { box, tube } from '../../kit/solids';
import { stations } from '../../kit/stations';
import { surface } from '../../kit/surface';

/** An instrument: polished steel, and joints where oil stays. */
export interface Tool {
  readonly steel: Part;
  readonly dull: Part;
}

/** A forged bar along a path of `[x, y, z, width, thickness]`, its section an oval; read as smooth curves along y. */
export function forged(
  rows: readonly (readonly [number, number, number, number, number])[],
  steps = 20,
  sides = 8,
): Part {
  const first = rows[0]?.[1] ?? 0;
  const last = rows.at(-1)?.[1] ?? 1;
  const at = stations(
    rows.map(([x, y, z, wide, thick]) => [y, x, z, wide, thick]),
    4,
  );
  return surface(
    sides,
    steps,
    (u, v) => {
      const y = first + (last - first) * v;
      const [x = 0, z = 0, wide = 0, thick = 0] = at(y);
      const end = Math.min(1, 0.12 + Math.min(v, 1 - v) * 40);
      const angle = u * 2 * Math.PI;
      return [x - (Math.cos(angle) * wide * end) / 2, y, z + (Math.sin(angle) * thick * end) / 2];
    },
    { closedU: true },
  );
}

/** An oval finger ring. */
const bow = (x: number, y: number, lean: number): Part =>
  moved(
    turned(
      tube(
        Array.from({ length: 18 }, (_, n): Vec3 => {
          const a = (n / 18) * 2 * Math.PI;
          return [Math.cos(a) * 0.0082, Math.sin(a) * 0.0108, 0];
        }),
        0.0019,
        7,
        true,
      ),
      'z',
      lean,
    ),
    [x, y, 0],
  );

/** A screw head that shows on the joint. */
const screw = (y: number, radius: number): Part =>
  moved(
    joined(
      lyingZ(
        softLathe(
          [
            [radius, 0],
            [radius, 0.0026],
            [radius * 0.8, 0.0031],
            [0, 0.0031],
          ],
          0.0004,
          18,
          1,
        ),
      ),
    ),
    [0, y, 0],
  );

const slot = (y: number, radius: number): Part =>
  moved(turned(box([radius * 1.7, 0.0004, 0.0003], [0, 0, 0.0031]), 'z', 0.7), [0, y, 0]);

/** Ringed forceps with a box joint, a ratchet between the shanks, jaws scored across. */
export function forceps(jaw: number): Tool {
  const joint = 0.024;
  const half = forged([
    [0.0098, -0.045, 0.0004, 0.0028, 0.0026],
    [0.0068, -0.022, 0.0004, 0.0033, 0.0028],
    [0.0036, 0.006, 0.0003, 0.0037, 0.003],
    [0, joint, 0, 0.0062, 0.0036],
    [-0.0018, 0.032, 0, 0.0036, 0.0034],
    [-0.0014 - jaw * 0.5, 0.05, 0, 0.0029, 0.003],
    [-0.0011, 0.07, 0, 0.0017, 0.0022],
  ]);
  const scores = Array.from({ length: 7 }, (_, n) => box([0.0044, 0.0003, 0.0006], [0, 0.05 + n * 0.0022, 0.0013]));
  const ratchet = box([0.0094, 0.0024, 0.0014], [0, -0.024, 0.0004], 0.0004);
  return {
    steel: joined(
      half,
      mirrored(half),
      bow(0.0128, -0.0556, -0.14),
      bow(-0.0128, -0.0556, 0.14),
      screw(joint, 0.0021),
      ratchet,
    ),
    dull: joined(
      slot(joint, 0.0021),
      ...scores,
      ...[-1, 0, 1].map((n) => box([0.0003, 0.0026, 0.0017], [n * 0.0012, -0.024, 0.0004])),
    ),
  };
}

/** Heavy shears: strong shanks, a screwed lap joint, two blades that curve past each other. */
export function shears(): Tool {
  const joint = 0.02;
  const blade = (s: number): Part => {
    const outline: readonly Point2[] = [
      [-0.0034, 0.012],
      [0.0038, 0.014],
      [0.0062, 0.03],
      [0.0068, 0.046],
      [0.0052, 0.06],
      [0.0022, 0.07],
      [0.0012, 0.0705],
      [0.0009, 0.056],
      [0, 0.04],
      [-0.0026, 0.024],
    ];
    const plate = softPlate(outline, 0, 0.0026, 0.0009, 2);
    return s > 0 ? moved(plate, [0, 0, -0.0002]) : moved(mirrored(plate), [0, 0, -0.0024]);
  };
  const shank = forged([
    [0.0118, -0.046, 0, 0.0036, 0.0034],
    [0.0088, -0.022, 0, 0.0044, 0.0036],
    [0.0044, 0.004, 0, 0.0056, 0.0038],
    [0, joint, 0, 0.0086, 0.0042],
    [-0.002, 0.03, 0, 0.005, 0.0034],
  ]);
  return {
    steel: joined(
      shank,
      mirrored(shank),
      blade(1),
      blade(-1),
      bow(0.0146, -0.0566, -0.18),
      bow(-0.0146, -0.0566, 0.18),
      screw(joint, 0.003),
    ),
    dull: slot(joint, 0.003),
  };
}

/** A scalpel forged in one: flat handle with a waist and grooves, a bellied blade with its edge ground. */
export function scalpel(blade: number): Tool {
  const foot = 0.012;
  const handle = forged(
    [
      [0, -0.062, 0, 0.0066, 0.0032],
      [0, -0.05, 0, 0.0074, 0.0034],
      [0, -0.018, 0, 0.0068, 0.0034],
      [0, 0.002, 0, 0.0058, 0.0032],
      [0, foot, 0, 0.0032, 0.0026],
      [0, foot + 0.004, 0, 0.0036, 0.0018],
    ],
    16,
    10,
  );
  const side = (s: number): Part =>
    surface(16, 3, (u, v) => {
      const y = foot + 0.002 + u * blade;
      const belly = 0.0048 * Math.min(1, 0.45 + u * 3) * Math.sqrt(Math.max(0, 1 - u ** 3.2));
      const spine = 0.0018 * (1 - u ** 4);
      const x = -spine + (spine + belly) * (s > 0 ? v : 1 - v);
      const across = s > 0 ? v : 1 - v;
      return [x, y, s * (0.00085 * (1 - u * 0.6) * (1 - Math.max(0, across - 0.55) / 0.46) + 0.00004)];
    });
  const spine = surface(1, 16, (u, v) => [
    -0.0018 * (1 - v ** 4),
    foot + 0.002 + v * blade,
    (0.5 - u) * -2 * (0.00085 * (1 - v * 0.6) + 0.00004),
  ]);
  return {
    steel: joined(handle, side(1), side(-1), spine),
    dull: joined(
      ...Array.from({ length: 7 }, (_, n) => box([0.0044, 0.0005, 0.0005], [0, -0.012 + n * 0.0021, 0.0016])),
    ),
  };
}

/** A hafted tool: eight-sided grip that swells, a neck, and what is at its end. */
const haft = (neck: readonly (readonly [number, number, number, number, number])[]): Part =>
  joined(
    forged(
      [
        [0, -0.064, 0, 0.0056, 0.0052],
        [0, -0.05, 0, 0.0064, 0.006],
        [0, -0.016, 0, 0.0052, 0.005],
        [0, 0.002, 0, 0.003, 0.003],
        [0, 0.008, 0, 0.0042, 0.004],
        [0, 0.012, 0, 0.0028, 0.0028],
      ],
      18,
      8,
    ),
    forged(neck, 16, 8),
  );

/** A bone curette: a small spoon on a long neck. */
export const curette = (): Tool => ({
  steel: joined(
    haft([
      [0, 0.01, 0, 0.0026, 0.0026],
      [0, 0.034, 0, 0.002, 0.002],
      [0.0004, 0.05, 0.0004, 0.0019, 0.0018],
      [0.0006, 0.056, 0.0003, 0.0046, 0.0019],
      [0.0006, 0.061, 0.0001, 0.0054, 0.0017],
      [0.0006, 0.0655, 0.0006, 0.0022, 0.0013],
    ]),
  ),
  dull: moved(
    lyingZ(
      softLathe(
        [
          [0.0019, 0],
          [0.0016, 0.0002],
          [0, -0.0002],
        ],
        0.0002,
        12,
        1,
      ),
    ),
    [0.0006, 0.0603, 0.0011],
  ),
});

/** A retractor: its end is bent to a blunt hook. */
export const retractor = (): Tool => ({
  steel: haft([
    [0, 0.01, 0, 0.0028, 0.0028],
    [0, 0.035, 0, 0.0026, 0.0022],
    [0.0006, 0.052, 0, 0.0034, 0.0019],
    [0.0042, 0.062, 0.0002, 0.0046, 0.0018],
    [0.0092, 0.0655, 0.0006, 0.0038, 0.0016],
  ]),
  dull: box([0.0042, 0.0004, 0.0004], [0, -0.03, 0.0028]),
});

/** A bone chisel: broad, ground to an edge. */
export const chisel = (): Tool => ({
  steel: haft([
    [0, 0.01, 0, 0.003, 0.003],
    [0, 0.028, 0, 0.0048, 0.0026],
    [0, 0.036, 0, 0.0064, 0.0022],
    [0, 0.054, 0, 0.0066, 0.0019],
    [0, 0.062, -0.0004, 0.0068, 0.0008],
  ]),
  dull: box([0.0042, 0.0004, 0.0004], [0, -0.03, 0.0028]),
});
