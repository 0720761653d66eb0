import { type Form, formOf, painted } from '../../kit/form';
import { joined, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { box, cylinder, tube } from '../../kit/solids';
import { surface } from '../../kit/surface';

const STEEL = { colour: '#bdbcb6', metal: 1, gloss: 0.78 };

const loop = (x: number, y: number, r: number): Part =>
  tube(
    Array.from({ length: 18 }, (_, n) => {
      const a = (n / 18) * 2 * Math.PI;
      return [x + Math.cos(a) * r, y + Math.sin(a) * r * 1.25, 0] as const;
    }),
    0.0021,
    7,
    true,
  );

/** Two shanks crossing at a screw: shears or forceps, upright, rings below. */
function crossing(spread: number, jaw: number, width: number): Part {
  const half = (s: number): Part => {
    const path: Vec3[] = [
      [s * spread, -0.036, 0],
      [s * spread * 0.55, -0.012, s * 0.001],
      [0, 0.012, s * 0.0012],
      [-s * 0.004, 0.03, 0],
      [-s * jaw * 0.5, 0.058, 0],
      [-s * jaw * 0.12, 0.07, 0],
    ];
    return joined(
      tube(path, (t) => 0.0026 - Math.abs(t - 0.5) * 0.0012 + width * Math.max(0, t - 0.55), 8),
      loop(s * (spread + 0.004), -0.048, 0.0092),
    );
  };
  return joined(half(1), half(-1), moved(turned(cylinder(0.0034, -0.003, 0.003, 12), 'x', Math.PI / 2), [0, 0.012, 0]));
}

/** A slender handle with a blade or probe. */
const knife = (blade: number): Part =>
  joined(
    moved(box([0.0065, 0.066, 0.0035], [0, -0.02, 0], 0.0012), [0, 0, 0]),
    surface(10, 2, (u, v) => {
      const y = 0.012 + u * blade;
      const w = 0.0058 * Math.sqrt(Math.max(0, 1 - u ** 2.6));
      return [(v - 0.4) * 2 * w * 0.6 + 0.001, y, 0.0009];
    }),
  );
const probe = (): Part =>
  tube(
    [
      [0, -0.06, 0],
      [0, 0.02, 0],
      [0.0012, 0.045, 0],
      [0.006, 0.062, 0],
    ],
    (t) => 0.0021 - t * 0.0012,
    7,
  );

/** Surgical instruments held in loops on an unrolled cloth. */
export function instrumentsForm(): Form {
  const W = 0.28;
  const H = 0.16;
  const roll = surface(40, 16, (u, v) => [
    (u - 0.5) * W * 0.94 - 0.006,
    (v - 0.5) * H,
    0.001 * Math.sin(u * 14) + 0.0006 * Math.sin(v * 8),
  ]);
  const rolled = moved(
    tube(
      Array.from({ length: 16 }, (_, n) => [0, (n / 15 - 0.5) * H, 0] as const),
      0.0105,
      16,
    ),
    [W / 2 - 0.0105, 0, 0.009],
  );
  const band = surface(60, 2, (u, v) => [
    (u - 0.5) * W * 0.9 - 0.01,
    -0.012 + v * 0.022,
    0.0022 + 0.0042 * Math.abs(Math.sin(u * 7 * Math.PI)) ** 0.7,
  ]);
  const places = [-0.108, -0.072, -0.036, 0, 0.036, 0.07, 0.1];
  const tools = [
    crossing(0.012, 0.014, 0.004),
    probe(),
    crossing(0.01, 0.004, 0.0005),
    knife(0.034),
    knife(0.024),
    crossing(0.009, 0.009, 0.001),
    probe(),
  ];
  return formOf(
    painted(
      { colour: '#ffffff', tint: 1, grain: 0.8 },
      roll,
      {
        ...roll,
        positions: roll.positions.map((value, at) => (at % 3 === 2 ? value - 0.0015 : value)),
        normals: roll.normals.map((n) => -n),
        indices: roll.indices.toReversed(),
      },
      rolled,
    ),
    painted({ colour: '#b9ae96', tint: 0.8, grain: 0.7 }, band),
    painted(STEEL, ...tools.map((tool, n) => moved(tool, [places[n] ?? 0, 0, 0.0055]))),
  );
}
