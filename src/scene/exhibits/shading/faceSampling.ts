/** Shader text that gives the picture of a face: vertex side reads the table row, fragment side the arrays. */
import type { ExternalTexture, Texture } from 'three';
import { DISTANT_TILE } from '../../../domain/hall/distant';
import { DISTANT_LEVELS } from '../streaming/distantSheet';
import { FACE_COLUMNS } from '../streaming/faceTable';
import { FADE } from '../streaming/pictureStream';
import { DISTANT_SLOT } from '../streaming/slot';
import type { TierName } from '../streaming/tiers';

/** Uniforms shared by every material that shows pictures: one object, so that one change reaches all. */
export interface FaceUniforms {
  readonly uFaces: { value: Texture };
  readonly uTime: { value: number };
  readonly uFar: { value: ExternalTexture | null };
  readonly uMid: { value: ExternalTexture | null };
  readonly uNear: { value: ExternalTexture | null };
  readonly uLabel: { value: ExternalTexture | null };
  readonly uPanel: { value: ExternalTexture | null };
  readonly uDistant: { value: ExternalTexture | null };
  readonly uSkins: { value: Texture | null };
}

/** Uniform of each tier. */
const TIER_UNIFORM = {
  far: 'uFar',
  mid: 'uMid',
  near: 'uNear',
  label: 'uLabel',
  panel: 'uPanel',
  skin: 'uSkins',
  distant: 'uDistant',
} as const satisfies Record<TierName | 'distant', keyof FaceUniforms>;

/** Gives a tier, or the distant sheet, its pictures. */
export function setTierTexture(uniforms: FaceUniforms, tier: TierName | 'distant', texture: ExternalTexture): void {
  uniforms[TIER_UNIFORM[tier]].value = texture;
}

/** Uniforms over a face table, with no pictures yet. */
export function createFaceUniforms(table: Texture): FaceUniforms {
  return {
    uFaces: { value: table },
    uTime: { value: 0 },
    uFar: { value: null },
    uMid: { value: null },
    uNear: { value: null },
    uLabel: { value: null },
    uPanel: { value: null },
    uDistant: { value: null },
    uSkins: { value: null },
  };
}

/** Vertex side: `faceRow(face)`; a negative face has no picture. */
export const FACE_VERTEX = /* glsl */ `
uniform highp sampler2D uFaces;
vec4 faceRow(float face) {
  if (face < -0.5) return vec4(-1.0, -1.0, 0.0, 1.0);
  int row = int(face + 0.5);
  return texelFetch(uFaces, ivec2(row % ${FACE_COLUMNS}, row / ${FACE_COLUMNS}), 0);
}
`;

/** Fragment side: `distantColour(tile, st, dx, dy)`, a tile of the distant sheet in linear colours; `st` from its top left. */
export const DISTANT_FRAGMENT = /* glsl */ `
precision highp sampler2DArray;
uniform sampler2DArray uDistant;

vec3 distantColour(float tile, vec2 st, vec2 dx, vec2 dy) {
  vec2 size = vec2(textureSize(uDistant, 0).xy) / ${DISTANT_TILE.toFixed(1)};
  float row = floor((tile + 0.5) / size.x);
  // Seen at a slant a picture is sharper than its narrow side would have it; up to twice, as a card's own filter does.
  vec2 spread = 0.5 * log2(max(vec2(dot(dx, dx), dot(dy, dy)) * ${(DISTANT_TILE ** 2).toFixed(1)}, vec2(1e-6)));
  float level = clamp(max(max(spread.x, spread.y) - 1.0, min(spread.x, spread.y)), 0.0, ${(DISTANT_LEVELS - 1).toFixed(1)});
  // Half a texel of the coarser of both levels: nothing of the next tile comes in.
  float edge = 0.5 * exp2(ceil(level)) / ${DISTANT_TILE.toFixed(1)};
  vec2 at = vec2(tile - row * size.x, row) + clamp(st, edge, 1.0 - edge);
  return textureLod(uDistant, vec3(at / size, 0.0), level).rgb;
}
`;

/**
 * Fragment side: `faceColour(row, uv, blank)` in linear colours; `blank` shows where no picture is there yet.
 * `uv` has its origin bottom left. Gradients are taken before branching, as WebGL asks.
 */
export const FACE_FRAGMENT = /* glsl */ `
uniform sampler2DArray uFar;
uniform sampler2DArray uMid;
uniform sampler2DArray uNear;
uniform sampler2DArray uLabel;
uniform sampler2DArray uPanel;
uniform float uTime;

${DISTANT_FRAGMENT}
vec3 slotColour(float slot, vec2 st, vec2 dx, vec2 dy, vec3 blank) {
  if (slot < -0.5) return blank;
  if (slot > ${(DISTANT_SLOT - 0.5).toFixed(1)}) return distantColour(slot - ${DISTANT_SLOT.toFixed(1)}, st, dx, dy);
  float group = floor((slot + 0.5) / 1024.0);
  float layer = slot - group * 1024.0;
  float tier = floor((group + 0.5) / 2.0);
  if (group - tier * 2.0 > 0.5) {
    st = vec2(1.0 - st.y, st.x);
    dx = vec2(-dx.y, dx.x);
    dy = vec2(-dy.y, dy.x);
  }
  vec3 at = vec3(st, floor(layer + 0.5));
  if (tier < 0.5) return textureGrad(uFar, at, dx, dy).rgb;
  if (tier < 1.5) return textureGrad(uMid, at, dx, dy).rgb;
  if (tier < 2.5) return textureGrad(uNear, at, dx, dy).rgb;
  if (tier < 3.5) return textureGrad(uLabel, at, dx, dy).rgb;
  return textureGrad(uPanel, at, dx, dy).rgb;
}

vec3 faceColour(vec4 row, vec2 uv, vec3 blank) {
  vec2 st = vec2(uv.x, 1.0 - uv.y);
  vec2 dx = dFdx(st);
  vec2 dy = dFdy(st);
  float fade = row.w > 0.5 ? 1.0 : smoothstep(0.0, ${FADE.toFixed(3)}, uTime - row.z);
  vec3 now = slotColour(row.y, st, dx, dy, blank);
  if (fade >= 1.0) return now;
  return mix(slotColour(row.x, st, dx, dy, blank), now, fade);
}
`;
