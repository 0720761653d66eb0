import {
  CustomBlending,
  type IUniform,
  OneFactor,
  OneMinusSrcAlphaFactor,
  ShaderMaterial,
  type Texture,
  ZeroFactor,
} from 'three';
import type { LightUniforms } from '../../materials/createSurfaceMaterials';

const vertex = /* glsl */ `
attribute vec2 uv1;
attribute float rise;
varying vec2 vPicture;
varying vec2 vLight;
varying float vRise;
void main() {
  vPicture = uv;
  vRise = rise;
  vLight = uv1;
  gl_Position = projectionMatrix * (modelViewMatrix * vec4(position, 1.0));
}
`;

/**
 * Letters never shine brighter than display white, however strong the wash on their wall. Those cut from board: the sheets
 * below their faces are their edges, light where they look up to the lamps, and the sheet on the wall holds their shadow.
 */
const fragment = /* glsl */ `
uniform sampler2D picture;
uniform float opacity;
uniform sampler2D coarseLight;
uniform sampler2D fineLight;
uniform float sharpness;
uniform float lightScale;
varying vec2 vPicture;
varying vec2 vLight;
varying float vRise;

/** How much of a letter lies above this place, near and a little farther: what keeps the lamps' light away. */
float shadowAt(vec2 at) {
  vec2 texel = 1.0 / vec2(textureSize(picture, 0));
  float dark = 0.0;
  for (int n = 1; n <= 6; n += 1) {
    vec2 up = vec2(float((n & 1) * 2 - 1) * 0.35 * float(n), -1.3 * float(n)) * texel;
    dark += textureLod(picture, at + up, 0.5 * float(n)).a * (1.0 - float(n) / 8.0);
  }
  return dark / 3.4;
}

void main() {
  vec4 drawn = texture2D(picture, vPicture);
  vec3 light = mix(texture2D(coarseLight, vLight).rgb, texture2D(fineLight, vLight).rgb, sharpness) * lightScale;
  // Half adapted to the lamps' colour: ivory stays ivory.
  vec3 seen = mix(light, vec3(dot(light, vec3(0.2126, 0.7152, 0.0722))), 0.6);
  vec3 shown = drawn.rgb * min(seen * 0.8 + 0.06, vec3(1.0));
  float cover = drawn.a;
  if (vRise < 0.01) {
    shown *= 0.3;
    cover = max(cover, 0.62 * shadowAt(vPicture));
  } else if (vRise < 0.99) {
    float texel = 1.5 / float(textureSize(picture, 0).y);
    float looksUp = drawn.a - texture2D(picture, vPicture - vec2(0.0, texel)).a;
    shown *= 0.16 + 0.3 * clamp(looksUp, -0.3, 1.0);
  }
  gl_FragColor = vec4(shown, cover);
  #include <colorspace_fragment>
  gl_FragColor *= opacity;
}
`;

/** What a wall text's material is told. */
export interface FeatureUniforms extends LightUniforms {
  readonly picture: IUniform<Texture | null>;
  readonly opacity: IUniform<number>;
  readonly [name: string]: IUniform;
}

/** Material of a picture with (premultiplied) alpha on a wall, in the wall's own light. */
export function createFeatureMaterial(light: LightUniforms): { material: ShaderMaterial; uniforms: FeatureUniforms } {
  const uniforms: FeatureUniforms = { ...light, picture: { value: null }, opacity: { value: 0 } };
  const material = new ShaderMaterial({
    name: 'wall-text',
    vertexShader: vertex,
    fragmentShader: fragment,
    uniforms,
    transparent: true,
    depthWrite: false,
    blending: CustomBlending,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
    blendSrcAlpha: ZeroFactor,
    blendDstAlpha: OneFactor,
  });
  return { material, uniforms };
}
