/**
 * The I-16 in plain green over pale blue, weathered. No stars or suns, no numbers: reports do not describe the markings
 * of the exhibition's model.
 */

import { SECTIONS, WING, Z0 } from '../../forms/aircraft/i16Skin';
import type { Colour } from '../colour';
import { cloudyNoise, ramp } from '../solidNoise';
import type { SkinSource, Stroke, Texel } from '../texel';
import { chips, joint, oil, type Point, rivets, soot, weather } from './airframe';
import { metalPaint } from './metal';
import { cover, nearestEvery, nearestOf, shade } from './strokes';

const BLUE: Colour = [0.26, 0.325, 0.355];
/** Joints of the cowling behind its front, and its seams by angle. */
const HOOPS = [0.5, 1.02, 1.5];
const SEAMS = [0.5, 1.2, 1.94, 2.64, 3.9, 5.5];
const EXHAUSTS = [0.15, 0.62, 2.55, 3.0, -0.35, 3.5];

/** Skin of this model. */
export const I16: SkinSource = {
  paint: ({ centre }) => {
    const metal = metalPaint(1.8, 0.7);
    return (t, stroke) => {
      const point = { x: t.x + centre[0], y: t.y + centre[1], z: t.z + centre[2] };
      if (t.metal > 0.5) metal(t, stroke);
      else if (isGreen(t)) skin(t, point, stroke);
      else weather(stroke, point);
    };
  },
  isBare: ({ r, gloss, metal }) => gloss > 0.8 || (r < 0.02 && metal < 0.5),
};

const isGreen = ({ r, g, b }: Texel): boolean => r > 0.06 && r < 0.11 && g > r && g > b * 1.4;

function skin(t: Texel, point: Point, stroke: Stroke): void {
  const x = Z0 - point.z;
  const depth = depthIn(point, x);
  const ragged = 0.05 * cloudyNoise(point.x * 1.7, point.y * 1.7, point.z * 1.7, 2, 19);
  cover(stroke, BLUE, depth === null ? ramp(0.1, 0.26, -t.ny + ragged) : ramp(0.42, 0.52, depth + ragged));
  shade(stroke, 1 + 0.1 * cloudyNoise(point.x * 0.8, point.y * 0.8, point.z * 0.6, 3, 15));
  weather(stroke, point);
  if (depth !== null) body(point, x, stroke);
  else if (x > 4.3) tail(t, point, x, stroke);
  else wing(t, point, stroke);
  chips(stroke, point, flaking(t, point, x, depth !== null));
}

/** How far below its middle a point of the fuselage lies, as a share; null for wings and tail. */
function depthIn(point: Point, x: number): number | null {
  if (x <= -0.1 || x >= 5.5) return null;
  const [width = 0, top = 0, low = 0] = SECTIONS(Math.max(0, x));
  const isIn = Math.abs(point.x) < width + 0.03 && point.y < top + 0.3 && point.y > low - 0.05;
  return isIn ? ((top + low) / 2 - point.y) / ((top - low) / 2 || 1) : null;
}

/** A cowling of sheet metal to the firewall, behind it a shell of glued veneer without joints. */
function body(point: Point, x: number, stroke: Stroke): void {
  const angle = Math.atan2(point.y, point.x);
  const turned = angle < -0.9 ? angle + 2 * Math.PI : angle;
  const radius = Math.hypot(point.x, point.y);
  if (x < 1.6) {
    const hoop = nearestOf(x, HOOPS);
    joint(stroke, hoop);
    rivets(stroke, angle * radius, hoop);
    if (x < 1.02) {
      const seam = nearestOf(turned, SEAMS) * radius;
      joint(stroke, seam);
      fasteners(stroke, x, seam);
    }
  } else {
    // The strips of veneer show under the paint as broad, slanting ridges.
    const ridge = nearestEvery(x + turned * 0.42, 0.24);
    shade(stroke, 1 + 0.035 * (1 - ramp(0.0, 0.03, ridge)));
    stroke.height += 0.0016 * (1 - ramp(0.0, 0.05, ridge));
    joint(stroke, nearestOf(x, [3.05]), 0.5);
  }
  for (const each of EXHAUSTS) {
    const off =
      ((Math.atan2(Math.sin(angle - each), Math.cos(angle - each)) * radius) / (0.05 + 0.05 * Math.max(0, x - 0.6))) **
      2;
    soot(stroke, point, 0.62 * Math.exp(-off) * ramp(0.62, 0.95, x) * (1 - ramp(1.3, 3.4, x)));
  }
  oil(stroke, point, 0.9 * ramp(0.1, 0.5, -point.y) * ramp(0.3, 1, x) * (1 - ramp(2.4, 4.6, x)));
}

/** Quick fasteners along a seam. */
function fasteners(stroke: Stroke, along: number, off: number): void {
  const apart = nearestEvery(along, 0.13);
  const head = 1 - ramp(0.013, 0.022, Math.hypot(apart, Math.abs(off) - 0.04));
  shade(stroke, 1 - 0.25 * head);
  stroke.height += 0.004 * head;
}

/** Metal near the root and along the leading edge, fabric over ribs beyond. */
function wing(t: Texel, { x, y, z }: Point, stroke: Stroke): void {
  const out = Math.abs(x);
  const share = Math.min(1, out / (WING.span / 2));
  const chord = WING.rootChord + (WING.tipChord - WING.rootChord) * share;
  const k = (WING.leading - WING.sweep * share - z) / chord;
  const isMetal = k < 0.22 || out < 1.25;
  const rib = nearestEvery(out, 0.3);
  if (isMetal) {
    joint(stroke, rib > 0.15 ? 1 : nearestEvery(out, 0.6), 0.6);
    rivets(stroke, z, nearestEvery(out, 0.3));
  } else {
    // Fabric sags between the ribs; pinked tapes lie over them.
    const tape = 1 - ramp(0.016, 0.026, rib);
    shade(stroke, 1 + 0.07 * tape - 0.05 * ramp(0.04, 0.15, rib));
    stroke.height += 0.0035 * tape - 0.008 * ramp(0, 0.15, rib);
  }
  joint(stroke, (k - 0.22) * chord, out > 1.25 ? 0.8 : 0);
  joint(stroke, out - 1.25, k > 0.2 ? 0.8 : 0);
  if (k > 0.68) joint(stroke, nearestOf(out, [1.3, 4.1]), 1.2);
  if (out > 1.3 && out < 4.1) joint(stroke, (k - 0.74) * chord, 1.3);
  const gun = nearestOf(out, [1.75]);
  soot(stroke, { x, y, z }, 0.5 * (1 - ramp(0.02, 0.1, gun)) * (1 - ramp(0.05, 0.5, k)) * ramp(-0.05, 0.02, k));
  if (t.ny > 0.3 && out < 1.1) shade(stroke, 0.92 - 0.06 * cloudyNoise(x * 6, 0, z * 6, 2, 27));
}

function tail(t: Texel, { x, y }: Point, behind: number, stroke: Stroke): void {
  const isFin = Math.abs(t.nx) > 0.6;
  const hinge = isFin ? behind - 5.25 : behind - 5.22;
  joint(stroke, hinge, 1.3);
  const tape = 1 - ramp(0.012, 0.022, nearestEvery(isFin ? y : x, 0.19));
  shade(stroke, 1 + 0.06 * tape);
  stroke.height += 0.0025 * tape;
}

function flaking(t: Texel, { x }: Point, behind: number, isBody: boolean): number {
  if (isBody) return behind < 1.1 ? 0.42 - 0.34 * ramp(0, 0.05, nearestOf(behind, [0.02, ...HOOPS])) : 0.05;
  const root = t.ny > 0.3 && Math.abs(x) < 1.1 ? 0.36 : 0.03;
  return Math.max(0.55 * ramp(0.45, 0.9, t.nz), root);
}
