import { loft } from '../../kit/loft';
import { joined, moved, type Part, stretched, turned } from '../../kit/part';
import { stations } from '../../kit/stations';
import { levelRing } from './rings';

/** Where a foot stands, and how far it is turned to x > 0. */
export type Foot = readonly [x: number, z: number, turn: number];

/** Height of a trouser leg's rings: half width, half depth, how far it is thrown forward. */
const CUT: readonly (readonly number[])[] = [
  [0.03, 0.038, 0.046, 0.004],
  [0.056, 0.0385, 0.046, -0.001],
  [0.074, 0.041, 0.052, 0.007],
  [0.098, 0.038, 0.045, -0.001],
  [0.17, 0.04, 0.046, -0.004],
  [0.28, 0.043, 0.048, 0],
  [0.4, 0.047, 0.054, 0],
  [0.5, 0.05, 0.058, 0],
];
const HEIGHTS = [0.046, 0.06, 0.074, 0.094, 0.26, 0.48];
const COLUMNS = 12;

/** A trouser leg with its crease, breaking over the shoe. */
export function leg([x, z, turn]: Foot, hip: number): Part {
  const cut = stations(CUT, 3);
  const ring = (y: number, share = 1) => {
    const [wide = 0, deep = 0, forth = 0] = cut(y);
    const up = Math.min(1, (y - 0.03) / 0.46);
    const knee = Math.abs(z) > 0.02 ? 0.35 * z * Math.sin(Math.PI * up) : 0;
    const slant = Math.max(0, 1 - (y - 0.03) / 0.05);
    return levelRing(COLUMNS, [x + (hip - x) * up, y, z * (1 - up) + knee + forth], (angle) => {
      const front = -Math.sin(angle + turn * (1 - up));
      const crease = Math.abs(Math.sin(angle)) > 0.98 ? 1.07 : 1;
      return [
        share * crease * wide * Math.cos(angle),
        -share * crease * deep * Math.sin(angle),
        slant * 0.008 * front,
      ] as const;
    });
  };
  return loft([ring(0.036, 0.8), ring(0.03, 0.93), ...HEIGHTS.map((y) => ring(y))]);
}

/** Outline of a sole, toe to z > 0: how far it reaches at an angle. */
const last = (grow: number, heel: number, toe: number) => (angle: number) => {
  const [c, s] = [Math.cos(angle), -Math.sin(angle)];
  const long = s > 0 ? toe : heel;
  return [
    Math.sign(c) * Math.abs(c) ** 0.8 * (s > 0 ? 0.031 : 0.027) * grow,
    Math.sign(s) * Math.abs(s) ** 0.85 * long,
  ] as const;
};

/** A shoe with a sole, a welt and a round toe. */
export function shoe([x, z, turn]: Foot): Part {
  const ring = (y: number, grow: number, heel: number, toe: number) =>
    levelRing(12, [0, y, 0.012], last(grow, heel, toe));
  const sole = loft([ring(-0.004, 1, 0.052, 0.087), ring(0.011, 1, 0.052, 0.087)], { sharp: true });
  const upper = loft([
    ring(0.008, 0.88, 0.047, 0.081),
    ring(0.026, 0.93, 0.049, 0.079),
    ring(0.035, 0.85, 0.047, 0.068),
    ring(0.043, 0.78, 0.045, 0.05),
    ring(0.055, 0.74, 0.043, 0.034),
    ring(0.075, 0.7, 0.042, 0.02),
  ]);
  return moved(turned(stretched(joined(sole, upper), [1, 1, 1]), 'y', turn), [x, 0, z]);
}
