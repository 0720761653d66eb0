import { DoubleSide, ShaderMaterial, type Texture } from 'three';
import { APPEARING, ATTENTION_VERTEX, type AttentionUniforms, DIMMING_FRAGMENT } from '../attention/attentionUniforms';
import { FACE_FRAGMENT, FACE_VERTEX, type FaceUniforms } from '../shading/faceSampling';
import { HELD_LIGHT } from '../shading/heldLight';
import { SHOWCASE } from '../shading/showcaseLight';
import { SPOTLIGHT } from '../shading/spotlight';
import { SKIN_FRAGMENT, SKIN_VERTEX } from './skinSampling';

/** Texels per thing in the look table: colour and light; face, exhibit, exhibit it is dimmed with, what it mirrors; skin, wear, paper, how far it is there. */
export const LOOK_TEXELS = 3;
/** Height of a skin's full relief, from black to white, as a share of the thing's largest extent. */
const RELIEF = 0.006;

const VERTEX = /* glsl */ `
attribute vec4 paint;
attribute vec4 finish;
attribute vec4 baked;
uniform highp sampler2D uLooks;
varying vec3 vNormal;
varying vec3 vFront;
varying vec3 vView;
varying vec3 vColour;
varying vec3 vObject;
flat varying float vSpan;
varying vec2 vUv;
varying vec4 vFinish;
varying vec2 vBaked;
flat varying vec4 vRow;
flat varying vec4 vLook;
varying vec3 vTint;
flat varying vec2 vSkin;
flat varying vec3 vPaper;
flat varying float vArrived;
flat varying float vShare;
#include <batching_pars_vertex>
${FACE_VERTEX}
${SKIN_VERTEX}
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
#ifdef HELD
  vFront = vec3(0.0, 0.0, 1.0);
#else
  vFront = length(out_.xz) > 0.05 ? normalize(vec3(out_.x, 0.0, out_.z)) : vec3(0.0, 1.0, 0.0);
#endif
  vView = cameraPosition - world.xyz;
  vec3 colour = pow(paint.rgb, vec3(2.2));
  vTint = mix(vec3(1.0), tone.rgb, paint.a);
  vColour = colour * vTint;
  vec4 own = texelFetch(uLooks, ivec2((texel + 2) % width, (texel + 2) / width), 0);
  // No two are worn alike, and none is printed on the same paper.
  vObject = position * sqrt(scale) + 3.0 * fract(own.y * vec3(1.0, 17.0, 289.0));
  vPaper = mix(vec3(1.0), tone.rgb / max(tone.r, max(tone.g, tone.b)), own.z);
  vSpan = 2.0 * sqrt(max(scale.x, max(scale.y, scale.z)));
  vUv = uv;
  vFinish = finish;
  vBaked = baked.xy;
  vRow = faceRow(finish.w > 0.5 ? link.x : -1.0);
  vSkin = skinOf(own.x);
  vLook = vec4(tone.w, attentionOf(link.y), dimmingOf(link.z), link.w);
  vArrived = arrivedOf(link.z) * clamp(own.w < 0.0 ? 1.0 : own.w, 0.0, 1.0);
  vShare = own.w > 1.0 ? own.w - 1.0 : own.w < 0.0 ? own.w : 2.0;
  // Into view space first: the product of both matrices would round away 0.5 mm of depth at 7 m, this far from the origin.
  vec4 seen = viewMatrix * world;
  // Paper lies on its board by less than coarse levels keep and depth can tell from afar: there it is drawn as if nearer.
  if (finish.w > 0.5) seen.xyz *= 0.9993;
  gl_Position = projectionMatrix * seen;
}
`;

const FRAGMENT = /* glsl */ `
varying vec3 vNormal;
varying vec3 vFront;
varying vec3 vView;
varying vec3 vColour;
varying vec3 vObject;
flat varying float vSpan;
varying vec2 vUv;
varying vec4 vFinish;
varying vec2 vBaked;
flat varying vec4 vRow;
flat varying vec4 vLook;
varying vec3 vTint;
flat varying vec2 vSkin;
flat varying vec3 vPaper;
flat varying float vArrived;
flat varying float vShare;
${FACE_FRAGMENT}
${SKIN_FRAGMENT}
#ifdef HELD
${HELD_LIGHT}
#endif
${SPOTLIGHT}
${SHOWCASE}
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

/** A normal tilted by a height that varies over the surface (Mikkelsen 2010), in metres from this pixel to the next. */
vec3 bumped(vec3 normal, vec2 rise) {
  vec3 dx = -dFdx(vView);
  vec3 dy = -dFdy(vView);
  vec3 r1 = cross(dy, normal);
  vec3 r2 = cross(normal, dx);
  float det = dot(dx, r1);
  vec3 slope = sign(det) * (rise.x * r1 + rise.y * r2);
  return normalize(abs(det) * normal - slope);
}

void main() {
  // One level of a model makes way for another: each pixel shows one of them (noise after Jimenez 2014).
  float noise_ = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
  if (vShare < 0.0 ? noise_ < -vShare : noise_ >= vShare) discard;
  vec3 normal = normalize(vNormal) * (gl_FrontFacing ? 1.0 : -1.0);
  vec3 view = normalize(vView);
  vec3 front = normalize(vFront);
  vec3 albedo = vColour;
  float gloss = vFinish.x;
  float metal = vFinish.y;
  float grain = vFinish.z;
  float open = vBaked.x;
  // A skin takes over what the formulas below would make up; it fades in when it has arrived.
  float worn = isBare(vUv) ? 0.0 : vSkin.y;
  float own = 1.0 - worn;
  vec2 rise = vec2(0.0);
  vec2 across = dFdx(vUv);
  vec2 down = dFdy(vUv);
  if (worn > 0.0 && vFinish.w < 0.5) {
    vec4 skin = skinTexel(vSkin.x, vUv, across, down);
    vec3 tinted = skin.rgb * vTint;
    // Where metal is painted darker than it is on the whole, it is tarnished, and duller.
    float shade = dot(tinted, vec3(0.333)) / max(0.02, dot(albedo, vec3(0.333))) - 1.0;
    gloss = clamp(gloss + metal * worn * 0.5 * min(0.3, shade), 0.0, 1.0);
    albedo = mix(albedo, tinted, worn);
    rise = vec2(skinTexel(vSkin.x, vUv + across, across, down).a, skinTexel(vSkin.x, vUv + down, across, down).a) - skin.a;
    rise *= ${RELIEF.toFixed(4)} * vSpan * worn;
  }
  // Unevenness of the material: blotches, grain, and a bump; the finer go before they would shimmer.
  float size = length(fwidth(vObject));
  float often = max(11.0, 3.5 / vSpan);
  float blotch = 0.6 * noise(vObject * often + 3.1) + 0.4 * noise(vObject * often * 3.3 + 1.7) - 0.5;
  float fine = 0.0;
  float height = 0.0;
#ifdef HELD
  // As near as this a grain is a thread or a fibre.
  float near = 1.0 - smoothstep(0.00025, 0.001, size);
  if (grain > 0.02 && near > 0.0) {
    float pores = noise(vObject * 1000.0);
    fine = (pores - 0.5) * near;
    height = grain * (0.00022 * near * pores + 0.0001 * (1.0 - smoothstep(0.0001, 0.0004, size)) * noise(vObject * 2500.0));
  }
#else
  float near = 1.0 - smoothstep(0.0004, 0.0016, size);
  if (grain > 0.02 && near > 0.0) {
    float pores = noise(vObject * 420.0);
    fine = (pores - 0.5) * near;
    height = grain * near * (0.00045 * noise(vObject * 900.0) + 0.0006 * pores);
  }
#endif
  vec3 colour;
#ifdef HELD
  reached = lampReaches(cameraPosition - vView, normal, uLampSoft);
  if (vFinish.w > 0.5) {
    // Paper and cloth under a picture are never quite flat.
    float lie = height * mix(0.3, 0.55, uRaking) + 0.0013 * noise(vObject * 26.0 + 5.3);
    normal = bumped(normal, vec2(dFdx(lie), dFdy(lie)));
  }
#endif
  if (vFinish.w > 0.5) {
    vec3 light = lit(normal, front, vLook.x) * mix(0.5, 1.0, open);
    colour = faceColour(vRow, vUv, albedo) * vPaper * (1.0 + 0.35 * grain * fine) * min(vec3(1.0), light * 1.06);
  } else {
    rise += vec2(dFdx(height), dFdy(height)) * mix(0.5, 1.0, own);
    if (near > 0.0 || worn > 0.0) normal = bumped(normal, rise);
    // Years of hands and cases: edges are rubbed, hollows keep their dirt, metal tarnishes in blotches.
    float rubbed = smoothstep(0.3, 0.75, vBaked.y + 0.7 * blotch + 0.5 * fine) * min(1.0, 0.35 + grain);
    float dirt = (1.0 - smoothstep(0.25, 0.8, open + 0.5 * blotch)) * (0.25 + 0.5 * grain);
    float tarnish = metal * smoothstep(0.02, 0.34, blotch) * (0.3 + 0.6 * grain);
    albedo *= 1.0 + own * (0.16 + 0.5 * grain) * blotch * (1.0 - 0.6 * metal) + 0.22 * grain * fine;
    albedo = mix(albedo, albedo * (metal > 0.5 ? 1.18 : 1.3) + (1.0 - metal) * 0.035, rubbed * own);
    albedo *= 1.0 - 0.55 * dirt * own;
    albedo *= mix(vec3(1.0), vec3(0.52, 0.46, 0.36), tarnish * own);
    gloss = clamp(gloss + 0.1 * rubbed - 0.3 * tarnish - 0.25 * dirt + 0.12 * blotch, 0.0, 1.0);
    colour = showcase(Surface(normal, view, front, albedo, gloss, metal, open, vLook.w), vLook.x);
  }
  gl_FragColor = vec4(dimmed(colour, vLook.z) * (1.0 + 0.22 * vLook.y), vArrived);
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
    ...APPEARING,
    uniforms: { ...faces, ...attention, uLooks: looks },
    side: DoubleSide,
  });
}
