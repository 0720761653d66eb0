/**
 * The P-40 in the brown and green over grey of the American Volunteer Group, with the shark's mouth. Unit numbers and
 * squadron marks are left out: reports do not say which aircraft the exhibition's model follows.
 */

import { LENGTH, SECTIONS, WING } from '../../forms/aircraft/p40Skin';
import type { Colour } from '../colour';
import { cloudyNoise, ramp } from '../solidNoise';
import type { SkinSource, Stroke, Texel } from '../texel';
import { chips, joint, oil, type Point, rivets, soot, weather } from './airframe';
import { metalPaint } from './metal';
import { sharkMouth } from './sharkMouth';
import { cover, nearestOf, shade } from './strokes';

const EARTH: Colour = [0.155, 0.095, 0.048];
const GREY: Colour = [0.22, 0.24, 0.235];

/** Frames of the fuselage behind the spinner, and stringers by height. */
const FRAMES = [0.9, 1.55, 2.35, 2.95, 5.5, 6.1, 6.8, 7.5, 8.3];
const STRINGERS = [0.31, 0.02, -0.36];
/** Ribs of the wing from the middle, spars by their share of the chord. */
const RIBS = [0.78, 1.62, 2.6, 3.2, 3.9, 4.55, 5.2];
const SPARS = [0.1, 0.36, 0.7];

/** x behind the spinner's tip. */
const behindOf = (z: number): number => LENGTH / 2 - z;

/** Skin of this model. */
export const P40: SkinSource = {
  paint: ({ centre }) => {
    const metal = metalPaint(1.6, 0.6);
    return (t, stroke) => {
      const point = { x: t.x + centre[0], y: t.y + centre[1], z: t.z + centre[2] };
      if (t.metal > 0.5) metal(t, stroke);
      else if (isSkin(t)) skin(t, point, stroke);
      else weather(stroke, point);
    };
  },
  isBare: ({ r, gloss, metal }) => gloss > 0.8 || (r < 0.04 && metal < 0.5),
};

/** The olive of wings and fuselage, as the form has it. */
const isSkin = ({ r, g, b }: Texel): boolean => r > 0.08 && r < 0.12 && g > b * 1.5;

function skin(t: Texel, point: Point, stroke: Stroke): void {
  const x = behindOf(point.z);
  const depth = depthIn(point, x);
  camouflage(t, point, depth, stroke);
  weather(stroke, point);
  if (depth !== null) {
    body(point, x, stroke);
    sharkMouth(stroke, x, point.y);
    stains(point, x, stroke);
  } else if (x > 7.6) tail(t, point, x, stroke);
  else wing(t, point, stroke);
  chips(stroke, point, flaking(t, point, x, depth !== null));
}

/** How far below the fuselage's widest line a point of it lies, as a share; null for wings and tail. */
function depthIn(point: Point, x: number): number | null {
  if (x <= 0.5 || x >= 9.2) return null;
  const [width = 0, top = 0, low = 0, wide = 0] = SECTIONS(x);
  const isIn = Math.abs(point.x) < width + 0.03 && point.y < top + 0.1 && point.y > low - 0.05;
  return isIn ? (wide - point.y) / (wide - low) : null;
}

/** Brown over green in bands with soft edges, grey below. @param depth below the widest line, as a share; null for wings */
function camouflage(t: Texel, { x, y, z }: Point, depth: number | null, stroke: Stroke): void {
  const wander = 0.6 * cloudyNoise(x * 0.55 + 4, y * 0.7, z * 0.5, 3, 17);
  const band = Math.sin(z * 1.35 + x * 1.05 + 3.4 * wander) + 0.5 * wander;
  cover(stroke, EARTH, ramp(0.38, 0.5, band));
  const ragged = 0.09 * cloudyNoise(x * 2.2, y * 2.2, z * 2.2, 2, 19);
  const under = depth === null ? ramp(0.12, 0.3, -t.ny + ragged) : ramp(0.5, 0.6, depth + ragged);
  cover(stroke, GREY, under);
}

function body({ x, y, z }: Point, behind: number, stroke: Stroke): void {
  const frame = nearestOf(behind, FRAMES);
  joint(stroke, frame);
  rivets(stroke, y + x, frame);
  const stringer = nearestOf(y, STRINGERS);
  const isOn = Math.abs(x) > 0.1 && (behind > 2.35 || behind > 0.9);
  if (isOn) {
    joint(stroke, stringer, 0.8);
    rivets(stroke, z, stringer);
  }
  // Access panels of engine and radio.
  panel(stroke, behind, y, 1.95, 0.36, 0.26, 0.12);
  panel(stroke, behind, y, 5.85, 0.12, 0.2, 0.16);
  panel(stroke, behind, y, 3.35, -0.2, 0.14, 0.1);
}

function panel(stroke: Stroke, x: number, y: number, cx: number, cy: number, w: number, h: number): void {
  const off = Math.max(Math.abs(x - cx) - w, Math.abs(y - cy) - h);
  joint(stroke, off, 0.9);
  if (off < 0) shade(stroke, 1.04);
}

function wing(t: Texel, { x, z }: Point, stroke: Stroke): void {
  const out = Math.abs(x);
  const share = Math.min(1, out / (WING.span / 2));
  const chord = WING.rootChord + (WING.tipChord - WING.rootChord) * share;
  const k = (WING.leading - WING.sweep * share - z) / chord;
  const rib = nearestOf(out, RIBS);
  const spar = nearestOf(k, SPARS) * chord;
  if (k < 0.7) {
    joint(stroke, rib, 0.85);
    rivets(stroke, z, rib);
  }
  joint(stroke, spar, k > 0.6 ? 1.2 : 0.75);
  if (k < 0.6) rivets(stroke, x, spar);
  // Ailerons and flaps end where they meet; fabric tapes over their ribs.
  if (k > 0.7) {
    joint(stroke, nearestOf(out, [0.72, 3.0, 5.2]), 1.2);
    const tape = Math.abs(out - Math.round(out / 0.26) * 0.26);
    shade(stroke, 1 + 0.06 * (1 - ramp(0.01, 0.022, tape)));
    stroke.height += 0.002 * (1 - ramp(0.01, 0.022, tape));
  }
  // Soot behind the guns' muzzles.
  const gun = nearestOf(out, [2.05, 2.32]);
  const blown = (1 - ramp(0.02, 0.09 + 0.05 * k, gun)) * (1 - ramp(0.05, 0.6, k)) * ramp(-0.05, 0.02, k);
  soot(stroke, { x, y: t.y, z }, 0.55 * blown);
  // Where boots climb to the cockpit.
  if (t.ny > 0.3 && out < 1.05 && k > 0.25 && k < 0.95) shade(stroke, 0.9 - 0.08 * cloudyNoise(x * 6, 0, z * 6, 2, 27));
}

function tail(t: Texel, { x, y, z }: Point, behind: number, stroke: Stroke): void {
  const hinge = Math.abs(t.nx) > 0.6 ? behind - 9.1 : behind - 8.88;
  joint(stroke, hinge, 1.3);
  const tape = Math.abs(t.nx) > 0.6 ? y : x;
  if (hinge > 0) {
    const off = Math.abs(tape - Math.round(tape / 0.2) * 0.2);
    stroke.height += 0.002 * (1 - ramp(0.01, 0.022, off));
  } else {
    const rib = Math.abs(tape - Math.round(tape / 0.42) * 0.42);
    joint(stroke, rib, 0.6);
    rivets(stroke, z, rib);
  }
}

/** Exhaust along the flanks, oil under the engine, dust on the belly. */
function stains(point: Point, x: number, stroke: Stroke): void {
  const drift = x - 1.2;
  const off = (point.y - 0.12 + 0.035 * drift) / (0.07 + 0.045 * Math.max(0, drift));
  const plume = Math.exp(-off * off) * ramp(1.15, 1.9, x) * (1 - ramp(2.6, 5.6, x));
  if (Math.abs(point.x) > 0.18) soot(stroke, point, 0.8 * plume);
  const below = ramp(0.25, 0.7, -point.y);
  oil(stroke, point, 0.8 * below * ramp(0.7, 1.6, x) * (1 - ramp(3.2, 6.5, x)));
}

/** Leading edges, the wing's root, cowling fasteners. */
function flaking(t: Texel, { x }: Point, behind: number, isBody: boolean): number {
  if (isBody) return behind < 2.4 ? 0.34 - 0.32 * ramp(0, 0.05, nearestOf(behind, FRAMES)) : 0.08;
  const leading = ramp(0.45, 0.9, t.nz);
  const root = t.ny > 0.3 && Math.abs(x) < 1.1 ? 0.3 : 0.03;
  return Math.max(0.6 * leading, root);
}
