import { joined, type Part, type Vec3 } from '../../kit/part';
import { tube } from '../../kit/solids';

/** Puts a place of a knotted button on the cloth: along it, across it, off it; metres from its knot. */
export type OnGarment = (along: number, across: number, out: number) => Vec3;

const LONG = 0.036;
const CORD = 0.0012;

/** A knotted button of cloth with its loop: two doubled cords sewn flat, a ball of knot on one, an eye on the other. */
export function frog(on: OnGarment): Part {
  const side = (s: number): Part => {
    const path = Array.from({ length: 13 }, (_, n) => {
      const t = n / 12;
      // Out along the lower cord, round the end, back along the upper one.
      const angle = Math.PI * (t < 0.44 ? 0 : t > 0.56 ? 1 : (t - 0.44) / 0.12);
      const along = t < 0.44 ? t / 0.44 : t > 0.56 ? (1 - t) / 0.44 : 1 + 0.03 * Math.sin(angle);
      return on(s * (0.0035 + along * LONG), -Math.cos(angle) * 0.00125, CORD * 0.7);
    });
    return tube(path, CORD, 4);
  };
  // The eye lies round the knot.
  const eye = tube(
    Array.from({ length: 11 }, (_, n) => {
      const angle = 0.45 + (n / 10) * (2 * Math.PI - 0.9);
      return on(0.0005 + Math.cos(angle) * 0.0042, Math.sin(angle) * 0.0042, CORD * 0.8);
    }),
    CORD,
    4,
  );
  // The knot: a cord wound into a ball, a torus knot on an egg.
  const knot = tube(
    Array.from({ length: 34 }, (_, n) => {
      const t = (n / 34) * 2 * Math.PI;
      const r = 0.0022 + 0.00115 * Math.cos(3 * t);
      return on(r * Math.cos(2 * t), r * Math.sin(2 * t), 0.0031 + 0.0016 * Math.sin(3 * t));
    }),
    0.00125,
    4,
    true,
  );
  return joined(side(-1), side(1), eye, knot);
}
