/** What tailors put on coats: collars, pockets, seams, knitted bands, and the stand that bears the coat. Metres. */
import { mirrored, moved, type Part, type Vec3 } from '../../kit/part';
import { softLathe } from '../../kit/rounded';
import { tube } from '../../kit/solids';
import { surface } from '../../kit/surface';
import { flap, patch, type Tailored } from '../../kit/tailored';

const FRONT = Math.PI / 2;

/** Something and its like on the other side. */
export const both = (...parts: readonly Part[]): readonly Part[] => [...parts, ...parts.map((part) => mirrored(part))];

/** A welt or line of thread along places. */
export const seam = (places: readonly Vec3[], radius = 0.0011): Part => tube(places, radius, 3);

/** Places in equal steps along a way from 0 to 1. */
export const steps = (count: number, at: (t: number) => Vec3): readonly Vec3[] =>
  Array.from({ length: count + 1 }, (_, n) => at(n / count));

/** The seam of a sleeve's head: up the breast, over the shoulder, down the back. */
export function sleeveHead(coat: Tailored): Part {
  const x = (y: number): number => 0.164 - 0.012 * Math.sin(((y - 0.445) / 0.14) * Math.PI);
  const side = (sign: 1 | -1): readonly Vec3[] =>
    steps(12, (t) => coat.facing(x(0.445 + t * 0.14), 0.445 + t * 0.14, 0.0004, sign));
  const [front, back] = [side(1), side(-1)];
  const [from, to] = [(front.at(-1) ?? [0, 0, 0])[2], (back.at(-1) ?? [0, 0, 0])[2]];
  const over = steps(8, (t) => coat.onTop(0.164, from + (to - from) * t, 0.0004)).slice(1, -1);
  return seam([...front, ...over, ...back.toReversed()], 0.001);
}

export interface CollarCut {
  /** Half axes of the neck's edge, its middle's z, and height at z = 0 with its fall forward. */
  readonly ring: readonly [number, number, number];
  readonly neck: readonly [number, number];
  /** Height of its stand; length of the fall behind and at its points in front. */
  readonly stand: number;
  readonly fall: readonly [number, number];
  /** Half the opening in front, as an angle, at the neck and how much the points stand away from it. */
  readonly gap: number;
  readonly spread: number;
  readonly thick: number;
}

/** A collar that stands up from the neck's edge and folds down over the shoulders. */
export function turnedCollar(coat: Tailored, cut: CollarCut): readonly Part[] {
  const { ring, neck, stand, fall, gap, spread, thick } = cut;
  const at = (u: number, v: number, out: number): Vec3 => {
    const end = Math.abs(u * 2 - 1) ** 3;
    const turn = FRONT + gap + u * (2 * Math.PI - 2 * gap);
    const down = Math.max(0, (v - 0.34) / 0.66);
    const away = Math.sign(0.5 - u) * end * spread * down;
    const angle = turn + away;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const foot = neck[0] - neck[1] * (s * ring[1] + ring[2]) - 0.004;
    const length = fall[0] + (fall[1] - fall[0]) * end;
    // Up, over a round fold, and down outside.
    const up = Math.min(1, v / 0.3);
    const roll = 0.007 * Math.sin(Math.min(1, Math.max(0, (v - 0.2) / 0.2)) * Math.PI);
    const wide = -0.004 * up + (v > 0.3 ? 0.012 * Math.min(1, down * 5) + length * 0.62 * down : 0);
    const high = stand * up + roll - length * 0.92 * down ** 1.15;
    const place: Vec3 = [c * (ring[0] + wide + out), foot + high + out * down, s * (ring[1] + wide + out) + ring[2]];
    return v > 0.34 ? coat.rested(place, 0.003 + thick / 2 + out) : place;
  };
  const edge = (inset: number): Part =>
    seam(
      steps(30, (t) => at(0.012 + t * 0.976, 1 - inset, thick / 2 + 0.0002)),
      0.0007,
    );
  return [flap(40, 7, thick, (u, v, out) => at(1 - u, v, -out)), edge(0.1)];
}

/** A low collar that only stands, its front corners round. */
export function standCollar({ ring, neck, stand, gap, thick }: Omit<CollarCut, 'fall' | 'spread'>): Part {
  return flap(48, 5, thick, (u, v, out) => {
    const angle = FRONT - gap - u * (2 * Math.PI - 2 * gap);
    const round = Math.sqrt(Math.min(1, Math.min(u, 1 - u) * 16));
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const foot = neck[0] - neck[1] * (s * ring[1] + ring[2]) - 0.009;
    const lean = -0.006 * v + out;
    return [c * (ring[0] + lean), foot + v * stand * (0.72 + 0.28 * round), s * (ring[1] + lean) + ring[2]];
  });
}

/** Where a pocket lies: middle, upper edge, half width, depth; its flap's depth and how far that is pointed. */
export interface PocketCut {
  readonly x: number;
  readonly top: number;
  readonly half: number;
  readonly deep: number;
  readonly flap: number;
  readonly point: number;
}

/** A patch pocket with its flap, on the front; seam lines along both. */
export function pocket(
  coat: Tailored,
  cut: PocketCut,
): { readonly cloth: readonly Part[]; readonly lines: readonly Part[] } {
  const { x, top, half, deep } = cut;
  // Lower corners are round, the flap's edge drops to a point.
  const bag = (u: number, v: number, inset: number): readonly [number, number] => {
    const across = (u * 2 - 1) * (half - inset);
    const corner = Math.max(0, Math.abs(u * 2 - 1) - 0.62) / 0.38;
    return [x + across, top - (1 - v) * (deep - inset - 0.012 * corner ** 2.4)];
  };
  const lid = (u: number, v: number, inset: number): readonly [number, number] => {
    const across = (u * 2 - 1) * (half + 0.003 - inset);
    const drop =
      cut.flap -
      inset +
      cut.point * (1 - Math.abs(u * 2 - 1) ** 1.6) -
      0.006 * Math.max(0, Math.abs(u * 2 - 1) - 0.8) * 5;
    return [x + across, top + 0.006 - (1 - v) * drop];
  };
  const on = ([px, py]: readonly [number, number], out: number): Vec3 => coat.facing(px, py, out);
  const border = (shape: typeof bag, inset: number, out: number): Part =>
    seam(
      [
        ...steps(8, (t) => on(shape(0, 1 - t, inset), out)),
        ...steps(14, (t) => on(shape(t, 0, inset), out)).slice(1),
        ...steps(8, (t) => on(shape(1, t, inset), out)).slice(1),
      ],
      0.0006,
    );
  return {
    cloth: [
      patch(8, 8, 0.003, (u, v, out) => on(bag(u, v, 0), out)),
      patch(12, 3, 0.0062, (u, v, out) => on(lid(u, v, 0), out)),
    ],
    lines: [border(bag, 0.004, 0.0036), border(lid, 0.004, 0.0068)],
  };
}

/** A band knitted in ribs: `ring` gives its places, u round it, v from its lower edge up; it turns in at its edges. */
export const knitted = (ribs: number, rows: number, ring: (u: number, v: number, out: number) => Vec3): Part =>
  surface(
    ribs * 2,
    rows + 2,
    (u, w) => {
      const v = Math.min(1, Math.max(0, (Math.round(w * (rows + 2)) - 1) / rows));
      const isRim = w === 0 || w === 1;
      const rib = Math.round(u * ribs * 2) % 2 === 0 ? 0.0006 : -0.0006;
      return ring(u, v, isRim ? -0.006 : rib + 0.002 * Math.sin(Math.PI * v));
    },
    { closedU: true },
  );

/** A stand of turned wood with a neck of linen that fills the collar. */
export function coatStand(
  foot: number,
  neck: number,
  z: number,
): { readonly linen: Part; readonly wood: readonly Part[] } {
  const turned = (corners: readonly (readonly [number, number])[], y: number, at: number): Part =>
    moved(softLathe(corners, 0.004, 24, 1), [0, y, at]);
  return {
    linen: turned(
      [
        [0.05, -0.09],
        [0.05, 0.0],
        [0.047, 0.024],
        [0.034, 0.034],
        [0, 0.036],
      ],
      neck,
      z,
    ),
    wood: [
      turned(
        [
          [0.026, 0.033],
          [0.028, 0.04],
          [0.012, 0.045],
          [0.01, 0.051],
          [0.015, 0.06],
          [0.009, 0.071],
          [0, 0.073],
        ],
        neck,
        z,
      ),
      turned(
        [
          [0, 0],
          [0.118, 0],
          [0.12, 0.012],
          [0.104, 0.02],
          [0.046, 0.026],
          [0.02, 0.036],
          [0.016, 0.052],
          [0.012, 0.06],
          [0.012, 0.32],
        ],
        foot,
        0,
      ),
    ],
  };
}
