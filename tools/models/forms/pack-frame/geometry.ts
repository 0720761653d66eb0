import { type Form, formOf, painted } from '../../kit/form';
import { moved, type Part, type Vec3 } from '../../kit/part';
import { box, cylinder, tube } from '../../kit/solids';

/** One chest of the pack: a cupboard with three rows of pigeon-holes, bottles and rolls in some. */
function chest(x: number): { wood: Part[]; dark: Part[]; glass: Part[]; cloth: Part[] } {
  const [w, h, d] = [0.25, 0.36, 0.24];
  const y = -0.08;
  const wall = 0.012;
  const wood = [
    box([wall, h, d], [x - w / 2 + wall / 2, y, 0], 0.002),
    box([wall, h, d], [x + w / 2 - wall / 2, y, 0], 0.002),
    box([w, wall, d], [x, y + h / 2 - wall / 2, 0], 0.002),
    box([w, wall, d], [x, y - h / 2 + wall / 2, 0], 0.002),
    ...[-0.055, 0.06].map((dy) => box([w - 2 * wall, 0.008, d - 0.01], [x, y + dy, 0])),
    ...[-0.035, 0.04].map((dx) => box([0.008, h - 2 * wall, d - 0.01], [x + dx, y, 0])),
  ];
  const dark = [box([w - 0.01, h - 0.01, 0.006], [x, y, -d / 2 + 0.006])];
  const glass = (
    [
      [-0.085, 0.066],
      [-0.066, 0.066],
      [0.075, 0.066],
      [0.0, -0.047],
      [0.09, -0.047],
    ] as const
  ).map(([dx, dy]) => moved(cylinder(0.008, 0, 0.045, 12), [x + dx, y + dy, 0.07]));
  const cloth = (
    [
      [-0.08, -0.155],
      [0.0, 0.082],
      [0.08, -0.155],
    ] as const
  ).map(([dx, dy]) =>
    tube(
      [
        [x + dx - 0.024, y + dy, 0.08],
        [x + dx + 0.024, y + dy, 0.08],
      ],
      0.014,
      12,
    ),
  );
  return { wood, dark, glass, cloth };
}

/** The 'Marco Polo Bridge' pack: two chests of pigeon-holes hung either side of a saddle under an arched wooden frame. */
export function packFrameForm(): Form {
  const sides = [chest(-0.272), chest(0.272)];
  const arch = (z: number, r: number): Part => {
    const path: Vec3[] = Array.from({ length: 25 }, (_, n) => {
      const a = Math.PI - (n / 24) * Math.PI;
      return [Math.cos(a) * 0.272, 0.07 + Math.sin(a) * 0.19, z];
    });
    return tube(path, r, 8);
  };
  const bars = [-0.9, -0.45, 0, 0.45, 0.9].map((k) => {
    const a = Math.PI / 2 - k;
    return tube(
      [
        [Math.cos(a) * 0.272, 0.07 + Math.sin(a) * 0.19, -0.125],
        [Math.cos(a) * 0.272, 0.07 + Math.sin(a) * 0.19, 0.125],
      ],
      0.009,
      8,
    );
  });
  const posts = [-1, 1].flatMap((s) => [-0.11, 0.11].map((z) => box([0.022, 0.2, 0.022], [s * 0.272, 0.0, z], 0.003)));
  const girth = [-0.11, 0.11].map((z) =>
    tube(
      [
        [-0.15, -0.2, z],
        [-0.08, -0.228, z],
        [0.08, -0.228, z],
        [0.15, -0.2, z],
      ],
      0.006,
      6,
    ),
  );
  return formOf(
    painted(
      { colour: '#ffffff', tint: 1, gloss: 0.12, grain: 0.8 },
      ...sides.flatMap(({ wood }) => wood),
      arch(-0.11, 0.012),
      arch(0.11, 0.012),
      ...bars,
      ...posts,
    ),
    painted({ colour: '#2c211a', grain: 0.5 }, ...sides.flatMap(({ dark }) => dark)),
    painted({ colour: '#5a4630', gloss: 0.8 }, ...sides.flatMap(({ glass }) => glass)),
    painted({ colour: '#cfc4aa', grain: 0.6 }, ...sides.flatMap(({ cloth }) => cloth), ...girth),
  );
}
