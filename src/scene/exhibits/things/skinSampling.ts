/** Shader text that gives the skin of a thing. Apart from `faceSampling.ts`, since it comes with the things, after the walls. */
import { FADE } from '../streaming/pictureStream';

/** Brightest a skin can be, as a multiple of white in its model's tone; `npm run models` divides by it. */
const SKIN_GAIN = 1.6;

/** Vertex side, after `FACE_VERTEX`: `skinOf(face)`, layer of a skin and how far it has faded in. */
export const SKIN_VERTEX = /* glsl */ `
uniform float uTime;
vec2 skinOf(float face) {
  vec4 row = faceRow(face);
  if (row.y < -0.5) return vec2(0.0);
  float fade = row.w > 0.5 ? 1.0 : smoothstep(0.0, ${FADE.toFixed(3)}, uTime - row.z);
  // What fades in over itself, from another layer, was there before.
  return vec2(mod(row.y, 1024.0), row.x < -0.5 ? fade : 1.0);
}
`;

/**
 * Fragment side, after `FACE_FRAGMENT`: `skinTexel(layer, uv, dx, dy)`, linear colour and relief 0 to 1. Skins hold
 * their colour divided by `SKIN_GAIN`, so that what is worn may be lighter than what is tinted; `uv` has its origin top left.
 * Parts too small for a skin have all their corners at (1, 1): `isBare(uv)`.
 */
export const SKIN_FRAGMENT = /* glsl */ `
uniform sampler2DArray uSkins;
bool isBare(vec2 uv) {
  return uv.x + uv.y > 1.99995;
}
vec4 skinTexel(float layer, vec2 uv, vec2 dx, vec2 dy) {
  vec4 texel = textureGrad(uSkins, vec3(uv, layer), dx, dy);
  return vec4(texel.rgb * ${SKIN_GAIN.toFixed(2)}, texel.a);
}
`;
