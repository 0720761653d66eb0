/** The dotted line of a way as triangles flat on the floor; knows no three. */
import { distanceBetween, type Metres, type PlanPoint } from '../../domain/units';

/** Corner points and triangles of all dots, in the order of the way. */
export interface WayDots {
  /** x, y, z per corner. */
  readonly positions: Float32Array<ArrayBuffer>;
  /** Opacity per corner: 1 inside a dot, 0 at its soft edge. */
  readonly opacities: Float32Array<ArrayBuffer>;
  readonly indices: Uint32Array<ArrayBuffer>;
  /** How far along the way each dot lies. */
  readonly at: readonly Metres[];
  /** Entries of `indices` per dot. */
  readonly perDot: number;
}

/** From one dot to the next. */
const SPACING: Metres = 0.5;
const RADIUS: Metres = 0.075;
/** The last dot is where one will stand. */
const END_RADIUS: Metres = 0.24;
/** Part of the radius that is fully opaque. */
const CORE = 0.4;
const SIDES = 14;

/** The dots of a way, the first one step from its start, the last on its end. */
export function wayDots(way: readonly PlanPoint[]): WayDots {
  const centres = centresAlong(way);
  const corners = 2 * SIDES + 1;
  const perDot = 9 * SIDES;
  const positions = new Float32Array(centres.length * corners * 3);
  const opacities = new Float32Array(centres.length * corners);
  const indices = new Uint32Array(centres.length * perDot);
  centres.forEach(({ x, z }, dot) => {
    const first = dot * corners;
    const radius = dot === centres.length - 1 ? END_RADIUS : RADIUS;
    positions.set([x, 0, z], first * 3);
    opacities[first] = 1;
    for (let side = 0; side < SIDES; side += 1) {
      const angle = (side / SIDES) * 2 * Math.PI;
      const inner = first + 1 + side;
      positions.set([x + Math.cos(angle) * radius * CORE, 0, z + Math.sin(angle) * radius * CORE], inner * 3);
      positions.set([x + Math.cos(angle) * radius, 0, z + Math.sin(angle) * radius], (inner + SIDES) * 3);
      opacities[inner] = 1;
      const next = first + 1 + ((side + 1) % SIDES);
      // Counter-clockwise seen from above, where z points down the page.
      indices.set(
        [first, next, inner, inner, next, next + SIDES, inner, next + SIDES, inner + SIDES],
        dot * perDot + side * 9,
      );
    }
  });
  return { positions, opacities, indices, at: centres.map((centre) => centre.at), perDot };
}

function centresAlong(way: readonly PlanPoint[]): readonly (PlanPoint & { readonly at: Metres })[] {
  const centres: (PlanPoint & { readonly at: Metres })[] = [];
  let walked = 0;
  way.forEach((to, index) => {
    const from = way[index - 1];
    if (!from) return;
    const length = distanceBetween(from, to);
    for (let at = (centres.length + 1) * SPACING; at < walked + length; at += SPACING) {
      const share = (at - walked) / length;
      centres.push({ x: from.x + (to.x - from.x) * share, z: from.z + (to.z - from.z) * share, at });
    }
    walked += length;
  });
  const end = way.at(-1);
  if (!end) return centres;
  return [...centres.filter(({ at }) => at < walked - SPACING), { x: end.x, z: end.z, at: walked }];
}
