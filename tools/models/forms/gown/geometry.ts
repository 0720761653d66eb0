/** A long straight house gown of Chinese cut on a dress form. Cut, cloth and colour are not recorded: plain cloth, no pattern. */
import { type Form, formOf, type Paint, painted } from '../../kit/form';
import { noiseAt } from '../../kit/noise';
import type { Part, Vec3 } from '../../kit/part';
import { tube } from '../../kit/solids';
import { stations } from '../../kit/stations';
import { surface } from '../../kit/surface';
import { patch, type Tailored, tailored } from '../../kit/tailored';
import { darkness, roundWrist } from '../garment/ends';
import { frog } from '../garment/frog';
import { both, coatStand, standCollar, steps } from '../garment/sewn';

/** Height: half width, half depth, forward shift. */
const BODY = stations(
  [
    [0.0, 0.238, 0.15, 0.0],
    [0.12, 0.234, 0.146, 0.0],
    [0.3, 0.22, 0.138, 0.0],
    [0.55, 0.199, 0.127, 0.002],
    [0.72, 0.178, 0.116, 0.004],
    [0.82, 0.168, 0.11, 0.006],
    [0.95, 0.174, 0.114, 0.01],
    [1.03, 0.176, 0.1, 0.004],
    [1.075, 0.15, 0.082, -0.004],
    [1.11, 0.1, 0.064, -0.008],
    [1.136, 0.064, 0.054, -0.009],
    [1.2, 0.06, 0.05, -0.009],
  ],
  3,
);
const HEM = 0.12;
const NECK = [1.13, 0.36] as const;
const ARM: readonly [Vec3, Vec3, Vec3] = [
  [0.13, 1.02, -0.003],
  [0.232, 0.835, 0.0],
  [0.252, 0.672, 0.034],
];
const FRONT = Math.PI / 2;
/** Where the opening turns from the breast down the side, on the wearer's right. */
const TURN = [-0.152, 0.958] as const;

const CLOTH: Paint = { colour: '#ffffff', tint: 1, gloss: 0.1, grain: 0.48 };
const TRIM: Paint = { ...CLOTH, colour: '#6f6c68' };

/** Folds fall from the breast and deepen towards the hem, where they are few and wide. */
function bodyFolds(x: number, y: number, z: number): number {
  const angle = Math.atan2(z, x);
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const sway = 1.3 * noiseAt(c * 1.6 + 3, s * 1.6 + y * 1.5, 3);
  const fall = Math.max(0, 1 - y / 0.9);
  const calm = Math.min(1, Math.max(0, (1.1 - y) / 0.12));
  const deep = 0.6 + 0.4 * noiseAt(c * 2.2, s * 2.2, 6);
  const waist = Math.exp(-(((y - 0.82) / 0.09) ** 2));
  const drag = Math.exp(-((Math.hypot(Math.abs(x) - 0.16, (y - 0.95) * 0.7) / 0.08) ** 2));
  return (
    0.024 * fall ** 0.7 * deep * (Math.cos(angle * 11 + sway * 2) + 0.3 * Math.cos(angle * 22 + sway * 4)) +
    0.0035 * waist * noiseAt(c * 5, y * 26, z > 0 ? 11 : 12) +
    0.003 * drag * Math.cos(((y + 0.7 * Math.abs(x) + 0.02 * noiseAt(x * 9, y * 7, 14)) / 0.09) * 2 * Math.PI) +
    calm * 0.003 * noiseAt(c * 4, s * 4 + y * 8, 5)
  );
}

function sleeveFolds(along: number, x: number, _: number, z: number): number {
  const side = x > 0 ? 3 : 7;
  const elbow = Math.exp(-(((along - 0.2) / 0.07) ** 2)) * (0.4 + 0.6 * Math.tanh(Math.max(0, z) / 0.02));
  return (
    0.004 * elbow * Math.cos((along / 0.062 + noiseAt(z * 14, along * 7, side)) * 2 * Math.PI) +
    0.003 * noiseAt(along * 9, z * 13 + Math.abs(x) * 8, side + 1) * Math.min(1, along / 0.1)
  );
}

/** The opening from the collar over the breast to the arm, and down the side: `out` off the cloth. */
function closing(gown: Tailored): (t: number, out: number) => Vec3 {
  const corner = gown.facing(TURN[0], TURN[1], 0);
  const from = Math.atan2(corner[2] - 0.008, corner[0]);
  return (t, out) => {
    if (t <= 0.5) {
      const s = t * 2;
      // Leaves the collar level, falls in a curve.
      return gown.facing(-0.012 + (TURN[0] + 0.012) * s ** 1.1, 1.106 + (TURN[1] - 1.106) * s ** 0.82, out);
    }
    const s = t * 2 - 1;
    return gown.round(from + (3.02 - from) * Math.min(1, s * 2.2), TURN[1] - 0.36 * s, out);
  };
}

/** A knotted button across the opening at `t`. */
function button(gown: Tailored, way: ReturnType<typeof closing>, t: number): Part {
  const [a, b] = [way(t - 0.01, 0), way(t + 0.01, 0)];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]) || 1;
  const down = [0, 1, 2].map((k) => ((b[k] ?? 0) - (a[k] ?? 0)) / length) as [number, number, number];
  const here = way(t, 0);
  const over = way(t, 0.01);
  const up = [0, 1, 2].map((k) => ((over[k] ?? 0) - (here[k] ?? 0)) / 0.01) as [number, number, number];
  const side: Vec3 = [
    down[1] * up[2] - down[2] * up[1],
    down[2] * up[0] - down[0] * up[2],
    down[0] * up[1] - down[1] * up[0],
  ];
  return frog((along, across, out) => {
    const place = [0, 1, 2].map((k) => (here[k] ?? 0) + (side[k] ?? 0) * along * 0.8 + (down[k] ?? 0) * across) as [
      number,
      number,
      number,
    ];
    const [x, y, z] = gown.laid(place);
    return [x + up[0] * (out + 0.0042), y + up[1] * (out + 0.0042), z + up[2] * (out + 0.0042)];
  });
}

/** The sleeve's wide end, turned in: its edge has thickness. */
function cuff(): Part {
  const at = roundWrist(ARM, 1.25);
  const profile = [
    [-0.03, 0.0665],
    [0.012, 0.069],
    [0.0145, 0.0675],
    [0.012, 0.0655],
    [-0.012, 0.062],
  ] as const;
  return surface(
    36,
    profile.length - 1,
    (u, v) => {
      const [along, radius] = profile[profile.length - 1 - Math.round(v * (profile.length - 1))] ?? [0, 0];
      return at(u, along, radius);
    },
    { closedU: true },
  );
}

/** The gown on its form. */
export function gownForm(): Form {
  const gown = tailored({
    body: BODY,
    boxy: 2.3,
    hem: HEM,
    neck: NECK,
    sleeve: ARM,
    radii: [0.07, 0.062, 0.068],
    flat: 1.25,
    soft: 0.05,
    bodyFolds,
    sleeveFolds,
    cell: 0.0178,
    tall: 1.35,
  });
  const way = closing(gown);
  const edge = tube(
    steps(36, (t) => way(t, 0.0022)),
    0.0026,
    5,
  );
  const facing = patch(32, 1, 0.0016, (u, v, out) => {
    const [x, y, z] = way(u, out + 0.0004);
    // The doubled edge reaches up towards the shoulder, or forward at the side.
    const reach = (v - 0.5) * 0.03;
    return u <= 0.5 ? gown.facing(x + reach * 0.55, y + reach * 0.8, out) : [x, y, z];
  });
  const hem = patch(60, 1, 0.0012, (u, v, out) =>
    gown.round(-u * 2 * Math.PI - FRONT, HEM - 0.001 + v * 0.03, out + 0.0022),
  );
  const collar = standCollar({ ring: [0.066, 0.062, -0.007], neck: NECK, stand: 0.046, gap: 0.07, thick: 0.0036 });
  const { linen, wood } = coatStand(0, 1.134, -0.009);
  return formOf(
    painted(CLOTH, gown.cloth, collar, facing),
    painted({ ...CLOTH, colour: '#dcd9d5' }, hem, ...both(cuff())),
    painted(TRIM, edge, ...[0.03, 0.26, 0.47, 0.66, 0.82].map((t) => button(gown, way, t))),
    painted({ colour: '#2b2622', grain: 0.4 }, ...darkness(gown, ARM, -0.006, { hem: HEM, hole: 0.06 })),
    painted({ colour: '#cbbfa6', grain: 0.5 }, linen),
    painted({ colour: '#2f231b', gloss: 0.45, grain: 0.3 }, ...wood),
  );
}
