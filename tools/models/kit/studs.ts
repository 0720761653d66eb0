import { lyingX, lyingZ } from './lying';
import { joined, mirrored, moved, type Part, type Vec3 } from './part';
import { lathe } from './solids';

/** The way a stud's head looks. */
export type Facing = 'x' | '-x' | 'y' | '-y' | 'z' | '-z';

/** Rivet or bolt heads at points of a surface that looks one way; `sides` 6 for hexagonal bolts. */
export function studs(points: readonly Vec3[], radius: number, facing: Facing, sides = 6): Part {
  const dome = lathe(
    [
      [
        [radius, 0],
        [radius * 0.72, radius * 0.55],
        [0, radius * 0.72],
      ],
    ],
    sides,
  );
  const head = facingOf(dome, facing);
  return joined(...points.map((point) => moved(head, point)));
}

function facingOf(part: Part, facing: Facing): Part {
  const axis = facing.at(-1);
  const upright = axis === 'x' ? lyingX(part) : axis === 'z' ? lyingZ(part) : part;
  return facing.startsWith('-') ? mirrored(upright, axis === 'x' ? 0 : axis === 'z' ? 2 : 1) : upright;
}

/** Points in equal steps from a to b, both included. */
export const rowOf = (a: Vec3, b: Vec3, count: number): readonly Vec3[] =>
  Array.from({ length: count }, (_, n) => {
    const t = count === 1 ? 0.5 : n / (count - 1);
    return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t] as const;
  });

/** Points round a circle in the plane across z. */
export const roundOf = (centre: Vec3, radius: number, count: number, from = 0): readonly Vec3[] =>
  Array.from({ length: count }, (_, n) => {
    const angle = from + (n / count) * 2 * Math.PI;
    return [centre[0] + Math.cos(angle) * radius, centre[1] + Math.sin(angle) * radius, centre[2]] as const;
  });
