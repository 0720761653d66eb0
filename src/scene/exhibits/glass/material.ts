import { CustomBlending, DoubleSide, OneFactor, OneMinusSrcAlphaFactor, ShaderMaterial } from 'three';
import { ATTENTION_VERTEX, type AttentionUniforms } from '../attention/attentionUniforms';
import { POSE_VERTEX } from '../shading/pose';
import { GLASS_KINDS } from './planGlass';

const VERTEX = /* glsl */ `
attribute vec4 iPose;
attribute vec4 iShape;
attribute vec2 iKind;
varying vec3 vNormal;
varying vec3 vView;
varying vec3 vAt;
flat varying vec3 vHalf;
flat varying vec2 vSide;
flat varying float vArrived;
uniform float uBuilt;
${POSE_VERTEX}
${ATTENTION_VERTEX}

void main() {
  mat3 axes = poseAxes(iPose.w, iShape.w);
  vAt = position * iShape.xyz;
  vHalf = iShape.xyz * 0.5;
  vec4 world = modelMatrix * vec4(axes * vAt + iPose.xyz, 1.0);
  vNormal = axes * normal;
  vView = cameraPosition - world.xyz;
  // Which side this is: 0 left or right, 1 top, 2 bottom, 3 front, 4 back.
  float side = abs(normal.x) > 0.5 ? 0.0 : normal.y > 0.5 ? 1.0 : normal.y < -0.5 ? 2.0 : normal.z > 0.5 ? 3.0 : 4.0;
  vSide = vec2(side, iKind.x);
  vArrived = iKind.y < -0.5 ? uBuilt : arrivedOf(iKind.y);
  gl_Position = projectionMatrix * (viewMatrix * world);
}
`;

const FRAGMENT = /* glsl */ `
varying vec3 vNormal;
varying vec3 vView;
varying vec3 vAt;
flat varying vec3 vHalf;
flat varying vec2 vSide;
flat varying float vArrived;

void main() {
  bool isHood = vSide.y < ${GLASS_KINDS.wallCase - 0.5};
  bool isWallCase = !isHood && vSide.y < ${GLASS_KINDS.shelf - 0.5};
  if ((isHood || isWallCase) && vSide.x > 1.5 && vSide.x < 2.5) discard;
  if (isWallCase && (vSide.x > 3.5 || (vSide.x > 0.5 && vSide.x < 1.5))) discard;
  vec3 normal = normalize(vNormal);
  vec3 view = normalize(vView);
  if (dot(normal, view) < 0.0) normal = -normal;
  float facing = abs(dot(normal, view));
  float fresnel = 0.025 + 0.55 * pow(1.0 - facing, 4.5);
  // The lit walls lie around eye level, the ceiling is dark: a cheap mirror of the room. Blending happens in the
  // picture's own encoding, so these are display values, not linear light.
  vec3 mirror = reflect(-view, normal);
  float wall = smoothstep(-0.42, -0.05, mirror.y) * (1.0 - smoothstep(0.12, 0.55, mirror.y));
  float lamp = smoothstep(0.975, 0.997, mirror.y);
  vec3 room = vec3(0.42, 0.40, 0.37) * wall + vec3(0.10) + vec3(0.9, 0.86, 0.78) * lamp;

  // Polished edges, where panes meet: 6 mm, never thinner than a pixel.
  vec3 rim = vHalf - abs(vAt);
  vec2 gap = vSide.x < 0.5 ? rim.yz : vSide.x < 2.5 ? rim.xz : rim.xy;
  float near = min(gap.x, gap.y);
  float pixel = max(fwidth(gap.x), fwidth(gap.y));
  float width = vSide.y > ${GLASS_KINDS.shelf - 0.5} ? 0.002 : 0.004;
  float edge = (1.0 - smoothstep(width - pixel, width + pixel, near)) * min(1.0, width / max(pixel, 0.0001) + 0.2);
  bool isThin = vSide.y > ${GLASS_KINDS.shelf - 0.5};
  bool isNarrowSide = isThin && ((vSide.x < 2.5 && vSide.y > ${GLASS_KINDS.plate - 0.5}) || (vSide.x > 2.5 && vSide.y < ${GLASS_KINDS.plate - 0.5}) || vSide.x < 0.5);
  vec3 edgeColour = vec3(0.50, 0.56, 0.54);
  vec3 colour = room * fresnel + vec3(0.006, 0.008, 0.0075);
  float cover = fresnel * 0.4 + (isThin ? 0.06 : 0.015);
  float strength = isNarrowSide ? 0.5 : edge * (isThin ? 0.36 : 0.4);
  colour = mix(colour, edgeColour * 0.7, strength);
  cover = mix(cover, 0.75, strength);
  gl_FragColor = vec4(colour, cover) * vArrived;
}
`;

/** Material of all glass: premultiplied, never writes depth, so that its order does not matter much. */
export function glassMaterial(attention: AttentionUniforms): ShaderMaterial {
  return new ShaderMaterial({
    name: 'glass',
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: { ...attention },
    side: DoubleSide,
    transparent: true,
    depthWrite: false,
    forceSinglePass: true,
    blending: CustomBlending,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
  });
}
