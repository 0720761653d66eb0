import { lyingX, lyingZ } from '../../kit/lying';
import { moved, type Part, turned, type Vec3 } from '../../kit/part';
import { box, cylinder, lathe, tube } from '../../kit/solids';

/** Hose and gun: valve grip behind, trigger grip and igniter head in front. Leant against the tanks. */
export function gunGroup(): {
  readonly steel: readonly Part[];
  readonly dark: readonly Part[];
  readonly hose: Part;
} {
  const at = (part: Part): Part => moved(turned(turned(lyingX(part), 'z', 1.28), 'y', 0.12), [0.175, 0.02, 0.1]);
  const fuelTube = cylinder(0.014, 0.0, 0.52, 14);
  const sheath = lathe(
    [
      [
        [0.014, 0.5],
        [0.022, 0.51],
        [0.024, 0.62],
      ],
      [
        [0.024, 0.62],
        [0.032, 0.625],
        [0.034, 0.7],
      ],
      [
        [0.034, 0.7],
        [0.026, 0.702],
        [0.024, 0.68],
      ],
    ],
    22,
  );
  const holes = moved(lyingZ(cylinder(0.006, -0.0345, 0.0345, 8)), [0, 0.66, 0]);
  const grips = [
    turned(box([0.03, 0.11, 0.03], [0, 0, 0], 0.01), 'z', Math.PI / 2 + 0.25),
    turned(box([0.03, 0.1, 0.03], [0, 0, 0], 0.01), 'z', Math.PI / 2),
  ].map((part, n) => moved(part, [0.066, n === 0 ? 0.09 : 0.46, 0]));
  const lever = box([0.012, 0.1, 0.016], [0.1, 0.12, 0], 0.003);
  const trigger = tube(
    [
      [0.02, 0.43, 0],
      [0.06, 0.42, 0],
      [0.075, 0.405, 0],
    ],
    0.005,
    6,
  );
  const valve = [
    lathe(
      [
        [
          [0.026, 0.02],
          [0.03, 0.03],
          [0.03, 0.075],
          [0.026, 0.085],
        ],
      ],
      18,
    ),
    cylinder(0.02, 0, 0.02, 6),
  ];
  const path: Vec3[] = [
    [0, 0.036, 0.03],
    [0.01, 0.03, 0.08],
    [-0.06, 0.028, 0.14],
    [-0.16, 0.03, 0.16],
    [-0.21, 0.04, 0.1],
    [-0.17, 0.056, 0.13],
    [-0.04, 0.03, 0.182],
    [0.12, 0.02, 0.16],
    [0.172, 0.014, 0.114],
    [0.175, 0.024, 0.1],
  ];
  return {
    steel: [fuelTube, sheath, trigger, lever, ...valve].map(at),
    dark: [...grips, holes].map(at),
    hose: tube(smoothed(path), 0.0135, 10),
  };
}

/** A way drawn round its corners (Chaikin, twice). */
function smoothed(path: readonly Vec3[]): readonly Vec3[] {
  const cut = (points: readonly Vec3[]): readonly Vec3[] => [
    points[0] ?? [0, 0, 0],
    ...points.slice(1).flatMap((b, n) => {
      const a = points[n] ?? b;
      const mix = (t: number): Vec3 => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
      return [mix(0.25), mix(0.75)];
    }),
    points.at(-1) ?? [0, 0, 0],
  ];
  return cut(cut(path));
}
