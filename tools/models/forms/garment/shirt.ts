/**
 * Two Chinese shirts, one worn by a dress form, one folded at its foot: stand collar, knotted buttons, sleeves cut in one
 * with the body, slits at the sides. That one was red and one grey is recorded; the cut is the common one of the time.
 */
import { drape } from '../../kit/draped';
import { egg, limb, merged } from '../../kit/fields';
import { type Form, formOf, painted } from '../../kit/form';
import type { Field } from '../../kit/moulded';
import { joined, mirrored, moved, type Part, stretched, type Vec3 } from '../../kit/part';
import { roundedBox, softLathe } from '../../kit/rounded';
import { ball, tube } from '../../kit/solids';
import { smoothNormals, surface } from '../../kit/surface';
import { foldedShirt } from './folded';
import { frog } from './frog';
import { CUT, type Cut, cutShirt, type Sheet } from './pattern';

const TOP = 0.645;
const SHOULDER: Vec3 = [0.148, 0.57, -0.004];
const ARM = [0.225, 0.19] as const;
/** How far the arms are lowered in the end, and how much the forearm bends forward. */
const LOW = 1.36;

const RED = { colour: '#7f2d2a', gloss: 0.1, grain: 0.42 };
const GREY = { colour: '#7d7e80', gloss: 0.1, grain: 0.42 };
const LINEN = { colour: '#cbbfa6', grain: 0.5 };
const WOOD = { colour: '#3a2a1f', gloss: 0.45, grain: 0.35 };

/** Elbow and end of an arm that has come down by `angle`. */
function armAt(angle: number): readonly [Vec3, Vec3] {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const elbow: Vec3 = [SHOULDER[0] + c * ARM[0], SHOULDER[1] - s * ARM[0], SHOULDER[2] + 0.012 * s];
  const a = angle + 0.05;
  return [elbow, [elbow[0] + Math.cos(a) * ARM[1], elbow[1] - Math.sin(a) * ARM[1], elbow[2] + 0.04 * s]];
}

/** The dress form with its arms lowered by an angle. */
function figure(angle: number): Field {
  const [elbow, end] = armAt(angle);
  const right = [limb(SHOULDER, elbow, 0.047, 0.041), limb(elbow, end, 0.041, 0.034)];
  const torso = merged(
    0.05,
    egg([0, 0.44, 0.002], [0.158, 0.2, 0.104]),
    egg([0, 0.2, 0.002], [0.158, 0.2, 0.108]),
    limb([-0.115, 0.572, -0.008], [0.115, 0.572, -0.008], 0.058),
    egg([0.07, 0.455, 0.062], [0.058, 0.062, 0.05]),
    egg([-0.07, 0.455, 0.062], [0.058, 0.062, 0.05]),
    limb([0, 0.58, -0.012], [0, 0.7, -0.004], 0.052),
  );
  const arms = merged(0.01, ...right);
  return (x, y, z) => Math.min(torso(x, y, z), arms(Math.abs(x), y, z));
}

const eased = (t: number): number => {
  const s = Math.min(1, Math.max(0, t));
  return s * s * (3 - 2 * s);
};

/** A place on the settled cloth: pattern column and row, not whole; `out` off the sheet. */
type OnCloth = (column: number, row: number, out: number, sheet?: Sheet) => Vec3;

function onCloth({ points, at }: Cut, normals: readonly number[]): OnCloth {
  return (column, row, out, sheet = 0) => {
    const [i, j] = [Math.floor(column), Math.floor(row)];
    const [s, t] = [column - i, row - j];
    const result = [0, 0, 0];
    for (const [di, dj, share] of [
      [0, 0, (1 - s) * (1 - t)],
      [1, 0, s * (1 - t)],
      [0, 1, (1 - s) * t],
      [1, 1, s * t],
    ] as const) {
      if (share === 0) continue;
      const number = Math.max(0, at(i + di, j + dj, sheet));
      for (let k = 0; k < 3; k += 1)
        result[k] = (result[k] ?? 0) + share * ((points[number * 3 + k] ?? 0) + out * (normals[number * 3 + k] ?? 0));
    }
    return [result[0] ?? 0, result[1] ?? 0, result[2] ?? 0];
  };
}

/** A band of cloth sewn on along the front between two columns. */
const facing = (on: OnCloth, from: number, to: number, top: number): Part =>
  surface(4, 36, (u, v) => {
    const out = Math.min(1, Math.min(u, 1 - u) * 8) * 0.0015 + 0.0002;
    return on(from + (to - from) * u, CUT.HEM + (top - CUT.HEM) * v, out);
  });

/** Edges of the cloth, turned in and sewn: hem, slits, cuffs. */
function edges({ points, at }: Cut): readonly Part[] {
  const point = (number: number): Vec3 => [
    points[number * 3] ?? 0,
    points[number * 3 + 1] ?? 0,
    points[number * 3 + 2] ?? 0,
  ];
  const { BODY, CUFF, SLEEVE, HEM, SLIT } = CUT;
  const span = (from: number, to: number): readonly number[] =>
    Array.from({ length: Math.abs(to - from) + 1 }, (_, n) => from + Math.sign(to - from) * n);
  const lines = ([0, 1] as const).map((sheet) => [
    ...span(SLIT, HEM).map((j) => at(-BODY, j, sheet)),
    ...span(-BODY + 1, BODY).map((i) => at(i, HEM, sheet)),
    ...span(HEM - 1, SLIT).map((j) => at(BODY, j, sheet)),
  ]);
  const cuffs = [-CUFF, CUFF].map((i) => [
    ...span(0, SLEEVE).map((j) => at(i, j, 0)),
    ...span(SLEEVE - 1, 1).map((j) => at(i, j, 1)),
  ]);
  return [
    ...lines.map((line) => tube(line.map(point), 0.0014, 5)),
    ...cuffs.map((line) => tube(line.map(point), 0.0016, 5, true)),
  ];
}

/** The stand collar, open in front, its corners round: two faces and a piped edge. */
function collar({ points, neck }: Cut): readonly Part[] {
  const loop = evened(neck.map((n): Vec3 => [points[n * 3] ?? 0, points[n * 3 + 1] ?? 0, points[n * 3 + 2] ?? 0]));
  const [cx, cz] = [0, loop.reduce((sum, [, , z]) => sum + z, 0) / loop.length];
  const at = (u: number, v: number, inset: number): Vec3 => {
    const t = (0.012 + u * 0.976) * loop.length;
    const [a, b] = [loop[Math.floor(t) % loop.length] ?? [0, 0, 0], loop[Math.ceil(t) % loop.length] ?? [0, 0, 0]];
    const s = t - Math.floor(t);
    const [x, y, z] = [0, 1, 2].map((k) => (a[k] ?? 0) * (1 - s) + (b[k] ?? 0) * s) as [number, number, number];
    const fromEnd = Math.min(u, 1 - u) * 0.4;
    const round = fromEnd < 0.016 ? Math.sqrt(Math.max(0, 1 - ((0.016 - fromEnd) / 0.016) ** 2)) : 1;
    const height = -0.004 + v * (0.006 + 0.036 * round);
    const away = Math.hypot(x - cx, z - cz) || 1;
    const lean = 0.007 * v + inset;
    return [x - ((x - cx) / away) * lean, y + height, z - ((z - cz) / away) * lean];
  };
  return [
    surface(48, 4, (u, v) => at(1 - u, v, 0)),
    surface(48, 4, (u, v) => at(u, v, 0.0026)),
    tube(
      Array.from({ length: 49 }, (_, n) => at(n / 48, 1, 0.0013)),
      0.0017,
      5,
    ),
    ...[0, 1].map((end) =>
      tube(
        Array.from({ length: 5 }, (_, n) => at(end, n / 4, 0.0013)),
        0.0016,
        6,
      ),
    ),
  ];
}

/** A closed line with evenly spaced, smoothed points. */
function evened(line: readonly Vec3[]): readonly Vec3[] {
  let points = line;
  for (let round = 0; round < 4; round += 1)
    points = points.map((p, n) => {
      const [a, b] = [points[(n + points.length - 1) % points.length] ?? p, points[(n + 1) % points.length] ?? p];
      return [p[0] / 2 + (a[0] + b[0]) / 4, p[1] / 2 + (a[1] + b[1]) / 4, p[2] / 2 + (a[2] + b[2]) / 4] as const;
    });
  return points;
}

/** Neck, arms' ends and foot of the dress form: what the shirt leaves in sight. */
function dressForm(): { linen: readonly Part[]; wood: readonly Part[] } {
  const [elbow, end] = armAt(LOW);
  const arm = tube(
    [elbow, [(elbow[0] + end[0]) / 2, (elbow[1] + end[1]) / 2, (elbow[2] + end[2]) / 2], end],
    (t) => 0.036 - 0.006 * t,
    12,
  );
  const hand = moved(ball([0.03, 0.014, 0.03], 14), end);
  const neck = softLathe(
    [
      [0.05, 0.54],
      [0.047, 0.6],
      [0.044, 0.668],
      [0.03, 0.678],
      [0, 0.68],
    ],
    0.02,
    36,
    3,
  );
  const hips = moved(
    stretched(
      softLathe(
        [
          [0, 0],
          [0.12, 0.002],
          [0.132, 0.03],
          [0.135, 0.06],
        ],
        0.01,
        32,
        1,
      ),
      [1, 1, 0.68],
    ),
    [0, 0.175, 0],
  );
  return {
    linen: [moved(neck, [0, 0, -0.006]), hips, arm, mirrored(arm), hand, mirrored(hand)],
    wood: [
      moved(
        softLathe(
          [
            [0.02, 0.676],
            [0.022, 0.684],
            [0.012, 0.69],
            [0.013, 0.698],
            [0, 0.703],
          ],
          0.004,
          28,
          2,
        ),
        [0, 0, -0.006],
      ),
      roundedBox([0.4, 0.018, 0.25], [0, 0.009, 0.0], 0.005, 4),
      moved(
        softLathe(
          [
            [0.03, 0.016],
            [0.028, 0.024],
            [0.013, 0.03],
            [0.011, 0.16],
          ],
          0.004,
          28,
          2,
        ),
        [0, 0, -0.07],
      ),
      roundedBox([0.022, 0.016, 0.1], [0, 0.152, -0.035], 0.004, 2),
    ],
  };
}

/** The two shirts. */
export function shirtForm(): Form {
  const cut = cutShirt(TOP);
  drape(cut, { steps: 230, bodyAt: (time) => figure(LOW * eased((time - 0.08) / 0.5)), skin: 0.0035 });
  const positions = [...cut.points];
  const normals = smoothNormals(positions, cut.triangles);
  const cloth: Part = {
    positions,
    normals,
    uvs: positions.flatMap((_, n) => (n % 3 === 2 ? [0, 0] : [])),
    indices: cut.triangles,
  };
  const on = onCloth(cut, normals);
  const rows = [7.4, 13.2, 19, 24.8, 30.6];
  const frogs = rows.map((row) =>
    frog((along, across, out) => on(along / CUT.STEP, row + across / CUT.STEP, out + 0.0018)),
  );
  const { linen, wood } = dressForm();
  const folded = foldedShirt([0, 0.018, 0.05]);
  return formOf(
    painted(RED, cloth, ...edges(cut), ...collar(cut), facing(on, -1.5, -0.05, 6.2), facing(on, 0.05, 1.5, 6.2)),
    painted({ ...RED, colour: '#5f2220' }, joined(...frogs)),
    painted(GREY, ...folded.cloth),
    painted({ ...GREY, colour: '#5f6062' }, ...folded.frogs),
    painted(LINEN, ...linen),
    painted(WOOD, ...wood),
  );
}
