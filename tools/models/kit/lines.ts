/** Flat bars, rings of marks and other small work of instrument makers. Metres. */
import { lyingZ } from './lying';
import { joined, moved, type Part, turned, type Vec3 } from './part';
import { softPlate } from './rounded';
import { box, cylinder } from './solids';

/** A flat bar with round ends from a to b, lying in a plane across x: `wide` in that plane, `thick` along x. */
export function link(
  x: number,
  [ay, az]: readonly [number, number],
  [by, bz]: readonly [number, number],
  wide: number,
  thick: number,
): Part {
  const length = Math.hypot(by - ay, bz - az);
  const angle = Math.atan2(by - ay, bz - az);
  const bar = box([thick, wide, length], [0, 0, length / 2], Math.min(thick, wide) * 0.3);
  const eye = (z: number): Part =>
    moved(turned(cylinder(wide * 0.56, -thick * 0.55, thick * 0.55, 12), 'z', Math.PI / 2), [0, 0, z]);
  return moved(turned(joined(bar, eye(0), eye(length)), 'x', -angle), [x, ay, az]);
}

/** Marks round a dial that looks to +z: `count` from angle to angle (0 to the right, counter-clockwise), every `long`-th longer. */
export function marks(
  [x, y, z]: Vec3,
  radius: number,
  [from, to]: readonly [number, number],
  count: number,
  size: readonly [number, number],
  long = 5,
): Part {
  return joined(
    ...Array.from({ length: count }, (_, n) => {
      const angle = from + ((to - from) * n) / Math.max(1, count - 1);
      const length = n % long === 0 ? size[1] : size[1] * 0.6;
      const line = box([length, size[0], size[0]], [radius - length / 2, 0, 0]);
      return moved(turned(line, 'z', angle), [x, y, z]);
    }),
  );
}

/** A slotted screw that looks to +z. */
export function slotScrew([x, y, z]: Vec3, radius: number, turn = 0.6): Part {
  const half = softPlate(
    Array.from({ length: 6 }, (_, n) => {
      const angle = (Math.PI / 2) * (-0.88 + (n / 5) * 1.76);
      return [Math.cos(angle) * radius, Math.sin(angle) * radius] as const;
    }),
    0,
    radius * 0.4,
    radius * 0.14,
    1,
  );
  return moved(
    turned(joined(lyingZ(cylinder(radius, 0, radius * 0.22, 10)), half, turned(half, 'z', Math.PI)), 'z', turn),
    [x, y, z],
  );
}
