import { type Form, formOf, painted } from '../../kit/form';
import { moved, type Part } from '../../kit/part';
import { ball, box, tube } from '../../kit/solids';
import { stations } from '../../kit/stations';
import { surface } from '../../kit/surface';

/** Half width of a clothed figure by height, both as shares: hem, knee, waist, chest, shoulders, neck. */
const OUTLINE = stations(
  [
    [0, 0.62],
    [0.12, 0.6],
    [0.34, 0.66],
    [0.52, 0.62],
    [0.66, 0.74],
    [0.78, 0.94],
    [0.83, 0.86],
    [0.86, 0.4],
    [0.885, 0.24],
    [0.92, 0.22],
  ],
  1,
);

/** A standing figure reduced to its mass: long coat, arms at its sides, a smooth head without a face. */
function figure(x: number, z: number, height: number, width: number, lean: number): readonly Part[] {
  const bend = (v: number): number => x + lean * v * v * 0.22;
  const body = surface(
    26,
    30,
    (u, v) => {
      const a = -u * 2 * Math.PI;
      const [share = 0.5] = OUTLINE(v * 0.92);
      const folds = 1 + 0.045 * Math.max(0, 0.6 - v) * Math.sin(a * 6 + v * 5);
      const r = share * width * folds;
      return [bend(v) + Math.cos(a) * r, v * 0.92 * height, z + Math.sin(a) * r * 0.6];
    },
    { closedU: true },
  );
  const head = moved(ball([width * 0.33, height * 0.064, width * 0.4], 16), [bend(1), height * 0.94, z + 0.012]);
  const arm = (s: number): Part =>
    tube(
      [
        [bend(0.84) + s * width * 0.82, height * 0.8, z],
        [bend(0.66) + s * width * 1.0, height * 0.64, z - 0.01],
        [bend(0.5) + s * width * 0.92, height * 0.5, z + 0.035],
        [bend(0.44) + s * width * 0.8, height * 0.42, z + 0.075],
      ],
      (t) => width * (0.25 - 0.09 * t),
      9,
    );
  return [body, head, arm(1), arm(-1)];
}

/** A group of bronze figures standing close together: an abstract stand-in, no likeness. */
export function sculptureForm(): Form {
  const figures = [
    figure(-0.58, 0.06, 1.3, 0.17, 0.2),
    figure(-0.34, -0.14, 1.42, 0.175, 0.08),
    figure(-0.13, 0.1, 1.36, 0.17, 0.03),
    figure(0.12, -0.12, 1.43, 0.18, -0.03),
    figure(0.33, 0.1, 1.33, 0.17, -0.06),
    figure(0.58, -0.04, 1.27, 0.165, -0.2),
  ].flat();
  return formOf(
    painted({ colour: '#ffffff', tint: 1, metal: 0.7, gloss: 0.34, grain: 0.7 }, ...figures),
    painted({ colour: '#57514a', grain: 0.9 }, box([1.7, 0.08, 0.7], [0, -0.03, 0], 0.012)),
  );
}
