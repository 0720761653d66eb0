import type { HallPoint } from '../../../src/domain/units';
import type { Quad } from '../../../src/scene/hall/quadMesh';

/** Quads that overlap by less than this in some direction, in metres, only meet in a joint. */
const JOINT = 0.002;

/** Pairs of quads that face the same way in one plane and overlap: they would flicker. Told by their centres. */
export function coplanarOverlaps(quads: readonly Quad[]): string[] {
  const planes = new Map<string, Quad[]>();
  for (const quad of quads) {
    const { normal: n, corners } = quad;
    const key = [n.x, n.y, n.z, dot(corners[0], n)].map((value) => Math.round(value * 1000)).join(' ');
    planes.set(key, [...(planes.get(key) ?? []), quad]);
  }
  return [...planes.values()].flatMap((flats) =>
    flats.flatMap((a, n) => flats.slice(n + 1).flatMap((b) => (overlap(a, b) ? [`${told(a)} over ${told(b)}`] : []))),
  );
}

/** Separating axes: two rectangles in a plane overlap when they do along the edges of both. */
function overlap(a: Quad, b: Quad): boolean {
  const axes = [a, b].flatMap(({ corners: [p, q, , s] }) => [unit(p, q), unit(p, s)]);
  return axes.every((axis) => {
    const [as, bs] = [a, b].map(({ corners }) => corners.map((corner) => dot(corner, axis)));
    if (!as || !bs) return false;
    return Math.min(Math.max(...as), Math.max(...bs)) - Math.max(Math.min(...as), Math.min(...bs)) > JOINT;
  });
}

const dot = (a: HallPoint, b: HallPoint): number => a.x * b.x + a.y * b.y + a.z * b.z;

function unit(from: HallPoint, to: HallPoint): HallPoint {
  const way = { x: to.x - from.x, y: to.y - from.y, z: to.z - from.z };
  const length = Math.sqrt(dot(way, way));
  return { x: way.x / length, y: way.y / length, z: way.z / length };
}

const told = ({ corners: [a, , c] }: Quad): string =>
  [a.x + c.x, a.y + c.y, a.z + c.z].map((value) => (value / 2).toFixed(2)).join(',');
