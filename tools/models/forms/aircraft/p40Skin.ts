/**
 * Outline of the Curtiss Hawk 81 / P-40, metres of the original: stations after the project's own sketch of the type
 * (length 9.66 m, span 11.37 m).
 */
import type { Vec3 } from '../../kit/part';
import { sectionAt, stations } from '../../kit/stations';
import type { WingShape } from './airframe';

/** Overall length. */
export const LENGTH = 9.66;
/** x from the spinner's tip; half width, top, bottom, height of the widest point, exponent. */
export const SECTIONS = stations(
  [
    [0.52, 0.375, 0.36, -0.6, -0.06, 2.1],
    [0.62, 0.43, 0.405, -0.72, -0.08, 2.1],
    [0.9, 0.475, 0.45, -0.83, -0.1, 2.15],
    [1.4, 0.5, 0.5, -0.875, -0.1, 2.2],
    [2.0, 0.515, 0.545, -0.85, -0.08, 2.25],
    [2.7, 0.53, 0.58, -0.74, -0.05, 2.3],
    [3.4, 0.535, 0.61, -0.66, -0.02, 2.3],
    [4.3, 0.51, 0.655, -0.63, 0, 2.3],
    [5.2, 0.44, 0.66, -0.55, 0.03, 2.25],
    [6.2, 0.34, 0.545, -0.42, 0.06, 2.2],
    [7.2, 0.235, 0.43, -0.26, 0.1, 2.1],
    [8.2, 0.13, 0.34, -0.09, 0.13, 2.05],
    [9.0, 0.055, 0.275, 0.03, 0.15, 2],
    [9.3, 0.02, 0.22, 0.1, 0.16, 2],
  ],
  5,
);

/** A point of the skin: `x` behind the spinner's tip, `angle` 0 on the right, pi/2 on top; `out` off the skin. */
export function onSkin(x: number, angle: number, out = 0): Vec3 {
  const [hw = 0, top = 0, bottom = 0, wide = 0, exponent = 2] = SECTIONS(x);
  const [px, py] = sectionAt(angle, hw + out, top + out, bottom - out, wide, exponent);
  return [px, py, LENGTH / 2 - x];
}

/** The skin at a height on the right side, `out` off it. */
export function onSide(x: number, y: number, out: number): Vec3 {
  const [hw = 0, top = 0, bottom = 0, wide = 0, exponent = 2] = SECTIONS(x);
  const k = y >= wide ? (y - wide) / (top - wide || 1) : (wide - y) / (wide - bottom || 1);
  const px = hw * Math.max(0, 1 - Math.min(1, Math.abs(k)) ** exponent) ** (1 / exponent);
  return [px + out, y, LENGTH / 2 - x];
}

const CANOPY = stations(
  [
    [3.12, 0.3, 0.6, 0.62],
    [3.55, 0.38, 0.62, 1.0],
    [3.75, 0.39, 0.62, 1.055],
    [4.6, 0.38, 0.63, 1.06],
    [4.95, 0.36, 0.64, 1.0],
    [5.5, 0.27, 0.62, 0.8],
    [6.1, 0.1, 0.54, 0.56],
  ],
  3,
);

/** A point of the canopy: `x` behind the spinner's tip, `v` from its right edge over to its left. */
export function onCanopy(x: number, v: number, out = 0): Vec3 {
  const [hw = 0, low = 0, high = 0] = CANOPY(x);
  const angle = v * Math.PI;
  const c = Math.cos(angle);
  return [
    (hw + out) * Math.sign(c) * Math.abs(c) ** 0.85,
    low - 0.06 + (high - low + 0.06 + out) * Math.sin(angle) ** 0.72,
    LENGTH / 2 - x,
  ];
}

/** The wing. */
export const WING: WingShape = {
  span: 11.37,
  rootChord: 2.72,
  tipChord: 1.4,
  leading: LENGTH / 2 - 2.72,
  sweep: 0.3,
  y: -0.56,
  dihedral: 0.098,
  thick: [0.155, 0.095],
  round: 0.16,
};
