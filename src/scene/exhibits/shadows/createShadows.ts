/**
 * Soft shadows that the light maps do not have: of frames, panels and labels on their wall, of things on what they
 * stand on. One draw call of darkening rectangles, computed as blurred boxes.
 */
import { BufferAttribute, CustomBlending, InstancedBufferGeometry, Mesh, ShaderMaterial } from 'three';
import { ATTENTION_VERTEX, type AttentionUniforms } from '../attention/attentionUniforms';
import type { DrawnHang } from '../drawnHang';
import { createInstanceBuffer } from '../instanceBuffer';
import type { Layer } from '../layer';
import { POSE_VERTEX } from '../shading/pose';
import { planShadows } from './planShadows';

/** After the building and its floor (see `createHallModel`), before all that hangs and stands. */
const ORDER = -8;

const VERTEX = /* glsl */ `
attribute vec4 iPose;
attribute vec4 iShape;
attribute vec3 iBlur;
varying vec2 vAt;
flat varying vec4 vBox;
${POSE_VERTEX}
${ATTENTION_VERTEX}

void main() {
  mat3 axes = poseAxes(iPose.w, iShape.w);
  vec2 half_ = iShape.xy * 0.5;
  vAt = position.xy * 2.0 * (half_ + iBlur.x * 1.5);
  vBox = vec4(half_, iBlur.x, iBlur.y * arrivedOf(iBlur.z));
  gl_Position = projectionMatrix * (viewMatrix * (modelMatrix * vec4(axes * vec3(vAt, 0.0) + iPose.xyz, 1.0)));
}
`;

const FRAGMENT = /* glsl */ `
varying vec2 vAt;
flat varying vec4 vBox;

/** One axis of a blurred box: how much of it covers a point. */
float cover(float at, float half_, float blur) {
  return smoothstep(-half_ - blur, -half_ + blur, at) * (1.0 - smoothstep(half_ - blur, half_ + blur, at));
}

void main() {
  float shade = cover(vAt.x, vBox.x, vBox.z) * cover(vAt.y, vBox.y, vBox.z) * vBox.w;
  gl_FragColor = vec4(0.0, 0.0, 0.0, shade);
}
`;

/** Creates the layer of shadows. */
export function createShadows(attention: AttentionUniforms): Layer<DrawnHang> {
  const geometry = new InstancedBufferGeometry();
  const corners = [-0.5, -0.5, 0, 0.5, -0.5, 0, 0.5, 0.5, 0, -0.5, 0.5, 0];
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(corners), 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  const material = new ShaderMaterial({
    name: 'shadows',
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: { ...attention },
    // Right after the building, before anything else: so it may be drawn as if nearer, and never comes over what throws it.
    blending: CustomBlending,
    depthWrite: false,
    polygonOffset: true,
    polygonOffsetFactor: -2,
    polygonOffsetUnits: -16,
  });
  const buffer = createInstanceBuffer(geometry, [
    { name: 'iPose', size: 4 },
    { name: 'iShape', size: 4 },
    { name: 'iBlur', size: 3 },
  ]);
  const mesh = new Mesh(geometry, material);
  mesh.name = 'shadows';
  mesh.frustumCulled = false;
  mesh.matrixAutoUpdate = false;
  mesh.renderOrder = ORDER;
  return {
    object: mesh,
    show: (drawn) => {
      const shadows = planShadows(drawn);
      const field = buffer.open(shadows.length);
      shadows.forEach(({ centre, yaw, tilt, w, h, blur, dark, exhibit }, at) => {
        field('iPose').set([centre.x, centre.y, centre.z, yaw], at * 4);
        field('iShape').set([w, h, 0, tilt], at * 4);
        field('iBlur').set([blur, dark, exhibit], at * 3);
      });
      buffer.close();
      mesh.visible = shadows.length > 0;
    },
    dispose: () => {
      geometry.dispose();
      material.dispose();
    },
  };
}
