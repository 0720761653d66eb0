import type { Vec3 } from '../kit/part';

/**
 * A point of a model's surface and what it becomes. Paints are asked some million times, so both are one object each,
 * written over: `Texel` before a paint is asked, `Stroke` by the paint.
 */

/** What a paint knows of a point. */
export interface Texel {
  /** Place in the form's own frame, metres about its centre. */
  x: number;
  y: number;
  z: number;
  /** Unit normal. */
  nx: number;
  ny: number;
  nz: number;
  /** Colour that the form gives the part, linear; before the thing's own tone. */
  r: number;
  g: number;
  b: number;
  /** Share of the thing's own tone multiplied in later. */
  tint: number;
  gloss: number;
  metal: number;
  grain: number;
  /** How much of the room it sees, 0 to 1. */
  open: number;
  /** How much hands have rubbed it, 0 to 1: narrow parts that stand out. */
  wear: number;
  /** Number of the part it belongs to, and that part's longest axis: 0 x, 1 y, 2 z. */
  part: number;
  axis: number;
  /** Metres to the nearest sharp edge that stands out; `EDGE_REACH` of the largest extent where there is none nearer. */
  edge: number;
}

/** What a paint makes of it; as the form has it where a paint leaves it alone. */
export interface Stroke {
  /** Linear colour, that of the form at first, in the paint's tone; may be brighter than 1 up to `SKIN_GAIN`. */
  r: number;
  g: number;
  b: number;
  /** Height over the surface in metres. */
  height: number;
}

/** Changes the stroke by what the texel is. */
export type SkinPaint = (texel: Texel, stroke: Stroke) => void;

/** How a part of the form looks: what `Texel` says of it throughout. */
export type Look = Pick<Texel, 'r' | 'g' | 'b' | 'tint' | 'gloss' | 'metal' | 'grain'>;

/** What paints a form's skin. */
export interface SkinSource {
  /** @param form its extent, and where its centre lies in the frame it was shaped in */
  readonly paint: (form: { readonly size: Vec3; readonly centre: Vec3 }) => SkinPaint;
  /** Colour of the thing's own material, `#rrggbb`, where it is painted in; else the hall multiplies it in later. */
  readonly tone?: string;
  /** Parts that get no room on the skin: glass, dark hollows. */
  readonly isBare?: (look: Look) => boolean;
}

/** Edges are looked for as far as this share of the largest extent. */
export const EDGE_REACH = 0.03;
