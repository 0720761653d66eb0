/**
 * Clothes worn by a dress form: body and sleeves as one soft body cut open at hem, neck and cuffs, and ways to lay on it
 * what is sewn on. Own frame as in `part.ts`; the wearer's middle is x = 0. Metres.
 */
import { outwards } from './draped';
import { type Field, moulded } from './moulded';
import type { Part, Vec3 } from './part';
import { surface } from './surface';

/** How a garment is cut. */
export interface TailoredCut {
  /** Half width, half depth and forward shift at a height. */
  readonly body: (height: number) => readonly number[];
  /** Exponent of the body's section: 2 is an ellipse, more is boxier. */
  readonly boxy: number;
  readonly hem: number;
  /** Height of the neck's edge at z = 0, and how much it falls forward per metre. */
  readonly neck: readonly [height: number, fall: number];
  /** It ends above `hem`. Shoulder, elbow and end of the sleeve at x > 0, and its radius at each; it is flatter across than deep. */
  readonly sleeve: readonly [Vec3, Vec3, Vec3];
  readonly radii: readonly [number, number, number];
  readonly flat: number;
  /** Width of the blend between sleeve and body. */
  readonly soft: number;
  /** Height of folds at a place of the body; of the sleeve, `along` it in metres from the shoulder. */
  readonly bodyFolds: (x: number, y: number, z: number) => number;
  readonly sleeveFolds: (along: number, x: number, y: number, z: number) => number;
  /** Side of the cells it is moulded from, and how much longer they are upwards. */
  readonly cell: number;
  readonly tall?: number;
}

/** A garment, and where things lie on it. */
export interface Tailored {
  readonly cloth: Part;
  readonly field: Field;
  /** What is seen at x, y from in front (`side` 1) or behind (-1), `out` off the cloth. */
  readonly facing: (x: number, y: number, out: number, side?: 1 | -1) => Vec3;
  /** What is seen from above. */
  readonly onTop: (x: number, z: number, out: number) => Vec3;
  /** Round the body without its sleeves; angle 0 at x > 0, pi/2 in front. */
  readonly round: (angle: number, y: number, out: number) => Vec3;
  /** A place drawn out to at least `clear` metres off the cloth. */
  readonly rested: (place: Vec3, clear: number) => Vec3;
  /** A place near the cloth drawn onto it. */
  readonly laid: (place: Vec3) => Vec3;
}

/** Sews a garment. */
export function tailored(cut: TailoredCut): Tailored {
  const body = bodyOf(cut);
  const arms = sleeveOf(cut);
  const field: Field = (x, y, z) => blend(body(x, y, z), arms(Math.abs(x), y, z, x), cut.soft);
  const off = (x: number, y: number, z: number, out: number): Vec3 => {
    const [nx, ny, nz] = outwards(field, x, y, z);
    return [x + nx * out, y + ny * out, z + nz * out];
  };
  const drawn = (place: Vec3, by: Field): Vec3 => {
    let at = place;
    for (let round = 0; round < 4; round += 1) at = off(...at, by(...at));
    return at;
  };
  return {
    cloth: clothOf(cut, field),
    field,
    facing: (x, y, out, side = 1) => off(x, y, side * crossing((t) => field(x, y, side * t), 0.3), out),
    onTop: (x, z, out) =>
      off(
        x,
        crossing((t) => field(x, t, z), cut.neck[0] + 0.1),
        z,
        out,
      ),
    round: (angle, y, out) => {
      const [c, s, shift] = [Math.cos(angle), Math.sin(angle), cut.body(y)[2] ?? 0];
      const r = crossing((t) => body(c * t, y, s * t + shift), 0.4) + out;
      return [c * r, y, s * r + shift];
    },
    rested: (place, clear) => drawn(place, (x, y, z) => Math.max(0, clear - field(x, y, z))),
    laid: (place) => drawn(place, (x, y, z) => -field(x, y, z)),
  };
}

/** From outside inwards, where a field along a line first turns negative; 0 where it never does. */
function crossing(along: (t: number) => number, from: number): number {
  const step = 0.005;
  let t = from;
  while (t > 0 && along(t) > 0) t -= step;
  if (t <= 0) return 0;
  let [low, high] = [t, t + step];
  for (let round = 0; round < 12; round += 1) {
    const middle = (low + high) / 2;
    if (along(middle) > 0) high = middle;
    else low = middle;
  }
  return low;
}

function blend(a: number, b: number, soft: number): number {
  const h = Math.max(0, soft - Math.abs(a - b)) / soft;
  return Math.min(a, b) - (h * h * soft) / 4;
}

function bodyOf({ body, boxy, bodyFolds }: TailoredCut): Field {
  return (x, y, z) => {
    const [hw = 1, hd = 1, shift = 0] = body(y);
    const deep = z - shift;
    const r = Math.hypot(x, deep);
    if (r < 1e-6) return -hd;
    const k = (Math.abs(x / hw) ** boxy + Math.abs(deep / hd) ** boxy) ** (1 / boxy);
    return r * (1 - 1 / k) - bodyFolds(x, y, z);
  };
}

/** Distance to the sleeve at x > 0; `signed` is the place's own x, so that left and right fall differently. */
function sleeveOf({ sleeve: [s, e, w], radii: [rs, re, rw], flat, sleeveFolds }: TailoredCut) {
  const upper = reach(s, e, rs, re, flat);
  const lower = reach(e, w, re, rw, flat);
  const length = Math.hypot(e[0] - s[0], e[1] - s[1], e[2] - s[2]);
  const [dx, dy, dz] = [w[0] - e[0], w[1] - e[1], w[2] - e[2]];
  const end = Math.hypot(dx, dy, dz);
  return (x: number, y: number, z: number, signed: number): number => {
    const [a, t] = upper(x, y, z);
    const [b, u] = lower(x, y, z);
    const along = u > 0 ? length + u * end : t * length;
    const beyond = ((x - w[0]) * dx + (y - w[1]) * dy + (z - w[2]) * dz) / end;
    return -blend(sleeveFolds(along, signed, y, z) - blend(a, b, 0.03), -beyond, 0.024);
  };
}

/** Distance to a tapering limb that is `flat` times thinner across x, and the share of it that lies behind. */
function reach(a: Vec3, b: Vec3, ra: number, rb: number, flat: number) {
  const [bx, by, bz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const square = bx * bx + by * by + bz * bz;
  return (x: number, y: number, z: number): readonly [number, number] => {
    const [px, py, pz] = [x - a[0], y - a[1], z - a[2]];
    const t = Math.min(1, Math.max(0, (px * bx + py * by + pz * bz) / square));
    const distance = Math.hypot((px - bx * t) * flat, py - by * t, pz - bz * t);
    return [distance - (ra + (rb - ra) * t), t];
  };
}

/** The cloth: moulded, drawn smoothly onto the field, and cut open at hem and neck. */
function clothOf({ hem, neck, body, sleeve, radii, cell, tall = 1 }: TailoredCut, field: Field): Part {
  const wide = Math.max(body(hem)[0] ?? 0, sleeve[1][0] + radii[1], sleeve[2][0] + radii[2]) + 0.04;
  const deep = 0.045 + Math.max(body(hem)[1] ?? 0, 0.15);
  const top = neck[0] + 0.06;
  const low = hem - 3 * cell * tall;
  // Closed off beyond the edges that are cut below.
  const closed: Field = (x, y, z) =>
    Math.max(field(x, y * tall, z), y * tall - top + cell, hem - 1.6 * cell * tall - y * tall);
  const soft = moulded(closed, [-wide, low / tall, -deep], [wide, (top + cell) / tall, deep], cell);
  return trimmed(
    { ...soft, positions: soft.positions.map((value, at) => (at % 3 === 1 ? value * tall : value)) },
    field,
    (z) => [hem, neck[0] - neck[1] * z],
    cell,
  );
}

/** The cloth drawn smoothly onto its field, and cut straight between two heights at each depth. */
function trimmed(soft: Part, field: Field, between: (z: number) => readonly [number, number], cell: number): Part {
  const positions: number[] = [];
  const normals: number[] = [];
  const isCut: boolean[] = [];
  for (let at = 0; at < soft.positions.length; at += 3) {
    const [x, was, z] = [soft.positions[at] ?? 0, soft.positions[at + 1] ?? 0, soft.positions[at + 2] ?? 0];
    const [low, high] = between(z);
    const y = Math.min(high, Math.max(low, was));
    isCut.push(y !== was);
    const [nx, ny, nz] = outwards(field, x, y, z);
    const off = field(x, y, z);
    const by = Math.abs(off) < cell * 0.7 ? off : 0;
    positions.push(x - nx * by, y - ny * by, z - nz * by);
    normals.push(nx, ny, nz);
  }
  const indices: number[] = [];
  for (let at = 0; at < soft.indices.length; at += 3) {
    const corners = soft.indices.slice(at, at + 3);
    if (!corners.every((corner) => isCut[corner])) indices.push(...corners);
  }
  return used({ ...soft, positions, normals, indices });
}

/** The part without points that no triangle names. */
function used({ positions, normals, uvs, indices }: Part): Part {
  const numbers = new Map<number, number>();
  for (const index of indices) if (!numbers.has(index)) numbers.set(index, numbers.size);
  const kept = [...numbers.keys()];
  const pick = (values: readonly number[], size: number): number[] =>
    kept.flatMap((index) => values.slice(index * size, index * size + size));
  return {
    positions: pick(positions, 3),
    normals: pick(normals, 3),
    uvs: pick(uvs, 2),
    indices: indices.map((index) => numbers.get(index) ?? 0),
  };
}

/** A patch sewn flat onto cloth: `on` puts it there, u and v 0 to 1; its edges round down to the cloth. */
export const patch = (nu: number, nv: number, thick: number, on: (u: number, v: number, out: number) => Vec3): Part =>
  surface(nu + 2, nv + 2, (u, v) => {
    const [a, b] = [inset(u, nu), inset(v, nv)];
    const isRim = u === 0 || v === 0 || u === 1 || v === 1;
    return on(a, b, isRim ? -0.001 : thick);
  });

/** The outermost step stands upright: the border's own place, once low and once high. */
const inset = (t: number, steps: number): number => Math.min(1, Math.max(0, (Math.round(t * (steps + 2)) - 1) / steps));

/** A loose flap with two faces and round edges: `at` gives its middle, `out` the offset towards its outer face. */
export const flap = (nu: number, nv: number, thick: number, at: (u: number, v: number, out: number) => Vec3): Part =>
  surface(
    nu,
    nv * 2,
    (u, w) => {
      const v = w <= 0.5 ? w * 2 : 2 - w * 2;
      const rim = Math.sqrt(Math.min(1, Math.min(u, 1 - u) * 24, Math.min(v, 1 - v) * 12));
      return at(u, v, (w <= 0.5 ? 0.5 : -0.5) * thick * rim);
    },
    { closedV: true },
  );
