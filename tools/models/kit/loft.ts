/** Bodies drawn over rings of points: turrets, bonnets, shells. */
import { joined, type Part, type Vec3 } from './part';
import { crossOf, surface } from './surface';

export interface LoftOptions {
  /** Ends stay open. */
  readonly open?: boolean;
  /** Every facet has its own normal: armour, boxes. */
  readonly sharp?: boolean;
}

/**
 * A skin over rings with the same number of points. Rings follow one another towards the eye that sees their points
 * run counter-clockwise; ends are closed by flat caps, so the first and last ring are convex.
 */
export function loft(rings: readonly (readonly Vec3[])[], { open = false, sharp = false }: LoftOptions = {}): Part {
  const count = rings[0]?.length ?? 0;
  const last = rings.length - 1;
  const at = (ring: number, n: number): Vec3 => rings[ring]?.[n % count] ?? [0, 0, 0];
  const skin = sharp
    ? faceted(
        rings
          .slice(1)
          .flatMap((_, k) =>
            Array.from({ length: count }, (__, n) => [at(k, n), at(k, n + 1), at(k + 1, n + 1), at(k + 1, n)]),
          ),
      )
    : surface(count, last, (u, v) => at(Math.round(v * last), Math.round(u * count)), { closedU: true });
  if (open) return skin;
  return joined(skin, faceted([[...(rings[0] ?? [])].toReversed(), rings[last] ?? []]));
}

/**
 * Flat convex faces, each with its own normal; corners counter-clockwise seen from outside, or in any order where
 * `about` names a point inside that all faces look away from.
 */
export function faceted(faces: readonly (readonly Vec3[])[], about?: Vec3): Part {
  const positions: number[] = [];
  const normals: number[] = [];
  const uvs: number[] = [];
  const indices: number[] = [];
  for (const given of faces) {
    const face = about && looksTo(given, about) ? given.toReversed() : given;
    const first = positions.length / 3;
    const normal = normalOf(face);
    face.forEach((corner, n) => {
      positions.push(...corner);
      normals.push(...normal);
      uvs.push(0, 0);
      if (n >= 2) indices.push(first, first + n - 1, first + n);
    });
  }
  return { positions, normals, uvs, indices };
}

function looksTo(face: readonly Vec3[], [x, y, z]: Vec3): boolean {
  const [a = [0, 0, 0] as const] = face;
  const [i, j, k] = normalOf(face);
  return i * (x - a[0]) + j * (y - a[1]) + k * (z - a[2]) > 0;
}

/** Sum over the fan, so that faces with a corner given twice keep a normal. */
function normalOf(face: readonly Vec3[]): Vec3 {
  const [a = [0, 0, 0] as const] = face;
  let [x, y, z] = [0, 0, 0];
  for (let n = 2; n < face.length; n += 1) {
    const [i, j, k] = crossOf(a, face[n - 1] ?? a, face[n] ?? a);
    x += i;
    y += j;
    z += k;
  }
  const length = Math.hypot(x, y, z);
  return length === 0 ? [0, 1, 0] : [x / length, y / length, z / length];
}
