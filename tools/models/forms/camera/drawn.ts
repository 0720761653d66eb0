/** Measures of the folding camera and what its parts have in common. Metres. */
import { mirrored, type Part, type Vec3 } from '../../kit/part';
import type { Point2 } from '../../kit/polygon';
import { tube } from '../../kit/solids';
import { surface } from '../../kit/surface';

/** Body of the camera: width, height, depth. */
export const W = 0.155;
/** Its height. */
export const H = 0.085;
/** Its depth. */
export const D = 0.037;
/** Height of the lens' axis. */
export const AXIS = 0.0015;
/** Plane of the shutter plate. */
export const PLATE = 0.0875;
/** Upper face of the bed. */
export const BED = -0.0365;

/** A part and its mirror image. */
export const both = (part: Part): readonly Part[] => [part, mirrored(part)];

/** A rounded bar laid round an outline in the plane z. */
export const framed = (outline: readonly Point2[], z: number, radius: number): Part =>
  tube(
    outline.map(([x, y]): Vec3 => [x, y, z]),
    radius,
    5,
    true,
  );

/** A shallow dome looking up. */
export const cap = (radius: number, height: number): Part =>
  surface(
    32,
    5,
    (u, v) => {
      const angle = -u * 2 * Math.PI;
      const r = radius * (1 - v);
      return [r * Math.cos(angle), height * (1 - (r / radius) ** 2), r * Math.sin(angle)];
    },
    { closedU: true },
  );

/** A knurled band about y, open within: the grip of a mount that is turned. */
export const grip = (radius: number, y0: number, y1: number, teeth: number, depth: number): Part => {
  const rows: readonly (readonly [number, number, number])[] = [
    [radius - 0.0006, y0, 0],
    [radius, y0 + 0.0003, 1],
    [radius, y1 - 0.0003, 1],
    [radius - 0.0006, y1, 0],
  ];
  return surface(
    teeth * 2,
    rows.length - 1,
    (u, v) => {
      const [r, y, ridge] = rows[Math.round(v * (rows.length - 1))] ?? [0, 0, 0];
      const n = Math.round(u * teeth * 2);
      const at = r - (n % 2 === 0 ? 0 : depth * ridge);
      const angle = (-n / teeth) * Math.PI;
      return [at * Math.cos(angle), y, at * Math.sin(angle)];
    },
    { closedU: true },
  );
};
