import { ShaderMaterial } from 'three';
import { APPEARING, ATTENTION_VERTEX, type AttentionUniforms, DIMMING_FRAGMENT } from '../attention/attentionUniforms';
import { POSE_VERTEX } from '../shading/pose';
import { SPOTLIGHT } from '../shading/spotlight';
import { MOULDING } from './geometry';

const VERTEX = /* glsl */ `
attribute vec4 aProfile;
attribute vec4 iPose;
attribute vec4 iShape;
attribute vec2 iWindow;
attribute vec4 iTone;
attribute vec2 iLook;
varying vec3 vNormal;
varying vec3 vFront;
varying vec3 vView;
varying vec3 vTone;
varying vec2 vAt;
flat varying vec4 vEdges;
flat varying vec4 vLook;
flat varying float vArrived;
${POSE_VERTEX}
${ATTENTION_VERTEX}

void main() {
  mat3 axes = poseAxes(iPose.w, iShape.w);
  vec2 anchor = position.z > 0.5 ? iWindow * 0.5 : iShape.xy * 0.5;
  vec3 local = vec3(position.xy * (anchor - aProfile.x), iShape.z * (0.5 - aProfile.y) + aProfile.z);
  vec4 world = modelMatrix * vec4(axes * local + iPose.xyz, 1.0);
  vNormal = axes * normal;
  vFront = axes[2];
  vView = cameraPosition - world.xyz;
  vTone = iTone.rgb;
  vAt = local.xy;
  vEdges = vec4(iShape.xy * 0.5 - ${MOULDING.toFixed(4)}, iWindow * 0.5);
  vLook = vec4(aProfile.w, iLook.x, attentionOf(iLook.y), dimmingOf(iLook.y));
  vArrived = arrivedOf(iLook.y);
  gl_Position = projectionMatrix * (viewMatrix * world);
}
`;

const FRAGMENT = /* glsl */ `
varying vec3 vNormal;
varying vec3 vFront;
varying vec3 vView;
varying vec3 vTone;
varying vec2 vAt;
flat varying vec4 vEdges;
flat varying vec4 vLook;
flat varying float vArrived;
${SPOTLIGHT}
${DIMMING_FRAGMENT}

/** Shade the moulding throws on the mount below it: the spot stands above. */
float underMoulding(vec2 at, vec2 inner) {
  float top = inner.y - at.y;
  float side = min(inner.x - abs(at.x), at.y + inner.y);
  return mix(0.66, 1.0, smoothstep(0.004, 0.02, top)) * mix(0.9, 1.0, smoothstep(0.0, 0.008, side));
}

void main() {
  vec3 normal = normalize(vNormal);
  vec3 view = normalize(vView);
  vec3 front = normalize(vFront);
  vec3 colour;
  if (vLook.x < 0.5) {
    float grain = 0.92 + 0.08 * sin(dot(vAt, vec2(37.0, 41.0)) * 9.0 + sin(dot(vAt, vec2(91.0, -67.0))) * 2.0);
    colour = vTone * grain * lit(normal, front, vLook.y) + gleam(normal, front, view, 0.34, vec3(0.7), vLook.y);
  } else {
    vec3 paper = vec3(0.86, 0.845, 0.80);
    float shade = vLook.x < 1.5 ? underMoulding(vAt, vEdges.xy) : 1.0;
    vec3 light = vLook.x < 1.5 ? vec3(0.93, 0.92, 0.9) * vLook.y : lit(normal, front, vLook.y) * 1.15;
    colour = paper * light * shade;
  }
  colour = dimmed(colour, vLook.w) * (1.0 + 0.22 * vLook.z);
  gl_FragColor = vec4(colour, vArrived);
  #include <colorspace_fragment>
}
`;

/** Material of all picture frames with their mounts. */
export function frameMaterial(attention: AttentionUniforms): ShaderMaterial {
  return new ShaderMaterial({
    name: 'frames',
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    ...APPEARING,
    uniforms: { ...attention },
  });
}
