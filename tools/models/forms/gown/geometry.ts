/** A long straight house gown of Chinese cut on a dress form. Cut, cloth and colour are not recorded: plain cloth, no pattern. */
import { type Form, formOf, type Paint, painted } from '../../kit/form';
import { noiseAt } from '../../kit/noise';
import { mirrored, moved, type Part, type Vec3 } from '../../kit/part';
import { ball, cylinder, lathe, tube } from '../../kit/solids';
import { stations } from '../../kit/stations';
import { surface } from '../../kit/surface';

/** Height: half width, half depth, forward shift. */
const BODY = stations(
  [
    [0.12, 0.235, 0.15, 0.0],
    [0.3, 0.222, 0.142, 0.0],
    [0.55, 0.2, 0.13, 0.002],
    [0.72, 0.178, 0.118, 0.004],
    [0.82, 0.168, 0.112, 0.006],
    [0.95, 0.176, 0.116, 0.01],
    [1.03, 0.182, 0.106, 0.004],
    [1.085, 0.168, 0.086, -0.004],
    [1.118, 0.112, 0.064, -0.008],
    [1.136, 0.062, 0.052, -0.008],
  ],
  3,
);
const FRONT = Math.PI / 2;

/** A point of the gown; angle 0 at the wearer's left as seen, pi/2 in front. Folds deepen towards the hem. */
function onGown(angle: number, height: number, out = 0): Vec3 {
  const [hw = 0, hd = 0, shift = 0] = BODY(height);
  const fall = Math.max(0, 1 - height / 0.85);
  const folds =
    0.011 * fall * Math.sin(angle * 8 + noiseAt(Math.cos(angle) * 1.4, Math.sin(angle) * 1.4 + height * 2, 3) * 1.6) +
    0.003 * noiseAt(Math.cos(angle) * 4, Math.sin(angle) * 4 + height * 9, 5);
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  return [
    Math.sign(c) * Math.abs(c) ** 0.86 * (hw + out + folds),
    height,
    Math.sign(s) * Math.abs(s) ** 0.86 * (hd + out + folds) + shift,
  ];
}

const skirt = (): Part =>
  surface(72, 36, (u, v) => onGown(-u * 2 * Math.PI - FRONT, 0.12 + v * 1.016), { closedU: true });
const inside = (): Part =>
  surface(60, 2, (u, v) => {
    const [x, y, z] = onGown(u * 2 * Math.PI - FRONT, 0.122, -0.004);
    return [x * (1 - v * 0.9), y + v * 0.05, z * (1 - v * 0.9)];
  });

/** A bound edge along a way over the cloth. */
const edge = (way: (t: number) => readonly [number, number], steps: number, radius = 0.0032): Part =>
  tube(
    Array.from({ length: steps + 1 }, (_, n) => {
      const [angle, height] = way(n / steps);
      return onGown(angle, height, 0.003);
    }),
    radius,
    6,
  );

/** The opening: from the collar across the breast to the wearer's right arm, then down that side. */
function closure(): { readonly edges: readonly Part[]; readonly loops: readonly Part[] } {
  const across = (t: number): readonly [number, number] => [FRONT + 0.06 + 1.02 * t ** 1.15, 1.128 - 0.142 * t ** 0.8];
  const down = (t: number): readonly [number, number] => [FRONT + 1.08 + 0.3 * t, 0.986 - 0.36 * t];
  const loop = (angle: number, height: number): Part => {
    const [x, y, z] = onGown(angle, height, 0.006);
    const bar = tube(
      [-1, -0.5, 0, 0.5, 1].map((t) => {
        const [bx, by, bz] = onGown(angle - t * 0.09, height + t * 0.012, 0.0062);
        return [bx, by, bz] as const;
      }),
      0.0036,
      6,
    );
    const knot = moved(ball([0.0072, 0.0072, 0.0065], 10), [x, y, z]);
    return {
      ...bar,
      positions: [...bar.positions, ...knot.positions],
      normals: [...bar.normals, ...knot.normals],
      uvs: [...bar.uvs, ...knot.uvs],
      indices: [...bar.indices, ...knot.indices.map((n) => n + bar.positions.length / 3)],
    };
  };
  const places: readonly (readonly [number, number])[] = [
    across(0.05),
    across(0.62),
    across(0.98),
    down(0.28),
    down(0.62),
  ];
  return { edges: [edge(across, 22), edge(down, 16)], loops: places.map(([angle, height]) => loop(angle, height)) };
}

function sleeve(): readonly Part[] {
  const path: readonly Vec3[] = [
    [0.1, 1.052, -0.004],
    [0.15, 1.04, -0.004],
    [0.19, 0.995, -0.002],
    [0.214, 0.92, 0.002],
    [0.232, 0.82, 0.012],
    [0.242, 0.73, 0.026],
    [0.246, 0.665, 0.038],
  ];
  const arm = tube(path, (t) => 0.058 + 0.004 * t + 0.0022 * Math.sin(t * 24), 22);
  const cuff = tube(
    [
      [0.2455, 0.676, 0.0355],
      [0.2465, 0.66, 0.039],
    ],
    0.0645,
    24,
  );
  return [arm, cuff];
}

/** A low stand collar. */
function collar(): Part {
  return surface(48, 6, (u, v) => {
    const angle = FRONT + 0.1 + u * (2 * Math.PI - 0.2);
    const [hw = 0, hd = 0, shift = 0] = BODY(1.134);
    const out = 0.003 - v * 0.006 + 0.002 * Math.sin(v * Math.PI);
    return [Math.cos(angle) * (hw + out), 1.126 + v * 0.042, Math.sin(angle) * (hd + out) + shift];
  });
}

/** The gown on its form. */
export function gownForm(): Form {
  const cloth: Paint = { colour: '#ffffff', tint: 1, gloss: 0.12, grain: 0.5 };
  const trim: Paint = { ...cloth, colour: '#6f6c68' };
  const arms = sleeve();
  const both = (part: Part): readonly Part[] => [part, mirrored(part)];
  const { edges, loops } = closure();
  const hem = surface(72, 2, (u, v) => onGown(-u * 2 * Math.PI - FRONT, 0.118 + v * 0.012, 0.0022), { closedU: true });
  const neck = moved(ball([0.052, 0.04, 0.046], 22), [0, 1.15, -0.008]);
  const stand = [
    lathe(
      [
        [
          [0, 0],
          [0.14, 0],
        ],
        [
          [0.14, 0],
          [0.14, 0.01],
          [0.134, 0.015],
          [0.03, 0.022],
          [0.014, 0.03],
        ],
      ],
      44,
    ),
    cylinder(0.013, 0.02, 0.2, 14),
    moved(cylinder(0.012, 1.18, 1.2, 12), [0, 0, -0.008]),
    moved(ball([0.014, 0.012, 0.014], 12), [0, 1.208, -0.008]),
  ];
  return formOf(
    painted(cloth, skirt(), ...both(arms[0] ?? skirt()), collar()),
    painted({ ...cloth, colour: '#c9c6c2' }, ...both(arms[1] ?? skirt()), hem),
    painted(trim, ...edges, ...loops),
    painted({ colour: '#2b2622', grain: 0.4 }, inside()),
    painted({ colour: '#cbbfa6', grain: 0.5 }, neck),
    painted({ colour: '#2a2320', gloss: 0.5 }, ...stand),
  );
}
