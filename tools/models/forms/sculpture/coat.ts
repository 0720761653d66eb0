import { limb, merged } from '../../kit/fields';
import { loft } from '../../kit/loft';
import type { Field } from '../../kit/moulded';
import { joined, type Part, type Vec3 } from '../../kit/part';
import { stations } from '../../kit/stations';
import { levelRing } from './rings';

/** A coat: where it ends, whether a belt holds it, and which of its folds are seen. */
export interface CoatCut {
  readonly hem: number;
  readonly belt: boolean;
  readonly seed: number;
}

const COLUMNS = 24;
const FRONT = 1.5 * Math.PI;
const ROWS = [0.66, 0.72, 0.755, 0.782, 0.806, 0.827, 0.845];

/** Distance of the coat's surface from the figure's axis, by angle and height. */
type Reach = (angle: number, y: number) => number;

function reachOf({ hem, belt, seed }: CoatCut): Reach {
  const isLong = hem < 0.2;
  const cut = stations(
    [
      [0, 0.118, 0.104],
      [0.4, isLong ? 0.103 : 0.112, isLong ? 0.083 : 0.09],
      [0.5, 0.1, 0.078],
      [0.585, belt ? 0.083 : 0.088, belt ? 0.063 : 0.068],
      [0.64, 0.091, 0.069],
      [0.72, 0.097, 0.072],
      [0.78, 0.085, 0.058],
      [0.82, 0.06, 0.048],
      [0.86, 0.036, 0.038],
    ],
    2,
  );
  const trunk: Field = (x, y, z) => {
    const [wide = 1, deep = 1] = cut(y);
    const shape = (Math.abs(x / wide) ** 2.3 + Math.abs((z + 0.004) / deep) ** 2.3) ** (1 / 2.3);
    return (shape - 1) * Math.min(wide, deep);
  };
  const yoke = merged(
    0.02,
    limb([0, 0.796, -0.004], [0.09, 0.772, -0.004], 0.046, 0.0435),
    limb([0, 0.796, -0.004], [-0.09, 0.772, -0.004], 0.046, 0.0435),
  );
  const body = merged(0.03, trunk, yoke);
  return (angle, y) => {
    const [c, s] = [Math.cos(angle), -Math.sin(angle)];
    let [low, high] = [0, 0.3];
    for (let n = 0; n < 18; n += 1) {
      const middle = (low + high) / 2;
      if (body(middle * c, y, middle * s) < 0) low = middle;
      else high = middle;
    }
    const fall = Math.min(1, Math.max(0, (0.575 - y) / Math.max(0.1, 0.56 - hem)));
    const wave = Math.cos(angle * 6 + seed + 0.9 * Math.sin(angle * 2 + seed * 1.7) + (0.575 - y) * 1.2);
    return low + 0.0085 * fall * wave;
  };
}

const ringOf = (reach: Reach, y: number, off: number, lift = 0): readonly Vec3[] =>
  levelRing(COLUMNS, [0, y + lift, 0], (angle) => {
    const far = reach(angle, y) + off;
    return [far * Math.cos(angle), -far * Math.sin(angle)];
  });

/** A piece sewn on: from one height to another, half its width across, proud of the coat. */
function sewnOn(reach: Reach, angle: number, half: number, y0: number, y1: number, steps: number, proud = 0.004): Part {
  const rings = Array.from({ length: steps + 1 }, (_, n) => {
    const y = y0 + ((y1 - y0) * n) / steps;
    const point = (share: number, off: number): Vec3 => {
      const turn = angle + (share * half) / reach(angle, y);
      const far = reach(turn, y) + off;
      return [far * Math.cos(turn), y, -far * Math.sin(turn)];
    };
    return [point(-1, proud), point(0, proud), point(1, proud), point(1, -0.006), point(-1, -0.006)];
  });
  return loft(rings, { sharp: true });
}

/** Trunk of a coat with thickness at its hem, its front edge, belt and collar. */
export function coat(cut: CoatCut): Part {
  const reach = reachOf(cut);
  const { hem, belt } = cut;
  const rows = cut.hem < 0.2 ? 6 : 4;
  const skirt = Array.from({ length: rows }, (_, n) => hem + 0.012 + ((0.61 - hem) * n) / rows);
  const trunk = loft([
    ringOf(reach, hem, -0.024, 0.03),
    ringOf(reach, hem, -0.012),
    ringOf(reach, hem, -0.002),
    ringOf(reach, hem, 0.001, 0.003),
    ...[...skirt, ...ROWS].map((y) => ringOf(reach, y, 0)),
  ]);
  const girdle = [
    [0.57, -0.005],
    [0.575, 0.005],
    [0.595, 0.005],
    [0.6, -0.005],
  ] as const;
  const parts = [trunk, collar(), sewnOn(reach, FRONT - 0.1, 0.013, hem + 0.004, 0.815, 5, 0.0035)];
  if (belt)
    parts.push(
      loft(
        girdle.map(([y, off]) => ringOf(reach, y, off)),
        { open: true },
      ),
      sewnOn(reach, FRONT, 0.016, 0.57, 0.6, 1, 0.009),
    );
  return joined(...parts);
}

/** A turned-down collar, lower in front. */
function collar(): Part {
  const ring = (y: number, rx: number, rz: number) =>
    levelRing(12, [0, y, -0.004], (angle) => {
      const front = -Math.sin(angle);
      const open = front > 0.9 ? 0.008 : 0;
      return [rx * Math.cos(angle), -rz * Math.sin(angle), -0.011 * front - open];
    });
  return loft(
    [
      ring(0.826, 0.05, 0.048),
      ring(0.828, 0.061, 0.056),
      ring(0.856, 0.0475, 0.0475),
      ring(0.861, 0.0435, 0.044),
      ring(0.858, 0.0385, 0.039),
      ring(0.836, 0.034, 0.035),
    ],
    { open: true },
  );
}
