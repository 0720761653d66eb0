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
varying vec2 vPicture;
varying vec2 vLight;
void main() {
  vPicture = uv;
  vLight = uv1;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`;

/** Letters never shine brighter than display white, however strong the wash on their wall. */
const fragment = /* glsl */ `
uniform sampler2D picture;
uniform float opacity;
uniform sampler2D coarseLight;
uniform sampler2D fineLight;
uniform float sharpness;
uniform float lightScale;
varying vec2 vPicture;
varying vec2 vLight;
void main() {
  vec4 drawn = texture2D(picture, vPicture);
  vec3 light = mix(texture2D(coarseLight, vLight).rgb, texture2D(fineLight, vLight).rgb, sharpness) * lightScale;
  // Half adapted to the lamps' colour: ivory stays ivory.
  vec3 seen = mix(light, vec3(dot(light, vec3(0.2126, 0.7152, 0.0722))), 0.6);
  gl_FragColor = vec4(drawn.rgb * min(seen * 0.8 + 0.06, vec3(1.0)), drawn.a);
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
