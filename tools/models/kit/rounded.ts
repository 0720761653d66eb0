/** Boxes and bars as they come from a joiner's or a press: no edge is sharp, and light runs along each. Metres. */
import type { Part, Vec3 } from './part';
import { joined, moved } from './part';
import type { Point2 } from './polygon';
import { polygon } from './polygon';
import { flipped, lathe } from './solids';
import { surface } from './surface';

/** A box about a centre whose edges and corners are round; `steps` facets to a quarter turn, an even number. */
export function roundedBox([w, h, d]: Vec3, centre: Vec3 = [0, 0, 0], radius = 0.002, steps = 2): Part {
  const r = Math.min(radius, w / 2.02, h / 2.02, d / 2.02);
  const half: Vec3 = [w / 2, h / 2, d / 2];
  const faces = ([0, 1, 2] as const).flatMap((axis) => [-1, 1].map((side) => face(half, axis, side, r, steps)));
  return moved(joined(...faces), centre);
}

/** One face with its share of the round edges. */
function face(half: Vec3, axis: 0 | 1 | 2, side: number, r: number, steps: number): Part {
  const [p, q] = [(axis + 1) % 3, (axis + 2) % 3];
  const [alongP, alongQ] = [marks(half[p] ?? 0, r, steps), marks(half[q] ?? 0, r, steps)];
  const grid = alongP.flatMap((a, n) =>
    alongQ.map((b, m) => ({ a, b, uv: [n / (alongP.length - 1), m / (alongQ.length - 1)] })),
  );
  const order = (onAxis: number, onP: number, onQ: number): Vec3 => {
    const values = [0, 0, 0];
    values[axis] = onAxis;
    values[p] = onP;
    values[q] = onQ;
    return [values[0] ?? 0, values[1] ?? 0, values[2] ?? 0];
  };
  const normals = grid.flatMap(({ a, b }) => {
    const out = order(side * r, a[1], b[1]);
    const length = Math.hypot(...out);
    return out.map((value) => value / length);
  });
  const inner = grid.flatMap(({ a, b }) => [...order(side * (half[axis] - r), a[0], b[0])]);
  const indices: number[] = [];
  quads(indices, 0, alongP.length, alongQ.length, side > 0);
  return {
    positions: inner.map((value, at) => value + (normals[at] ?? 0) * r),
    normals,
    uvs: grid.flatMap(({ uv }) => uv),
    indices,
  };
}

/** Along one axis of a face: place of the inner box's corner, and offset from it towards the edge. */
function marks(half: number, r: number, steps: number): readonly (readonly [number, number])[] {
  const halfSteps = Math.max(1, Math.round(steps / 2));
  const bend = Array.from(
    { length: halfSteps + 1 },
    (_, n) => [half - r, r * Math.tan((n / halfSteps) * (Math.PI / 4))] as const,
  );
  return [...bend.map(([at, off]) => [-at, -off] as const).toReversed(), ...bend];
}

function quads(indices: number[], first: number, rows: number, columns: number, isFront: boolean): void {
  for (let n = 0; n < rows - 1; n += 1)
    for (let m = 0; m < columns - 1; m += 1) {
      const a = first + n * columns + m;
      const [b, c, d] = [a + columns, a + columns + 1, a + 1];
      indices.push(...(isFront ? [a, b, c, a, c, d] : [a, c, b, a, d, c]));
    }
}

/** A flat plate over any outline without holes, its front edge round; outline counter-clockwise, from z0 to z1. */
export function softPlate(outline: readonly Point2[], z0: number, z1: number, soft: number, bends = 3): Part {
  const runs = [
    { z: z0, inset: 0 },
    ...Array.from({ length: bends + 1 }, (_, n) => {
      const angle = ((n / bends) * Math.PI) / 2;
      return { z: z1 - soft + soft * Math.sin(angle), inset: soft - soft * Math.cos(angle) };
    }),
  ];
  const rings = runs.map(({ inset }) => shrunk(outline, inset));
  const side = surface(
    outline.length,
    runs.length - 1,
    (u, v) => {
      const n = Math.round(v * (runs.length - 1));
      const [x, y] = rings[n]?.[Math.round(u * outline.length) % outline.length] ?? [0, 0];
      return [x, y, runs[n]?.z ?? 0];
    },
    { closedU: true },
  );
  return joined(side, polygon(rings.at(-1) ?? outline, z1), moved(flipped(polygon(outline, 0)), [0, 0, z0]));
}

/** An outline moved inwards by `by`, hollows and all. */
export function shrunk(outline: readonly Point2[], by: number): readonly Point2[] {
  const count = outline.length;
  return outline.map(([x, y], n) => {
    const [ax, ay] = outline[(n + count - 1) % count] ?? [0, 0];
    const [bx, by_] = outline[(n + 1) % count] ?? [0, 0];
    const [ux, uy] = unit2(x - ax, y - ay);
    const [vx, vy] = unit2(bx - x, by_ - y);
    const [nx, ny] = [-(uy + vy), ux + vx];
    const share = by / Math.max(0.45, 1 + ux * vx + uy * vy);
    return [x + nx * share, y + ny * share] as const;
  });
}

const unit2 = (x: number, y: number): Point2 => {
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
};

/** A turned body about y whose edges are all round: corners `[radius, y]` from below to above, each softened by `soft`. */
export function softLathe(corners: readonly Point2[], soft: number, segments: number, bends = 2): Part {
  const run: Point2[] = [];
  for (const [n, corner] of corners.entries()) {
    const before = corners[n - 1];
    const after = corners[n + 1];
    if (!before || !after) {
      // A point on the axis would leave one of its triangles without a normal.
      run.push([Math.max(corner[0], 1e-5), corner[1]]);
      continue;
    }
    const reach = (to: Point2): number => Math.min(soft, Math.hypot(to[0] - corner[0], to[1] - corner[1]) * 0.45);
    const from = towards(corner, before, reach(before));
    const to = towards(corner, after, reach(after));
    for (let k = 0; k <= bends; k += 1) {
      const t = k / bends;
      const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
      run.push([from[0] * a + corner[0] * b + to[0] * c, from[1] * a + corner[1] * b + to[1] * c]);
    }
  }
  return lathe([run], segments);
}

function towards(from: Point2, to: Point2, by: number): Point2 {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [from[0] + ((to[0] - from[0]) / length) * by, from[1] + ((to[1] - from[1]) / length) * by];
}

/** A knurled drum about y between y0 and y1: `teeth` ridges round it, edges broken. */
export function knurled(radius: number, y0: number, y1: number, teeth: number, depth = 0.00035): Part {
  const h = y1 - y0;
  const edge = Math.min(0.0006, h * 0.2);
  const rows: readonly (readonly [number, number, number])[] = [
    [radius - edge, y0, 0],
    [radius, y0 + edge, 1],
    [radius, y1 - edge, 1],
    [radius - edge, y1, 0],
    [radius * 0.86, y1, 0],
  ];
  const around = teeth * 2;
  const skin = surface(
    around,
    rows.length - 1,
    (u, v) => {
      const [r, y, ridge] = rows[Math.round(v * (rows.length - 1))] ?? [0, 0, 0];
      const n = Math.round(u * around);
      const angle = -(n / around) * 2 * Math.PI;
      const at = r - (n % 2 === 0 ? 0 : depth * ridge);
      return [at * Math.cos(angle), y, at * Math.sin(angle)];
    },
    { closedU: true },
  );
  const top = softLathe(
    [
      [radius * 0.86, y1],
      [radius * 0.82, y1 - edge * 0.6],
      [0, y1 - edge * 0.6],
    ],
    edge,
    32,
    1,
  );
  return joined(skin, top);
}
