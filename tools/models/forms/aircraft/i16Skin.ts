/**
 * Outline of the Polikarpov I-16, metres of the original: general dimensions as in the catalogue (span 9.00 m, length
 * 6.07 m), sections read off the type's outline.
 */
import type { Vec3 } from '../../kit/part';
import { sectionAt, stations } from '../../kit/stations';
import type { WingShape } from './airframe';

const LENGTH = 6.07;
/** z of the cowling's front. */
export const Z0 = LENGTH / 2 - 0.3;
/** x behind the cowling's front; half width, top, bottom. */
export const SECTIONS = stations(
  [
    [0, 0.52, 0.52, -0.52],
    [0.06, 0.575, 0.575, -0.575],
    [0.5, 0.6, 0.6, -0.6],
    [1.0, 0.59, 0.6, -0.63],
    [1.6, 0.55, 0.62, -0.66],
    [2.2, 0.49, 0.66, -0.64],
    [2.9, 0.39, 0.64, -0.56],
    [3.7, 0.27, 0.52, -0.42],
    [4.6, 0.14, 0.36, -0.22],
    [5.3, 0.05, 0.25, -0.04],
    [5.6, 0.015, 0.2, 0.08],
  ],
  3,
);

/** A point of the skin: `x` behind the cowling's front, `angle` 0 on the right, pi/2 on top; `out` off it. */
export function onSkin(x: number, angle: number, out = 0): Vec3 {
  const [hw = 0, top = 0, bottom = 0] = SECTIONS(x);
  const [px, py] = sectionAt(angle, hw + out, top + out, bottom - out, (top + bottom) / 2.6, 2.08);
  return [px, py, Z0 - x];
}

/** The wing. */
export const WING: WingShape = {
  span: 9,
  rootChord: 2.3,
  tipChord: 1.35,
  leading: Z0 - 0.85,
  sweep: 0.28,
  y: -0.32,
  dihedral: 0.045,
  thick: [0.16, 0.1],
  round: 0.36,
};
