/** The pressed shell of a steel helmet, front towards +z, seen all round. Metres. */
import type { Part, Vec3 } from '../../kit/part';
import { surface } from '../../kit/surface';

/** Shape of a shell over its rim; angles from the front, to the wearer's left. */
export interface Shell {
  /** Half width and half length of the dome where the rim begins, and height of the crown over y = 0. */
  readonly halfWidth: number;
  readonly halfLength: number;
  readonly crown: number;
  /** Fullness of the dome: 2 is an ellipsoid, more is boxier. */
  readonly full: number;
  /** Height of the rim. */
  readonly rimAt: (angle: number) => number;
  /** How far the rim stands out. */
  readonly flareAt: (angle: number) => number;
  /** Height over the rim at which the flare begins. */
  readonly skirt: number;
}

/** A point of a shell: `v` 0 at the crown, 1 at the rim; `inside` metres under its skin. */
export function onShell(shell: Shell, angle: number, v: number, inside = 0): Vec3 {
  const { halfWidth, halfLength, crown, full, skirt } = shell;
  const rim = shell.rimAt(angle);
  // The upper two thirds are the dome down to where the flare begins, the rest the flare.
  const bend = rim + skirt;
  const share = Math.min(1, v / 0.66);
  const up = Math.cos((share * Math.PI) / 2);
  const wide = (1 - up ** full) ** (1 / full);
  const past = Math.max(0, (v - 0.66) / 0.34);
  const y = v <= 0.66 ? bend + (crown - bend) * up : bend - skirt * past;
  const out = shell.flareAt(angle) * (past * 0.45 + past ** 2 * 0.55);
  const x = Math.sin(angle) * ((halfWidth - inside) * wide + out);
  const z = Math.cos(angle) * ((halfLength - inside) * wide + out);
  return [x, y - inside * up, z];
}

/** The outer or, with `inside`, the inner skin. */
export const shellSkin = (shell: Shell, around: number, down: number, inside = 0): Part =>
  surface(around, down, (u, v) => onShell(shell, (inside > 0 ? -1 : 1) * u * 2 * Math.PI, 1 - v, inside), {
    closedU: true,
  });

/** A part without the triangles whose middle lies in a hole. */
export function pierced(part: Part, isHole: (point: Vec3) => boolean): Part {
  const indices: number[] = [];
  const at = (index: number, axis: number): number => part.positions[index * 3 + axis] ?? 0;
  for (let n = 0; n < part.indices.length; n += 3) {
    const [a = 0, b = 0, c = 0] = [part.indices[n], part.indices[n + 1], part.indices[n + 2]];
    const middle = [0, 1, 2].map((axis) => (at(a, axis) + at(b, axis) + at(c, axis)) / 3);
    if (!isHole([middle[0] ?? 0, middle[1] ?? 0, middle[2] ?? 0])) indices.push(a, b, c);
  }
  return { ...part, indices };
}
