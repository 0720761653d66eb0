/** A uniform coat of drill: turned-down collar, five buttons, four flapped pockets, belt with a buckle. The cut is common, not recorded. */
import { type Form, formOf, painted } from '../../kit/form';
import { joined, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { softLathe } from '../../kit/rounded';
import { tube } from '../../kit/solids';
import { surface } from '../../kit/surface';
import { patch, type Tailored } from '../../kit/tailored';
import { ARM, HEM, NECK, sewCoat } from './coat';
import { darkness, roundWrist } from './ends';
import { both, coatStand, pocket, seam, sleeveHead, steps, turnedCollar } from './sewn';

const FRONT = Math.PI / 2;
const WAIST = 0.322;
const [LOW, HIGH] = [HEM, 0.632];

const DRILL = { colour: '#ffffff', tint: 1, gloss: 0.05, grain: 0.5 };
const THREAD = { ...DRILL, colour: '#8f8a80' };
const BRASS = { colour: '#a88f52', metal: 1, gloss: 0.66, grain: 0.3 };

/** The tunic on its stand. */
export function tunicForm(): Form {
  const coat = sewCoat({
    lower: [
      [0.0, 0.196, 0.138, 0.002],
      [0.1, 0.188, 0.132, 0.002],
      [0.2, 0.179, 0.123, 0.002],
      [0.29, 0.165, 0.109, 0.002],
      [0.322, 0.162, 0.106, 0.003],
      [0.345, 0.168, 0.111, 0.004],
    ],
    dents: 0.0032,
    creases: 0.0056,
    gathered: [
      [0.36, 0.035, 0.004],
      [0.285, 0.06, 0.0045],
      [0.12, 0.09, 0.003],
    ],
    radii: [0.072, 0.056, 0.049],
    overCuff: 0,
  });
  const bags = [
    pocket(coat, { x: 0.09, top: 0.492, half: 0.05, deep: 0.1, flap: 0.032, point: 0.011 }),
    pocket(coat, { x: 0.1, top: 0.278, half: 0.06, deep: 0.132, flap: 0.038, point: 0.01 }),
  ];
  const collar = turnedCollar(coat, {
    ring: [0.066, 0.058, -0.011],
    neck: NECK,
    stand: 0.034,
    fall: [0.05, 0.062],
    gap: 0.05,
    spread: 0.3,
    thick: 0.0034,
  });
  const { linen, wood } = coatStand(-0.1, 0.654, -0.011);
  const small = [
    [0.09, 0.452],
    [0.1, 0.232],
  ] as const;
  return formOf(
    painted(
      DRILL,
      coat.cloth,
      placket(coat),
      hem(coat),
      collar[0] ?? linen,
      ...both(...bags.flatMap(({ cloth }) => cloth), cuff(), strap(coat)),
    ),
    painted(
      THREAD,
      ...both(...bags.flatMap(({ lines }) => lines), sleeveHead(coat)),
      stitching(coat),
      ...collar.slice(1),
    ),
    painted({ ...DRILL, colour: '#d9d4ca' }, belt(coat)),
    painted(
      BRASS,
      buckle(coat),
      ...[0.145, 0.232, 0.41, 0.5, 0.59].map((y) => button(coat, 0, y, 0.0092, 0.0032)),
      ...both(...small.map(([x, y]) => button(coat, x, y, 0.0066, 0.0068))),
    ),
    painted({ colour: '#191713' }, ...darkness(coat, ARM, 0.004, { hem: HEM, hole: 0.046 })),
    painted({ colour: '#cbbfa6', grain: 0.5 }, linen),
    painted({ colour: '#2f231b', gloss: 0.45, grain: 0.3 }, ...wood),
  );
}

/** The front's edge, doubled, left over right as men's coats close. */
const placket = (coat: Tailored): Part =>
  patch(2, 40, 0.0026, (u, v, out) => coat.facing(-0.02 + u * 0.036, LOW + (HIGH - LOW) * v, out));

const stitching = (coat: Tailored): Part =>
  seam(
    steps(36, (t) => coat.facing(-0.0155, LOW + (HIGH - LOW) * t, 0.0028)),
    0.0006,
  );

/** The turned-up hem. */
const hem = (coat: Tailored): Part =>
  patch(54, 1, 0.0014, (u, v, out) =>
    coat.round(FRONT + 0.06 - u * (2 * Math.PI - 0.02), HEM - 0.002 + v * 0.024, out + 0.0006),
  );

const belt = (coat: Tailored): Part =>
  patch(60, 2, 0.0036, (u, v, out) => coat.round(-u * 2 * Math.PI - FRONT, WAIST - 0.021 + v * 0.042, out + 0.004));

/** A frame with its prong. */
function buckle(coat: Tailored): Part {
  const at = (x: number, y: number): Vec3 => coat.facing(x, WAIST + y, 0.0095);
  const [w, h] = [0.024, 0.027];
  const corners = [
    [w, h],
    [-w, h],
    [-w, -h],
    [w, -h],
  ] as const;
  const frame = corners.flatMap(([x, y], n) => {
    const [nx, ny] = corners[(n + 1) % 4] ?? [0, 0];
    return [0.12, 0.5, 0.88].map((t) => at(x + (nx - x) * t, y + (ny - y) * t));
  });
  return joined(tube(frame, 0.0024, 5, true), tube([at(-w, 0), at(0, 0), at(w * 0.96, 0)], 0.0017, 5));
}

/** A domed button with a rim, looking forward. */
function button(coat: Tailored, x: number, y: number, radius: number, out: number): Part {
  const dome = softLathe(
    [
      [radius * 0.9, -0.001],
      [radius, 0.0012],
      [radius * 0.82, 0.0018],
      [radius * 0.5, 0.0036],
      [0, 0.004],
    ],
    radius * 0.16,
    12,
    1,
  );
  return moved(turned(dome, 'x', Math.PI / 2), coat.facing(x, y, out));
}

/** A cuff turned back, with thickness, reaching into the sleeve. */
function cuff(): Part {
  const at = roundWrist(ARM, 1.18);
  const profile: readonly (readonly [along: number, radius: number])[] = [
    [-0.002, 0.046],
    [0.02, 0.0475],
    [0.0235, 0.05],
    [0.021, 0.0532],
    [-0.02, 0.0548],
    [-0.062, 0.0572],
    [-0.066, 0.0558],
    [-0.0655, 0.05],
  ];
  return surface(
    30,
    profile.length - 1,
    (u, v) => {
      const [along, radius] = profile[Math.round(v * (profile.length - 1))] ?? [0, 0];
      return at(u, along, radius);
    },
    { closedU: true },
  );
}

const strap = (coat: Tailored): Part =>
  patch(12, 4, 0.0034, (u, v, out) => {
    const point = u > 0.88 ? 1 - ((u - 0.88) / 0.12) * 0.5 : 1;
    return coat.onTop(0.172 - u * 0.09, 0.002 - u * 0.006 + (0.5 - v) * 0.042 * point, out);
  });
