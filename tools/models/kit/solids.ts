import { joined, moved, type Part, type Vec3 } from './part';
import { type Point2, polygon } from './polygon';
import { surface } from './surface';

/** A box about a centre; `bevel` cuts its edges at 45 degrees. */
export function box([w, h, d]: Vec3, centre: Vec3 = [0, 0, 0], bevel = 0): Part {
  const b = Math.min(bevel, w / 2.01, h / 2.01, d / 2.01);
  const half = [w / 2, h / 2, d / 2] as const;
  const positions: number[] = [];
  const normals: number[] = [];
  const uvs: number[] = [];
  const indices: number[] = [];
  const facet = (corners: readonly Vec3[], outward: Vec3): void => {
    const length = Math.hypot(...outward);
    const first = positions.length / 3;
    const ordered = windingOf(corners, outward);
    for (const [n, corner] of ordered.entries()) {
      positions.push(corner[0] + centre[0], corner[1] + centre[1], corner[2] + centre[2]);
      normals.push(outward[0] / length, outward[1] / length, outward[2] / length);
      uvs.push(corner[0] / w + 0.5, corner[1] / h + 0.5);
      if (n >= 2) indices.push(first, first + n - 1, first + n);
    }
  };
  const SIGNS = [-1, 1] as const;
  for (const axis of [0, 1, 2] as const) {
    const [p, q] = [(axis + 1) % 3, (axis + 2) % 3] as [0 | 1 | 2, 0 | 1 | 2];
    for (const s of SIGNS) {
      const corner = (sp: number, sq: number): Vec3 =>
        arranged(axis, s * half[axis], p, sp * (half[p] - b), q, sq * (half[q] - b));
      facet([corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)], arranged(axis, s, p, 0, q, 0));
      if (b === 0) continue;
      // The edge between this face and the next axis' face.
      for (const t of SIGNS) {
        const edge = (onAxis: boolean, sq: number): Vec3 =>
          arranged(
            axis,
            s * (half[axis] - (onAxis ? 0 : b)),
            p,
            t * (half[p] - (onAxis ? b : 0)),
            q,
            sq * (half[q] - b),
          );
        facet([edge(true, -1), edge(true, 1), edge(false, 1), edge(false, -1)], arranged(axis, s, p, t, q, 0));
      }
    }
  }
  if (b > 0) {
    for (const x of SIGNS)
      for (const y of SIGNS)
        for (const z of SIGNS) {
          facet(
            [
              [x * half[0], y * (half[1] - b), z * (half[2] - b)],
              [x * (half[0] - b), y * half[1], z * (half[2] - b)],
              [x * (half[0] - b), y * (half[1] - b), z * half[2]],
            ],
            [x, y, z],
          );
        }
  }
  return { positions, normals, uvs, indices };
}

function arranged(a: 0 | 1 | 2, va: number, b: 0 | 1 | 2, vb: number, c: 0 | 1 | 2, vc: number): Vec3 {
  const values = [0, 0, 0];
  values[a] = va;
  values[b] = vb;
  values[c] = vc;
  return [values[0] ?? 0, values[1] ?? 0, values[2] ?? 0];
}

/** The corners in the order that is counter-clockwise seen from outside. */
function windingOf(corners: readonly Vec3[], outward: Vec3): readonly Vec3[] {
  const [a, b, c] = corners;
  if (!a || !b || !c) return corners;
  const u = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
  const v = [c[0] - a[0], c[1] - a[1], c[2] - a[2]] as const;
  const dot =
    (u[1] * v[2] - u[2] * v[1]) * outward[0] +
    (u[2] * v[0] - u[0] * v[2]) * outward[1] +
    (u[0] * v[1] - u[1] * v[0]) * outward[2];
  return dot >= 0 ? corners : corners.toReversed();
}

/**
 * A body turned about the y axis: `profile` are runs of `[radius, y]` from below to above as seen from outside; between
 * runs the edge is hard, within one it is round.
 */
export function lathe(profile: readonly (readonly Point2[])[], segments: number): Part {
  return joined(
    ...profile.map((run) =>
      surface(
        segments,
        run.length - 1,
        (u, v) => {
          const [radius, y] = run[Math.round(v * (run.length - 1))] ?? [0, 0];
          const angle = -u * 2 * Math.PI;
          return [radius * Math.cos(angle), y, radius * Math.sin(angle)];
        },
        { closedU: true },
      ),
    ),
  );
}

/** A cylinder about the y axis from y0 to y1, with caps. */
export const cylinder = (radius: number, y0: number, y1: number, segments = 16): Part =>
  lathe(
    [
      [
        [0, y0],
        [radius, y0],
      ],
      [
        [radius, y0],
        [radius, y1],
      ],
      [
        [radius, y1],
        [0, y1],
      ],
    ],
    segments,
  );

/** A ball or ellipsoid about the origin. */
export const ball = (radii: Vec3, segments = 16): Part =>
  surface(
    segments,
    Math.max(4, segments >> 1),
    (u, v) => {
      const around = -u * 2 * Math.PI;
      const up = (v - 0.5) * Math.PI;
      return [
        radii[0] * Math.cos(up) * Math.cos(around),
        radii[1] * Math.sin(up),
        radii[2] * Math.cos(up) * Math.sin(around),
      ];
    },
    { closedU: true },
  );

/** A round bar along a path; ends are closed unless the path is. */
export function tube(path: readonly Vec3[], radius: number | ((t: number) => number), sides = 8, closed = false): Part {
  const points = closed ? [...path, path[0] ?? ([0, 0, 0] as const)] : path;
  const last = points.length - 1;
  const radiusAt = typeof radius === 'number' ? () => radius : radius;
  const frames = framesAlong(points, closed);
  const bar = surface(
    last,
    sides,
    (u, v) => {
      const n = Math.round(u * last);
      const point = points[n] ?? [0, 0, 0];
      const [side, up] = frames[n] ?? [
        [1, 0, 0],
        [0, 1, 0],
      ];
      const angle = v * 2 * Math.PI;
      const r = radiusAt(u);
      const [c, s] = [Math.cos(angle) * r, Math.sin(angle) * r];
      return [
        point[0] + side[0] * c + up[0] * s,
        point[1] + side[1] * c + up[1] * s,
        point[2] + side[2] * c + up[2] * s,
      ];
    },
    { closedV: true, closedU: closed },
  );
  if (closed) return bar;
  const cap = (n: number, from: number): Part => {
    const ringPoints = Array.from({ length: sides }, (_, k) =>
      bar.positions.slice((n * (sides + 1) + k) * 3, (n * (sides + 1) + k) * 3 + 3),
    );
    const towards = (frames[n] ?? [])[2] ?? [0, 0, 1];
    const fan = Array.from({ length: sides - 2 }, (_, k) => (from > 0 ? [0, k + 1, k + 2] : [0, k + 2, k + 1])).flat();
    return {
      positions: ringPoints.flat(),
      normals: ringPoints.flatMap(() => towards.map((value) => value * from)),
      uvs: ringPoints.flatMap(() => [0, 0]),
      indices: fan,
    };
  };
  return joined(bar, cap(0, -1), cap(last, 1));
}

/** Side, up and forward vectors along a path, carried on without twist. */
function framesAlong(points: readonly Vec3[], closed: boolean): readonly (readonly [Vec3, Vec3, Vec3])[] {
  const count = points.length;
  let side: Vec3 = [1, 0, 0];
  return points.map((_, n) => {
    const before = points[closed && n === 0 ? count - 2 : Math.max(0, n - 1)] ?? [0, 0, 0];
    const after = points[closed && n === count - 1 ? 1 : Math.min(count - 1, n + 1)] ?? [0, 0, 0];
    const forward = unit([after[0] - before[0], after[1] - before[1], after[2] - before[2]]);
    const guess: Vec3 =
      Math.abs(dot(side, forward)) > 0.95 ? (Math.abs(forward[1]) > 0.9 ? [0, 0, 1] : [0, 1, 0]) : side;
    const along = dot(guess, forward);
    side = unit([guess[0] - forward[0] * along, guess[1] - forward[1] * along, guess[2] - forward[2] * along]);
    const up: Vec3 = [
      forward[1] * side[2] - forward[2] * side[1],
      forward[2] * side[0] - forward[0] * side[2],
      forward[0] * side[1] - forward[1] * side[0],
    ];
    return [side, up, forward] as const;
  });
}

const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function unit([x, y, z]: Vec3): Vec3 {
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}

/** An outline with round corners, counter-clockwise about the origin. */
export function roundedOutline(w: number, h: number, radius: number, steps = 4): readonly Point2[] {
  const r = Math.min(radius, w / 2, h / 2);
  const corners = [
    [w / 2 - r, h / 2 - r, 0],
    [-w / 2 + r, h / 2 - r, 1],
    [-w / 2 + r, -h / 2 + r, 2],
    [w / 2 - r, -h / 2 + r, 3],
  ] as const;
  return corners.flatMap(([x, y, quarter]) =>
    Array.from({ length: steps + 1 }, (_, n) => {
      const angle = ((quarter + n / steps) * Math.PI) / 2;
      return [x + r * Math.cos(angle), y + r * Math.sin(angle)] as const;
    }),
  );
}

/** A slab with round corners and rounded front and back edges (`bends` facets each), about the origin. */
export function slab([w, h, d]: Vec3, radius: number, soft: number, steps = 4, bends = 1): Part {
  const s = Math.min(soft, d / 2.01);
  const outlineAt = (inset: number) =>
    roundedOutline(w - 2 * inset, h - 2 * inset, Math.max(0.0005, radius - inset), steps);
  const outer = outlineAt(0);
  const inner = outlineAt(s);
  const bend = Array.from({ length: bends + 1 }, (_, n) => {
    const angle = ((n / bends) * Math.PI) / 2;
    return { z: d / 2 - s + s * Math.sin(angle), outline: outlineAt(s - s * Math.cos(angle)) };
  });
  const runs = [...bend.map(({ z, outline }) => ({ z: -z, outline })).toReversed(), ...bend];
  const skin = surface(
    outer.length,
    runs.length - 1,
    (u, v) => {
      const run = runs[Math.round(v * (runs.length - 1))];
      const [x, y] = run?.outline[Math.round(u * outer.length) % outer.length] ?? [0, 0];
      return [x, y, run?.z ?? 0];
    },
    { closedU: true },
  );
  return joined(skin, polygon(inner, d / 2), moved(flipped(polygon(inner, 0)), [0, 0, -d / 2]));
}

/** The back of a flat part: turned to face -z. */
export const flipped = (part: Part): Part => ({
  ...part,
  normals: part.normals.map((value) => -value),
  indices: part.indices.toReversed(),
});
