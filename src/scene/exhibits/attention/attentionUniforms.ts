/**
 * What the materials know of the visitor's attention: the thing pointed at or stood on brightens quietly; what is not of
 * the chosen years stands dimmed. One set of uniforms for all materials, by the number of the exhibit in the drawn list.
 */
import { DataTexture, NearestFilter, RGFormat, UnsignedByteType } from 'three';

/** Exhibits per line of the table of what is dimmed and what has appeared. */
export const DIMMED_COLUMNS = 64;

export interface AttentionUniforms {
  readonly uAttended: { value: number };
  /** How far the brightening has come, 0 to 1. */
  readonly uAttention: { value: number };
  /** Per exhibit 1 where it is dimmed, else 0; and how far it has appeared, 0 to 1. */
  readonly uDimmed: { value: DataTexture };
  /** How far what belongs to the building itself has appeared, 0 to 1: the glass of its cases. */
  readonly uBuilt: { value: number };
  /** How far the dimming has come, 0 to 1. */
  readonly uDimming: { value: number };
}

/** Nothing attended, nothing dimmed. */
export const createAttentionUniforms = (): AttentionUniforms => ({
  uAttended: { value: -1 },
  uAttention: { value: 0 },
  uDimmed: { value: createDimmedTable(1) },
  uBuilt: { value: 0 },
  uDimming: { value: 0 },
});

/** A table with so many lines, nothing dimmed and all of it there. */
export function createDimmedTable(lines: number): DataTexture {
  const bytes = new Uint8Array(DIMMED_COLUMNS * lines * 2).map((_, at) => (at % 2) * 255);
  const table = new DataTexture(bytes, DIMMED_COLUMNS, lines, RGFormat, UnsignedByteType);
  table.minFilter = NearestFilter;
  table.magFilter = NearestFilter;
  table.needsUpdate = true;
  return table;
}

/** Makes the table large enough for so many exhibits; a larger one is empty again. */
export function fitDimmedTable({ uDimmed }: Pick<AttentionUniforms, 'uDimmed'>, exhibits: number): Uint8Array {
  const lines = Math.max(1, Math.ceil(exhibits / DIMMED_COLUMNS));
  if (lines > uDimmed.value.image.height) {
    uDimmed.value.dispose();
    uDimmed.value = createDimmedTable(lines * 2);
  }
  return uDimmed.value.image.data as Uint8Array;
}

/** The number of a story's panel, which appears with the exhibit of this number. */
export const panelNumber = (exhibit: number): number => -2 - exhibit;

/**
 * Vertex side: how much an exhibit is attended to, how much it is dimmed, and how far it has appeared, which counts for
 * panels too (`panelNumber`); -1 is no exhibit.
 */
export const ATTENTION_VERTEX = /* glsl */ `
uniform float uAttended;
uniform float uAttention;
uniform lowp sampler2D uDimmed;
uniform float uDimming;
float attentionOf(float exhibit) {
  return abs(exhibit - uAttended) < 0.5 ? uAttention : 0.0;
}
float dimmingOf(float exhibit) {
  if (exhibit < -0.5 || uDimming <= 0.0) return 0.0;
  int at = int(exhibit + 0.5);
  return texelFetch(uDimmed, ivec2(at % ${DIMMED_COLUMNS}, at / ${DIMMED_COLUMNS}), 0).r * uDimming;
}
float arrivedOf(float exhibit) {
  float number = exhibit < -1.5 ? -2.0 - exhibit : exhibit;
  if (number < -0.5) return 1.0;
  int at = int(number + 0.5);
  return texelFetch(uDimmed, ivec2(at % ${DIMMED_COLUMNS}, at / ${DIMMED_COLUMNS}), 0).g;
}
`;

/** Fragment side: a colour with its light turned down, as if its spot were off; most of its hue goes with it. */
export const DIMMING_FRAGMENT = /* glsl */ `
vec3 dimmed(vec3 colour, float by) {
  float grey = dot(colour, vec3(0.2126, 0.7152, 0.0722));
  return mix(colour, mix(vec3(grey), colour, 0.4) * 0.12, by);
}
`;

/**
 * What has not wholly appeared is seen through. So these layers are drawn after the building and the shadows, in this
 * order, and before the glass.
 */
export const APPEARING = { transparent: true } as const;
export const APPEARING_ORDER = 2;
