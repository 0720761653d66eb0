import type { HallPoint, Metres } from '../units';

/**
 * What a surface is made of: a name of the exhibition's palette (`wall`, `case`, `floor`, `ceiling`, `flag-red` …), a
 * section's accent as `accent:<section>`, or one of the house finishes listed in `albedoOf`.
 */
export type Finish = string;

/** Part of a block a surface is; decides what is drawn on it. */
export type SurfacePart = 'side' | 'end' | 'top' | 'bottom' | 'floor' | 'ceiling';

/** A flat rectangle that light falls on; it owns one chart of the light map. */
export interface Surface {
  /** `<block>/<face>` or `<hall>/<part>/<n>`; stable for the same plan. */
  readonly id: string;
  readonly part: SurfacePart;
  /** Block it belongs to; null for floors and ceilings. */
  readonly block: string | null;
  /** Index of the block's face, see `FACES`; -1 for floors and ceilings. */
  readonly face: number;
  /** Group of halls whose light is kept in one atlas. */
  readonly atlas: string;
  readonly finish: Finish;
  /** Lower left corner, seen from the front. */
  readonly origin: HallPoint;
  /** Unit vectors: `u` to the right of someone facing it, `v` up (on a floor: plan north); `normal` = u x v. */
  readonly u: HallPoint;
  readonly v: HallPoint;
  readonly normal: HallPoint;
  readonly width: Metres;
  readonly height: Metres;
  /** Share of the full texel density its chart gets. */
  readonly density: number;
}

/** Point of a surface at `s` metres along u and `t` along v, `out` metres in front of it. */
export function pointOn(surface: Surface, s: Metres, t: Metres, out: Metres = 0): HallPoint {
  const { origin, u, v, normal } = surface;
  return {
    x: origin.x + u.x * s + v.x * t + normal.x * out,
    y: origin.y + u.y * s + v.y * t + normal.y * out,
    z: origin.z + u.z * s + v.z * t + normal.z * out,
  };
}

/** Faces of a block in the order of `Surface.face`. */
export const FACES = ['east', 'west', 'top', 'bottom', 'right', 'left'] as const;
