import { DoubleSide, ShaderMaterial, type Texture } from 'three';
import { ATTENTION_VERTEX, type AttentionUniforms, DIMMING_FRAGMENT } from '../attention/attentionUniforms';
import { FACE_FRAGMENT, FACE_VERTEX, type FaceUniforms } from '../shading/faceSampling';
import { SPOTLIGHT } from '../shading/spotlight';

/** Texels per thing in the look table: colour and light; face, exhibit and exhibit it is dimmed with. */
export const LOOK_TEXELS = 2;

const VERTEX = /* glsl */ `
attribute vec4 paint;
attribute vec4 finish;
uniform highp sampler2D uLooks;
varying vec3 vNormal;
varying vec3 vFront;
varying vec3 vView;
varying vec3 vColour;
varying vec3 vObject;
varying vec2 vUv;
varying vec4 vFinish;
flat varying vec4 vRow;
flat varying vec3 vLook;
#include <batching_pars_vertex>
${FACE_VERTEX}
${ATTENTION_VERTEX}

void main() {
  float index = getIndirectIndex(gl_DrawID);
  mat4 at = getBatchingMatrix(index);
  int texel = int(index + 0.5) * ${LOOK_TEXELS};
  int width = textureSize(uLooks, 0).x;
  vec4 tone = texelFetch(uLooks, ivec2(texel % width, texel / width), 0);
  vec4 link = texelFetch(uLooks, ivec2((texel + 1) % width, (texel + 1) / width), 0);
  vec4 world = modelMatrix * at * vec4(position, 1.0);
  mat3 m = mat3(at);
  vec3 scale = vec3(dot(m[0], m[0]), dot(m[1], m[1]), dot(m[2], m[2]));
  vNormal = m * (normal / scale);
  vec3 out_ = normalize(m[2]);
  vFront = length(out_.xz) > 0.05 ? normalize(vec3(out_.x, 0.0, out_.z)) : vec3(0.0, 1.0, 0.0);
  vView = cameraPosition - world.xyz;
  vec3 colour = pow(paint.rgb, vec3(2.2));
  vColour = mix(colour, colour * tone.rgb, paint.a);
  vObject = position * sqrt(scale);
  vUv = uv;
  vFinish = finish;
  vRow = faceRow(finish.w > 0.5 ? link.x : -1.0);
  vLook = vec3(tone.w, attentionOf(link.y), dimmingOf(link.z));
  gl_Position = projectionMatrix * viewMatrix * world;
}
`;

const FRAGMENT = /* glsl */ `
varying vec3 vNormal;
varying vec3 vFront;
varying vec3 vView;
varying vec3 vColour;
varying vec3 vObject;
varying vec2 vUv;
varying vec4 vFinish;
flat varying vec4 vRow;
flat varying vec3 vLook;
${FACE_FRAGMENT}
${SPOTLIGHT}
${DIMMING_FRAGMENT}

float hash(vec3 p) {
  p = fract(p * 0.3183099 + vec3(0.11, 0.17, 0.13));
  p *= 17.0;
  return fract(p.x * p.y * p.z * (p.x + p.y + p.z));
}
float noise(vec3 x) {
  vec3 i = floor(x);
  vec3 f = fract(x);
  f = f * f * (3.0 - 2.0 * f);
  return mix(
    mix(mix(hash(i), hash(i + vec3(1, 0, 0)), f.x), mix(hash(i + vec3(0, 1, 0)), hash(i + vec3(1, 1, 0)), f.x), f.y),
    mix(mix(hash(i + vec3(0, 0, 1)), hash(i + vec3(1, 0, 1)), f.x), mix(hash(i + vec3(0, 1, 1)), hash(i + vec3(1, 1, 1)), f.x), f.y),
    f.z);
}

void main() {
  vec3 normal = normalize(vNormal) * (gl_FrontFacing ? 1.0 : -1.0);
  vec3 view = normalize(vView);
  vec3 front = normalize(vFront);
  vec3 albedo = vColour;
  // Unevenness of the material at two scales; the finer one goes before it would shimmer.
  float size = length(fwidth(vObject));
  float coarse = 0.0;
  float fine = 0.0;
  if (vFinish.z > 0.02) {
    coarse = 0.62 * noise(vObject * 13.0 + 3.1) + 0.38 * noise(vObject * 41.0) - 0.5;
    if (size < 0.0016) fine = (noise(vObject * 420.0) - 0.5) * (1.0 - smoothstep(0.0004, 0.0016, size));
    albedo *= 1.0 + vFinish.z * 0.3 * (coarse + fine);
  }
  vec3 light = lit(normal, front, vLook.x);
  vec3 colour;
  if (vFinish.w > 0.5) {
    colour = faceColour(vRow, vUv, albedo) * (1.0 + 0.35 * vFinish.z * fine) * min(vec3(1.0), light * 1.06);
  } else {
    float metal = vFinish.y;
    colour = albedo * light * (1.0 - 0.45 * metal);
    if (metal > 0.0) colour += albedo * roomMirror(normal, view) * metal * (0.5 + vFinish.x) * vLook.x;
    colour += gleam(normal, front, view, vFinish.x, mix(vec3(0.6), albedo * 2.1, metal), vLook.x) * (1.0 - 0.4 * vFinish.z * coarse);
  }
  colour = dimmed(colour, vLook.z) * (1.0 + 0.22 * vLook.y);
  gl_FragColor = vec4(colour, 1.0);
  #include <colorspace_fragment>
}
`;

/** Material of all things and their supports. Both sides are drawn, because paper has two. */
export function thingMaterial(
  looks: { value: Texture },
  faces: FaceUniforms,
  attention: AttentionUniforms,
): ShaderMaterial {
  return new ShaderMaterial({
    name: 'things',
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: { ...faces, ...attention, uLooks: looks },
    side: DoubleSide,
  });
}
