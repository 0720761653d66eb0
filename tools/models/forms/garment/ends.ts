/** Where a coat ends: cuffs, and the dark inside. Metres. */
import { joined, mirrored, type Part, type Vec3 } from '../../kit/part';
import { surface } from '../../kit/surface';
import type { Tailored } from '../../kit/tailored';
import { knitted } from './sewn';

type Arm = readonly [Vec3, Vec3, Vec3];

/** Places round the forearm: u round it, `along` metres past the wrist, `radius` deep; thinner across, as the sleeve is. */
export function roundWrist([, elbow, wrist]: Arm, flat: number): (u: number, along: number, radius: number) => Vec3 {
  const axis = [0, 1, 2].map((k) => (wrist[k] ?? 0) - (elbow[k] ?? 0));
  const length = Math.hypot(...axis);
  const [ax = 0, ay = 0, az = 0] = axis.map((value) => value / length);
  // Across: x without its share along the arm; deep: the product of both.
  const bare: Vec3 = [1 - ax * ax, -ax * ay, -ax * az];
  const norm = Math.hypot(...bare);
  const across = bare.map((value) => value / norm);
  const [cx = 0, cy = 0, cz = 0] = across;
  const deep: Vec3 = [ay * cz - az * cy, az * cx - ax * cz, ax * cy - ay * cx];
  return (u, along, radius) => {
    const angle = u * 2 * Math.PI;
    const [c, s] = [(Math.cos(angle) * radius) / flat, Math.sin(angle) * radius];
    return [
      wrist[0] + ax * along + cx * c + deep[0] * s,
      wrist[1] + ay * along + cy * c + deep[1] * s,
      wrist[2] + az * along + cz * c + deep[2] * s,
    ];
  };
}

/** A knitted cuff from `from` to `to` metres past the wrist; radii there. */
export function cuffRing(
  arm: Arm,
  { from, to, radii, ribs }: { from: number; to: number; radii: readonly [number, number]; ribs: number },
): Part {
  const at = roundWrist(arm, 1.15);
  return knitted(ribs, 4, (u, v, out) => at(u, to + (from - to) * v, radii[1] + (radii[0] - radii[1]) * v + out));
}

/** The inside one sees from below: under the hem and in the sleeves' ends. */
export function darkness(
  coat: Tailored,
  arm: Arm,
  past: number,
  { hem, hole: radius }: { readonly hem: number; readonly hole: number },
): readonly Part[] {
  const under = surface(48, 3, (u, v) => {
    const [x, y, z] = coat.round(u * 2 * Math.PI, hem + 0.001, -0.007);
    const inwards = v < 0.34 ? 1 : 1 - (v - 0.34) * 1.45;
    return [x * inwards, y + Math.min(1, v * 3) * 0.03, z * inwards];
  });
  const at = roundWrist(arm, 1.15);
  const hole = surface(24, 1, (u, v) => at(u, past, radius * (1 - v * 0.96)));
  return [under, joined(hole, mirrored(hole))];
}
