import { ShaderMaterial } from 'three';
import { APPEARING, ATTENTION_VERTEX, type AttentionUniforms, DIMMING_FRAGMENT } from '../attention/attentionUniforms';
import { FACE_FRAGMENT, FACE_VERTEX, type FaceUniforms } from '../shading/faceSampling';
import { POSE_VERTEX } from '../shading/pose';
import { SPOTLIGHT } from '../shading/spotlight';

/** What a board is while its picture is not there; the number is `iBoard.y`. */
export const BOARD_BLANKS = { paper: 0, label: 1, panel: 2 } as const;

const VERTEX = /* glsl */ `
attribute vec4 iPose;
attribute vec4 iShape;
attribute vec4 iBoard;
varying vec2 vUv;
varying vec3 vNormal;
varying vec3 vFront;
varying vec2 vAt;
flat varying vec4 vRow;
flat varying vec4 vBoard;
flat varying vec2 vHalf;
flat varying float vDimming;
flat varying float vArrived;
${POSE_VERTEX}
${FACE_VERTEX}
${ATTENTION_VERTEX}

void main() {
  mat3 axes = poseAxes(iPose.w, iShape.w);
  vec3 local = position * iShape.xyz;
  vUv = uv;
  vNormal = axes * normal;
  vFront = axes[2];
  vAt = local.xy;
  vHalf = iShape.xy * 0.5;
  vRow = faceRow(iBoard.x);
  vDimming = dimmingOf(iBoard.w);
  vArrived = arrivedOf(iBoard.w);
  vBoard = vec4(iBoard.y, iBoard.z, attentionOf(iBoard.w), normal.z);
  gl_Position = projectionMatrix * (viewMatrix * (modelMatrix * vec4(axes * local + iPose.xyz, 1.0)));
}
`;

const FRAGMENT = /* glsl */ `
varying vec2 vUv;
varying vec3 vNormal;
varying vec3 vFront;
varying vec2 vAt;
flat varying vec4 vRow;
flat varying vec4 vBoard;
flat varying vec2 vHalf;
flat varying float vDimming;
flat varying float vArrived;
${FACE_FRAGMENT}
${SPOTLIGHT}
${DIMMING_FRAGMENT}

/** One line of type within its row, 0 to 1; where rows are finer than pixels only their mean, so that none flickers. */
float lineOf(float line, float rowsPerPixel) {
  float at = fract(line);
  float sharp = smoothstep(0.18, 0.32, at) * (1.0 - smoothstep(0.6, 0.74, at));
  return mix(sharp, 0.42, smoothstep(0.22, 0.6, rowsPerPixel));
}

/** A card whose words are too far to read: grey lines where they will be. */
vec3 blankLabel(vec2 uv, float pixel) {
  vec3 card = vec3(0.86, 0.85, 0.82);
  float line = uv.y * 11.0;
  float row = floor(line);
  float inLine = lineOf(line, pixel * 11.0);
  float width = row > 8.5 ? 0.62 : (row < 4.5 && row > 3.5) || row < 1.5 ? 0.55 : 0.86;
  float inside = step(0.07, uv.x) * step(uv.x, 0.07 + width) * step(0.09, uv.y) * step(uv.y, 0.91);
  return mix(card, vec3(0.44, 0.43, 0.41), inLine * inside * (row > 8.5 ? 0.75 : 0.4));
}

/** A story panel whose words are too far to read: its own dark ground, a heading and lines of text. */
vec3 blankPanel(vec2 uv, float pixel) {
  vec3 ground = vec3(0.026, 0.025, 0.023);
  float line = uv.y * 26.0;
  float row = floor(line);
  float inLine = lineOf(line, pixel * 26.0);
  bool isHeading = row > 20.5 && row < 22.5;
  bool isText = row > 4.5 && row < 18.5 && row != 11.0;
  float width = row == 12.0 || row == 5.0 ? 0.46 : isHeading ? 0.6 : 0.76;
  float inside = step(0.12, uv.x) * step(uv.x, 0.12 + width);
  return ground + (isHeading ? 0.3 : isText ? 0.11 : 0.0) * inLine * inside * vec3(1.0, 0.97, 0.9);
}

void main() {
  float pixel = fwidth(vUv.y);
  vec3 blank = vBoard.x < 0.5 ? vec3(0.70, 0.66, 0.585) : vBoard.x < 1.5 ? blankLabel(vUv, pixel) : blankPanel(vUv, pixel);
  vec3 colour;
  if (vBoard.w > 0.5) {
    float spot = vBoard.x < 0.5 ? mix(0.93, 1.0, vUv.y) : 0.95;
    colour = faceColour(vRow, vUv, blank) * spot * vBoard.y;
    if (vBoard.x < 0.5) {
      // The mount's cut edge shades the picture's rim, most at the top.
      vec2 rim = vHalf - abs(vAt);
      float top = vHalf.y - vAt.y;
      colour *= mix(0.82, 1.0, smoothstep(0.0, 0.004, min(rim.x, rim.y))) * mix(0.86, 1.0, smoothstep(0.0, 0.009, top));
    }
  } else {
    vec3 edge = vBoard.x < 1.5 ? vec3(0.8, 0.79, 0.76) : vec3(0.12, 0.118, 0.115);
    colour = edge * lit(normalize(vNormal), normalize(vFront), vBoard.y);
  }
  colour = dimmed(colour, vDimming) * (1.0 + 0.12 * vBoard.z);
  gl_FragColor = vec4(colour, vArrived);
  #include <colorspace_fragment>
}
`;

/** Material of everything flat that shows a picture: pictures in frames, labels, story panels. */
export function boardMaterial(faces: FaceUniforms, attention: AttentionUniforms): ShaderMaterial {
  return new ShaderMaterial({
    name: 'boards',
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    ...APPEARING,
    uniforms: { ...faces, ...attention },
  });
}
