/** A standing figure in bronze: dress and bearing, no likeness. Shares of its height; y up, facing z. */
import { drawnOnto } from '../../kit/drawnOnto';
import { carved, egg, limb, merged } from '../../kit/fields';
import { type Field, moulded } from '../../kit/moulded';
import { noiseAt } from '../../kit/noise';
import { joined, moved, type Part, stretched, turned, type Vec3 } from '../../kit/part';

/** What a figure wears and how it holds itself. */
export interface Bearing {
  /** Height of the coat's hem; below it trousers, or the robe itself where it is near the ground. */
  readonly hem: number;
  /** Elbow and hand of each arm, x outwards from the middle; the wearer's left first (x > 0). */
  readonly left: readonly [Vec3, Vec3];
  readonly right: readonly [Vec3, Vec3];
  readonly head: 'short' | 'tied' | 'cap' | 'hat';
  /** Turn of the head to x > 0, as a share of its depth. */
  readonly look: number;
  readonly seed: number;
}

/** Arms as a figure may hold them. */
export const ARMS = {
  hanging: [
    [0.152, 0.645, -0.018],
    [0.142, 0.49, 0.03],
  ],
  bent: [
    [0.158, 0.645, -0.02],
    [0.05, 0.6, 0.115],
  ],
  raised: [
    [0.155, 0.66, 0.02],
    [0.085, 0.735, 0.13],
  ],
  behind: [
    [0.16, 0.65, -0.045],
    [0.05, 0.555, -0.1],
  ],
} as const;

const SHOULDER: Vec3 = [0.112, 0.802, -0.006];

/** Figures are about a third as deep as wide at the shoulders. */
const flat =
  (field: Field, by: number): Field =>
  (x, y, z) =>
    field(x, y, z * by) / Math.sqrt(by);

function dressOf({ hem, seed }: Bearing): Field {
  const isRobe = hem < 0.15;
  const trunk = flat(
    merged(
      0.05,
      limb([0, 0.55, 0], [0, 0.74, 0.004], 0.088, 0.1),
      limb([-0.09, 0.798, -0.006], [0.09, 0.798, -0.006], 0.048),
      limb([0, hem, 0], [0, 0.56, 0], isRobe ? 0.15 : 0.146, 0.094),
    ),
    1.45,
  );
  const folds: Field = (x, y, z) => {
    const angle = Math.atan2(z, x);
    const fall = Math.min(1, Math.max(0, (0.72 - y) / 0.3));
    const sway = 2 * noiseAt(Math.cos(angle) * 1.7 + seed, Math.sin(angle) * 1.7 + y * 2, seed);
    return 0.0075 * fall * Math.cos(angle * 8 + sway * 1.6) + 0.004 * noiseAt(x * 17 + seed, y * 15, z > 0 ? 3 : 4);
  };
  const wave = isRobe ? 0 : 0.012;
  // Cut off at the hem, its edge round as clay is.
  const cut = merged(
    0.02,
    (x, y, z) => folds(x, y, z) - trunk(x, y, z),
    (x, y) => y - hem - wave * Math.sin(x * 17 + seed),
  );
  return (x, y, z) => -cut(x, y, z);
}

function legsOf({ hem }: Bearing): Field {
  if (hem < 0.15)
    return merged(
      0.01,
      egg([0.045, 0.012, 0.035], [0.034, 0.026, 0.075]),
      egg([-0.045, 0.012, 0.035], [0.034, 0.026, 0.075]),
    );
  const leg = (s: number, step: number): Field =>
    merged(
      0.012,
      limb([s * 0.056, 0.5, 0], [s * 0.06, 0.27, step * 0.4 + 0.008], 0.062, 0.047),
      limb([s * 0.06, 0.27, step * 0.4 + 0.008], [s * 0.064, 0.045, step], 0.047, 0.043),
      egg([s * 0.07, 0.014, step + 0.032], [0.032, 0.026, 0.07]),
    );
  return merged(0.006, leg(1, 0.018), leg(-1, -0.016));
}

function armsOf({ left, right }: Bearing): Field {
  const arm = (s: number, [elbow, hand]: readonly [Vec3, Vec3]): Field => {
    const [e, h]: readonly [Vec3, Vec3] = [
      [s * elbow[0], elbow[1], elbow[2]],
      [s * hand[0], hand[1], hand[2]],
    ];
    const along = [h[0] - e[0], h[1] - e[1], h[2] - e[2]].map((value) => value * 0.26);
    const tip: Vec3 = [h[0] + (along[0] ?? 0), h[1] + (along[1] ?? 0), h[2] + (along[2] ?? 0)];
    return merged(
      0.014,
      limb([s * SHOULDER[0], SHOULDER[1], SHOULDER[2]], e, 0.042, 0.035),
      limb(e, h, 0.035, 0.027),
      limb(h, tip, 0.021, 0.014),
      limb(h, [tip[0] * 0.97, tip[1] + 0.016, tip[2] - 0.008], 0.012, 0.008),
    );
  };
  return merged(0.012, arm(1, left), arm(-1, right));
}

function headOf({ head, look }: Bearing): Field {
  const at = (x: number, y: number, z: number): Vec3 => [x + look * z, y, z];
  const skull = merged(
    0.018,
    egg(at(0, 0.942, 0.0), [0.044, 0.051, 0.054]),
    limb(at(0, 0.912, 0.02), at(0, 0.904, 0.03), 0.023, 0.019),
    limb(at(0, 0.928, 0.046), at(0, 0.914, 0.053), 0.006, 0.0085),
    limb([0, 0.825, -0.008], at(0, 0.9, -0.004), 0.038, 0.033),
    limb(at(-0.018, 0.945, 0.045), at(0.018, 0.945, 0.045), 0.008),
    ...[-1, 1].map((s) => egg(at(s * 0.046, 0.932, -0.004), [0.008, 0.017, 0.011])),
  );
  const face = carved(0.01, skull, ...[-1, 1].map((s) => egg(at(s * 0.018, 0.933, 0.056), [0.011, 0.007, 0.01])));
  const covers: Record<Bearing['head'], Field> = {
    short: egg(at(0, 0.96, -0.016), [0.05, 0.047, 0.055]),
    tied: merged(
      0.008,
      egg(at(0, 0.955, -0.01), [0.046, 0.044, 0.051]),
      egg(at(0, 0.93, -0.062), [0.026, 0.024, 0.022]),
    ),
    cap: merged(
      0.006,
      flat(egg(at(0, 0.974, -0.002), [0.05, 0.026, 0.053]), 1),
      egg(at(0, 0.957, 0.05), [0.036, 0.009, 0.032]),
    ),
    hat: merged(0.008, egg(at(0, 0.978, -0.004), [0.043, 0.036, 0.049]), egg(at(0, 0.957, 0.0), [0.074, 0.01, 0.08])),
  };
  return merged(0.002, face, covers[head]);
}

/** The collar's edge, so that a coat ends below the neck. */
const collar: Field = (x, y, z) => {
  const ring = Math.hypot(Math.hypot(x, (z + 0.004) * 1.1) - 0.044, y - 0.844 + 0.25 * z);
  return ring - 0.013;
};

/** The figure, its feet at a place, turned to x > 0 by an angle. */
export function figure([x, z]: readonly [number, number], height: number, turn: number, bearing: Bearing): Part {
  // Marks of the modeller's thumb.
  const thumbed =
    (field: Field): Field =>
    (px, py, pz) =>
      field(px, py, pz) + 0.0016 * noiseAt(px * 40 + pz * 23, py * 34, bearing.seed + 20);
  const mould = (field: Field, low: number, high: number, cell: number): Part =>
    drawnOnto(moulded(field, [-0.24, low, -0.2], [0.24, high, 0.24], cell), field, cell);
  const body = thumbed(merged(0.008, dressOf(bearing), legsOf(bearing), armsOf(bearing), collar));
  // The head is finer work; its neck ends inside the collar.
  const part = joined(mould(body, -0.04, 0.9, 0.0276), mould(thumbed(headOf(bearing)), 0.78, 1.05, 0.0145));
  return moved(turned(stretched(part, [height, height, height]), 'y', turn), [x, 0.012 * height, z]);
}
