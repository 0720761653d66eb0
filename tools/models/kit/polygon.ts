import { joined, type Part } from './part';

/** A point of an outline in the plane. */
export type Point2 = readonly [number, number];

/** A flat polygon in the plane z, facing +z; counter-clockwise outline without holes, may be hollowed. `uvs` fit its bounds. */
export function polygon(outline: readonly Point2[], z = 0): Part {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [x0, y0] = [Math.min(...xs), Math.min(...ys)];
  const [w, h] = [Math.max(...xs) - x0 || 1, Math.max(...ys) - y0 || 1];
  return {
    positions: outline.flatMap(([x, y]) => [x, y, z]),
    normals: outline.flatMap(() => [0, 0, 1]),
    uvs: outline.flatMap(([x, y]) => [(x - x0) / w, (y - y0) / h]),
    indices: triangulated(outline),
  };
}

/** A prism over a counter-clockwise outline between z0 and z1, caps and sides with hard edges. */
export function extruded(outline: readonly Point2[], z0: number, z1: number, options: { smooth?: boolean } = {}): Part {
  const front = polygon(outline, z1);
  const back: Part = {
    ...polygon(outline, z0),
    normals: outline.flatMap(() => [0, 0, -1]),
    indices: triangulated(outline).toReversed(),
  };
  return joined(front, back, rim(outline, z0, z1, options.smooth ?? false));
}

/** The sides of a prism. */
export function rim(outline: readonly Point2[], z0: number, z1: number, smooth: boolean): Part {
  const positions: number[] = [];
  const normals: number[] = [];
  const uvs: number[] = [];
  const indices: number[] = [];
  const count = outline.length;
  const normalOf = (at: number): Point2 => {
    const a = outline[(at + count) % count] ?? [0, 0];
    const b = outline[(at + 1) % count] ?? [0, 0];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    return [(b[1] - a[1]) / length, (a[0] - b[0]) / length];
  };
  const blend = (a: Point2, b: Point2): Point2 => {
    const length = Math.hypot(a[0] + b[0], a[1] + b[1]) || 1;
    return [(a[0] + b[0]) / length, (a[1] + b[1]) / length];
  };
  outline.forEach((a, at) => {
    const b = outline[(at + 1) % count] ?? a;
    const own = normalOf(at);
    const na = smooth ? blend(normalOf(at - 1), own) : own;
    const nb = smooth ? blend(own, normalOf(at + 1)) : own;
    const first = positions.length / 3;
    for (const [p, n] of [
      [a, na],
      [b, nb],
    ] as const) {
      positions.push(p[0], p[1], z0, p[0], p[1], z1);
      normals.push(n[0], n[1], 0, n[0], n[1], 0);
      uvs.push(0, 0, 0, 1);
    }
    indices.push(first, first + 2, first + 1, first + 1, first + 2, first + 3);
  });
  return { positions, normals, uvs, indices };
}

/** A regular outline with `count` corners, counter-clockwise from angle `from`. */
export const ring = (count: number, radius: number, from = 0): readonly Point2[] =>
  Array.from({ length: count }, (_, n) => {
    const angle = from + (n / count) * 2 * Math.PI;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });

/** A star with `points` tips, the first upwards. */
export const star = (points: number, outer: number, inner: number): readonly Point2[] =>
  Array.from({ length: points * 2 }, (_, n) => {
    const radius = n % 2 === 0 ? outer : inner;
    const angle = Math.PI / 2 + (n / points) * Math.PI;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });

/** Ear clipping; outlines here have a few dozen corners at most. */
function triangulated(outline: readonly Point2[]): number[] {
  const left = outline.map((_, at) => at);
  const indices: number[] = [];
  const at = (index: number): Point2 => outline[index] ?? [0, 0];
  const turn = (a: Point2, b: Point2, c: Point2): number =>
    (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  const isEar = (a: number, b: number, c: number): boolean => {
    if (turn(at(a), at(b), at(c)) <= 0) return false;
    return left.every((p) => {
      if (p === a || p === b || p === c) return true;
      const q = at(p);
      return !(turn(at(a), at(b), q) >= 0 && turn(at(b), at(c), q) >= 0 && turn(at(c), at(a), q) >= 0);
    });
  };
  for (let guard = outline.length * outline.length; left.length > 3 && guard > 0; guard -= 1) {
    const n = left.length;
    const ear = left.findIndex((b, k) => isEar(left[(k + n - 1) % n] ?? 0, b, left[(k + 1) % n] ?? 0));
    const k = ear < 0 ? 0 : ear;
    indices.push(left[(k + n - 1) % n] ?? 0, left[k] ?? 0, left[(k + 1) % n] ?? 0);
    left.splice(k, 1);
  }
  indices.push(...left);
  return indices;
}
