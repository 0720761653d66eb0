import { carved, egg, limb, merged } from '../../kit/fields';
import { loft } from '../../kit/loft';
import type { Field } from '../../kit/moulded';
import { joined, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { ball } from '../../kit/solids';
import { levelRing, oval, ringsAlong } from './rings';

/** What is worn on the head, or how the hair is. */
export type HeadDress = 'short' | 'tied' | 'cap' | 'hat';

/** A head of planes, no likeness; its neck ends inside the collar. Turned to x > 0 by `look`, bowed by `nod`. */
export function head(dress: HeadDress, look: number, nod: number): Part {
  const dressed = joined(
    face(),
    ...[-1, 1].map((s) => moved(ball([0.007, 0.016, 0.011], 6), [s * 0.0465, 0.926, -0.004])),
    DRESS[dress](),
  );
  const about = moved(turned(moved(dressed, [0, -0.89, 0]), 'x', nod), [0, 0.89, 0]);
  const neck = loft(
    ringsAlong(
      [
        [0, 0.79, -0.008],
        [0, 0.85, -0.006],
        [0, 0.91, 0],
      ],
      [1, 0, 0],
      10,
      [
        [0.036, 0.036],
        [0.032, 0.034],
        [0.03, 0.034],
      ],
    ),
  );
  return joined(neck, turned(about, 'y', look));
}

/** Smooth oval with a plane of the face, a hollow below the brow and a plain ridge for the nose. */
function face(): Part {
  const skull = merged(
    0.022,
    egg([0, 0.944, -0.005], [0.047, 0.053, 0.056]),
    egg([0, 0.903, 0.013], [0.033, 0.041, 0.038]),
  );
  const plane: Field = (_, y, z) => 0.048 - 0.06 * (y - 0.92) - z;
  const hollow = limb([-0.024, 0.931, 0.062], [0.024, 0.931, 0.062], 0.0135);
  const body = merged(
    0.008,
    carved(0.006, carved(0.012, skull, plane), hollow),
    limb([0, 0.938, 0.044], [0, 0.914, 0.054], 0.0055, 0.008),
  );
  return starOf(body, [0, 0.925, 0], 15, 9);
}

/** Skin of a body that a point inside sees all of, drawn in rings from below to above. */
function starOf(field: Field, [cx, cy, cz]: Vec3, columns: number, rows: number): Part {
  const rings = Array.from({ length: rows + 1 }, (_, row) => {
    const fall = Math.PI * (1 - Math.min(0.985, Math.max(0.015, row / rows)));
    return levelRing(columns, [cx, cy, cz], (angle) => {
      const [x, y, z] = [Math.sin(fall) * Math.cos(angle), Math.cos(fall), -Math.sin(fall) * Math.sin(angle)];
      let [low, high] = [0, 0.15];
      for (let n = 0; n < 18; n += 1) {
        const middle = (low + high) / 2;
        if (field(cx + x * middle, cy + y * middle, cz + z * middle) < 0) low = middle;
        else high = middle;
      }
      return [x * low, z * low, y * low];
    });
  });
  return loft(rings);
}

/** Close hair: a smooth mass from the hairline over the crown to the nape. */
function hair(): Part {
  const mass = egg([0, 0.949, -0.011], [0.0505, 0.0525, 0.0595]);
  const front: Field = (_, y, z) => Math.max(0.03 - z, y - 0.968);
  return starOf(carved(0.008, mass, front), [0, 0.95, -0.016], 14, 6);
}

function cap(): Part {
  const crown = loft(
    [
      [-0.002, 0.045, 0.053],
      [-0.003, 0.0515, 0.0595],
      [0.014, 0.052, 0.06],
      [0.03, 0.0585, 0.0675],
      [0.038, 0.0575, 0.0665],
      [0.046, 0.05, 0.058],
      [0.051, 0.034, 0.04],
      [0.053, 0.001, 0.001],
    ].map(([y = 0, rx = 0, rz = 0]) => oval(14, [0, y, -0.002], rx, rz)),
  );
  const peak = loft(
    Array.from({ length: 9 }, (_, n) => {
      const share = n / 4 - 1;
      const angle = 1.5 * Math.PI + share * 1.12;
      const out = 0.03 * Math.max(0.06, 1 - share * share) ** 0.7;
      const point = (by: number, y: number): Vec3 => [
        (0.049 + by) * Math.cos(angle),
        y,
        -0.002 - (0.057 + by) * Math.sin(angle),
      ];
      const drop = out * 0.42;
      return [
        point(-0.004, 0.0005),
        point(-0.004, 0.0055),
        point(out, 0.0055 - drop),
        point(out + 0.002, 0.003 - drop),
        point(out, 0.0005 - drop),
      ];
    }),
  );
  return moved(turned(joined(crown, peak), 'x', -0.06), [0, 0.956, 0]);
}

function hat(): Part {
  const body = loft(
    [
      [-0.002, 0.044, 0],
      [-0.001, 0.078, 1],
      [0.001, 0.081, 1],
      [0.006, 0.077, 1],
      [0.0075, 0.0545, 0.3],
      [0.011, 0.0525, 0],
      [0.024, 0.052, 0],
      [0.044, 0.0465, 0],
      [0.054, 0.04, 0],
      [0.0575, 0.03, 0],
      [0.053, 0.001, 0],
    ].map(([y = 0, radius = 0, brim = 0]) =>
      levelRing(16, [0, y, -0.003], (angle) => [
        radius * Math.cos(angle),
        -radius * 1.14 * Math.sin(angle),
        brim * (0.006 * Math.cos(2 * angle) - 0.004 * -Math.sin(angle)),
      ]),
    ),
  );
  return moved(turned(body, 'x', -0.05), [0, 0.958, 0]);
}

const DRESS: Record<HeadDress, () => Part> = {
  short: hair,
  tied: () => joined(hair(), moved(ball([0.027, 0.023, 0.02], 10), [0, 0.922, -0.066])),
  cap: () => joined(hair(), cap()),
  hat: () => joined(hair(), hat()),
};
