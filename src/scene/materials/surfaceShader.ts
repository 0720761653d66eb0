/** Shader of everything built: one branch per coat, light from the light map alone, no lamps, no tone mapping. */

/** Vertex stage; `paint` is the sRGB colour and the coat, see `quadMesh`. */
export const surfaceVertex = /* glsl */ `
attribute vec2 uv1;
attribute vec4 paint;
varying vec2 vLight;
varying vec2 vMetres;
varying vec3 vWorld;
varying vec3 vNormal;
varying vec3 vColour;
flat varying int vCoat;

vec3 linearOf(vec3 c) {
  return mix(pow((c + 0.055) / 1.055, vec3(2.4)), c / 12.92, vec3(lessThanEqual(c, vec3(0.04045))));
}

void main() {
  vec4 world = modelMatrix * vec4(position, 1.0);
  vWorld = world.xyz;
  vNormal = normal;
  vMetres = uv;
  vLight = uv1;
  vColour = linearOf(paint.rgb / 255.0);
  vCoat = int(paint.a + 0.5);
  // Into view space first, as everywhere: the product of both matrices would round depth by millimetres at 20 m.
  gl_Position = projectionMatrix * (viewMatrix * world);
}
`;

/**
 * Fragment stage. `COATED` is the building, `FLOOR` the stone floor drawn over the mirrored building (alpha carries
 * how much of the mirror shows), `MIRROR` the building below the floor, fading with its distance from it.
 */
export const surfaceFragment = /* glsl */ `
uniform sampler2D coarseLight;
uniform sampler2D fineLight;
uniform float sharpness;
uniform float lightScale;
uniform sampler2D grain;
uniform vec2 slab;
varying vec2 vLight;
varying vec2 vMetres;
varying vec3 vWorld;
varying vec3 vNormal;
varying vec3 vColour;
flat varying int vCoat;
#include <common>
#include <dithering_pars_fragment>

vec3 lightHere() {
  vec3 coarse = texture2D(coarseLight, vLight).rgb;
  if (sharpness <= 0.0) return coarse * lightScale;
  return mix(coarse, texture2D(fineLight, vLight).rgb, sharpness) * lightScale;
}

float hash(vec2 p) {
  return fract(sin(dot(p, vec2(127.1, 311.7))) * 43758.5453);
}

/** Share of the pixel that lies in a joint of the given half width, for one axis in slabs. */
float joint(float at, float half_, float across) {
  float d = abs(fract(at - 0.5) - 0.5) * across;
  float blur = fwidth(at) * across;
  return (1.0 - smoothstep(half_, half_ + max(blur, 0.0005), d)) * min(1.0, 2.0 * half_ / max(blur, 0.0001));
}

#ifdef FLOOR
void main() {
  vec3 light = lightHere();
  vec2 at = vec2(vMetres.x / slab.x, vMetres.y / slab.y);
  at.x += 0.5 * mod(floor(at.y), 2.0);
  vec2 tile = floor(at);
  float tone = 0.94 + 0.12 * hash(tile);
  vec2 turned = vMetres * 0.42 + 7.0 * vec2(hash(tile + 3.1), hash(tile + 9.7));
  float cloud = texture2D(grain, turned).g - 0.5;
  float fine = texture2D(grain, vMetres * 3.1).r - 0.5;
  float seam = max(joint(at.x, 0.0015, slab.x), joint(at.y, 0.0015, slab.y));
  vec3 colour = vColour * tone * (1.0 + 0.3 * cloud + 0.12 * fine) * mix(1.0, 0.35, seam);
  vec3 toEye = normalize(cameraPosition - vWorld);
  float graze = 1.0 - clamp(toEye.y, 0.0, 1.0);
  float fresnel = 0.028 + 0.42 * pow(graze, 5.0);
  gl_FragColor = vec4(colour * light, fresnel * (1.0 - 0.8 * seam) * (1.0 + 0.5 * cloud));
  #include <colorspace_fragment>
  #include <dithering_fragment>
}
#else
void main() {
  vec3 light = lightHere();
  vec3 colour = vColour;
  #ifdef MIRROR
  if (vWorld.y > -0.0005) discard;
  gl_FragColor = vec4(colour * light * exp(vWorld.y * 0.55), 1.0);
  #include <colorspace_fragment>
  #else
  if (vCoat == 0) {
    float rolled = texture2D(grain, vMetres * 2.3).r - 0.5;
    float broad = texture2D(grain, vMetres * 0.13).g - 0.5;
    colour *= 1.0 + 0.10 * rolled + 0.07 * broad;
  } else if (vCoat == 2) {
    float fibre = texture2D(grain, vMetres * vec2(0.7, 2.0)).b - 0.5;
    colour *= 1.0 + 0.75 * fibre;
  } else if (vCoat == 3) {
    colour *= 1.0 + 0.22 * (texture2D(grain, vMetres * 3.0).a - 0.5);
  } else if (vCoat == 4) {
    colour *= 1.0 + 0.05 * (texture2D(grain, vMetres * 0.9).g - 0.5);
  } else if (vCoat == 5) {
    // The mouth of a lamp glares only at those who look into its beam.
    float into = max(dot(normalize(cameraPosition - vWorld), normalize(vNormal)), 0.0);
    colour = vec3(1.0, 0.86, 0.66);
    light = vec3(0.06 + 1.3 * into * into * into * into);
  }
  gl_FragColor = vec4(colour * light, 1.0);
  #include <colorspace_fragment>
  #include <dithering_fragment>
  #endif
}
#endif
`;
