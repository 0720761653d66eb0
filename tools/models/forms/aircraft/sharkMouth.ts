import { joined, type Part, type Vec3 } from '../../kit/part';
import { surface } from '../../kit/surface';

type Point = readonly [number, number];

/** Upper and lower lip in side view, metres: x behind the spinner's tip, y; after the project's sketch of the type. */
const UPPER: readonly Point[] = [
  [0.5, -0.07],
  [0.9, -0.12],
  [1.35, -0.1],
  [1.98, 0.09],
];
const LOWER: readonly Point[] = [
  [0.5, -0.62],
  [0.9, -0.7],
  [1.4, -0.6],
  [1.98, 0.09],
];

const bezier = (points: readonly Point[], t: number): Point => {
  const a = 1 - t;
  const weights = [a ** 3, 3 * a * a * t, 3 * a * t * t, t ** 3];
  return [
    points.reduce((sum, [x], n) => sum + x * (weights[n] ?? 0), 0),
    points.reduce((sum, [, y], n) => sum + y * (weights[n] ?? 0), 0),
  ];
};

/** Mouth, teeth and eye laid on the right side of a skin; the left side is its mirror. Three layers, each a little farther out. */
export function sharkMouth(onSide: (x: number, y: number, out: number) => Vec3): {
  readonly black: Part;
  readonly red: Part;
  readonly white: Part;
} {
  /** Between two curves over a span of them. */
  const between = (top: (t: number) => Point, low: (t: number) => Point, nu: number, nv: number, out: number): Part =>
    surface(nu, nv, (u, v) => {
      const a = top(u);
      const b = low(u);
      return onSide(a[0] + (b[0] - a[0]) * v, a[1] + (b[1] - a[1]) * v, out);
    });
  const shift = (points: readonly Point[], dy: number, dx = 0): readonly Point[] =>
    points.map(([x, y]) => [x + (x > 1.9 ? dx : 0), y + dy]);
  const mouth = between(
    (t) => bezier(UPPER, t),
    (t) => bezier(LOWER, t),
    44,
    12,
    0.012,
  );
  const lips = between(
    (t) => bezier(shift(UPPER, 0.035, 0.07), t),
    (t) => bezier(shift(LOWER, -0.035, 0.07), t),
    44,
    14,
    0.008,
  );
  const tooth = (lip: readonly Point[], from: number, to: number, depth: number): Part =>
    surface(4, 4, (u, v) => {
      const a = bezier(lip, from + (to - from) * u);
      const middle = bezier(lip, from + (to - from) * 0.6);
      const lean = v * v;
      const width = 1 - v;
      return onSide(middle[0] + (a[0] - middle[0]) * width, a[1] * (1 - lean) + middle[1] * lean - depth * v, 0.017);
    });
  const above = Array.from({ length: 9 }, (_, n) =>
    tooth(UPPER, n / 10.4 + 0.004, (n + 0.92) / 10.4, 0.17 - n * 0.0095),
  );
  const below = Array.from({ length: 7 }, (_, n) =>
    tooth(LOWER, n / 9.4 + 0.01, (n + 0.92) / 9.4, -(0.15 - n * 0.009)),
  );
  const disc = (x: number, y: number, rx: number, ry: number, out: number): Part =>
    surface(5, 26, (u, v) => {
      const a = v * 2 * Math.PI;
      return onSide(x + Math.cos(a) * rx * u, y + Math.sin(a) * ry * u, out);
    });
  return {
    black: joined(lips, disc(1.12, 0.2, 0.17, 0.125, 0.012), disc(1.1, 0.2, 0.04, 0.045, 0.027)),
    red: joined(mouth, disc(1.11, 0.2, 0.075, 0.08, 0.022)),
    white: joined(...above, ...below, disc(1.12, 0.2, 0.14, 0.1, 0.017)),
  };
}
