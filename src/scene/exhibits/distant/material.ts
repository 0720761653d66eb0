import { CustomBlending, type DataTexture, OneFactor, OneMinusSrcAlphaFactor, ShaderMaterial } from 'three';
import { type AttentionUniforms, DIMMING_FRAGMENT } from '../attention/attentionUniforms';
import { MOULDING } from '../frames/geometry';
import { DISTANT_FRAGMENT, type FaceUniforms } from '../shading/faceSampling';
import { POSE_VERTEX } from '../shading/pose';
import { SPOTLIGHT } from '../shading/spotlight';
import { DISTANT_KINDS } from './planDistant';

/** Pieces per line of the table of how far each is there. */
export const PIECE_COLUMNS = 64;

const VERTEX = /* glsl */ `
attribute vec4 iPose;
attribute vec4 iShape;
attribute vec3 iPiece;
attribute vec4 iTone;
uniform lowp sampler2D uPieces;
uniform float uDimming;
varying vec2 vAt;
varying vec3 vView;
flat varying vec3 vFront;
flat varying vec4 vSizes;
flat varying vec4 vPiece;
flat varying vec4 vTone;
flat varying float vDimming;
${POSE_VERTEX}

void main() {
  int at = gl_InstanceID;
  vec2 own = texelFetch(uPieces, ivec2(at % ${PIECE_COLUMNS}, at / ${PIECE_COLUMNS}), 0).rg;
  mat3 axes = poseAxes(iPose.w, 0.0);
  vec2 half_ = iShape.xy * 0.5;
  float depth = iPiece.y;
  // Room for the soft shadow: see onWall in planShadows.
  vAt = position.xy * 2.0 * (half_ + 0.02 + 2.4 * depth);
  vFront = axes[2];
  vSizes = vec4(half_, iShape.zw * 0.5);
  vPiece = vec4(iPiece, own.r);
  vTone = iTone;
  vDimming = own.g * uDimming;
  vec4 world = modelMatrix * vec4(axes * vec3(vAt, 0.0) + iPose.xyz, 1.0);
  vView = cameraPosition - world.xyz;
  // What is there at its best near by is not drawn here at all.
  gl_Position = own.r > 0.998 ? vec4(2.0, 2.0, 2.0, 1.0) : projectionMatrix * (viewMatrix * world);
}
`;

const FRAGMENT = /* glsl */ `
varying vec2 vAt;
varying vec3 vView;
flat varying vec3 vFront;
flat varying vec4 vSizes;
flat varying vec4 vPiece;
flat varying vec4 vTone;
flat varying float vDimming;
uniform float uThere;
${DISTANT_FRAGMENT}
${SPOTLIGHT}
${DIMMING_FRAGMENT}

/** Share of a pixel that a box about the origin covers. */
float within(vec2 half_, vec2 pixel) {
  vec2 share = clamp((half_ - abs(vAt)) / pixel + 0.5, 0.0, 1.0);
  return share.x * share.y;
}

/** How much of a blurred box covers a point; as in the layer of shadows. */
float thrown(float drop, vec2 half_, float blur) {
  vec2 at = vec2(vAt.x, vAt.y + drop);
  vec2 share = smoothstep(-half_ - blur, -half_ + blur, at) * (1.0 - smoothstep(half_ - blur, half_ + blur, at));
  return share.x * share.y;
}

void main() {
  vec2 pixel = max(fwidth(vAt), vec2(0.00001));
  vec2 half_ = vSizes.xy;
  float depth = vPiece.y;
  float light = vTone.w;
  vec2 uv = vAt / vSizes.zw * 0.5 + 0.5;
  vec2 st = vec2(uv.x, 1.0 - uv.y);
  vec3 shown = vPiece.z < -0.5 ? vec3(0.70, 0.66, 0.585) : distantColour(vPiece.z, clamp(st, 0.0, 1.0), dFdx(st), dFdy(st));
  vec3 colour;
  if (vPiece.x < ${DISTANT_KINDS.panel - 0.5}) {
    vec3 view = normalize(vView);
    vec3 moulding = vTone.rgb * 0.92 * lit(vFront, vFront, light) + gleam(vFront, vFront, view, 0.34, vec3(0.7), light);
    vec3 mount = vec3(0.86, 0.845, 0.80) * vec3(0.93, 0.92, 0.9) * light * 0.95;
    vec3 picture = shown * mix(0.93, 1.0, clamp(uv.y, 0.0, 1.0)) * max(0.97, light);
    colour = mix(moulding, mount, within(half_ - ${MOULDING.toFixed(3)}, pixel));
    colour = mix(colour, picture, within(vSizes.zw, pixel));
  } else if (vPiece.x < ${DISTANT_KINDS.label - 0.5}) {
    colour = (vPiece.z < -0.5 ? vec3(0.03) : shown) * 0.95 * max(0.97, light);
  } else {
    // The mean of a card with lines too small to read.
    colour = vec3(0.81, 0.80, 0.772) * 0.95 * max(0.97, light);
  }
  float cover = within(half_, pixel);
  float shade = 0.42 * thrown(depth * 0.25, half_ + vec2(0.0, depth * 0.15), 0.012 + depth * 0.25);
  float wide = vPiece.x < ${DISTANT_KINDS.label - 0.5} ? 0.34 * thrown(depth * 1.25, half_ - vec2(depth * 0.2, 0.0), 0.02 + depth * 1.1) : 0.0;
  shade = 1.0 - (1.0 - shade) * (1.0 - wide);
  gl_FragColor = vec4(dimmed(colour, vDimming), 1.0);
  #include <colorspace_fragment>
  // The wall's shadow makes way for that of the near exhibit as it appears.
  gl_FragColor = vec4(gl_FragColor.rgb * cover, cover + (1.0 - cover) * shade * (1.0 - vPiece.w)) * uThere;
}
`;

/** Material of all that hangs on far walls. It lies on its walls and hides nothing behind it, so it writes no depth. */
export function distantMaterial(
  own: { readonly uPieces: { value: DataTexture }; readonly uThere: { value: number } },
  { uDistant }: Pick<FaceUniforms, 'uDistant'>,
  { uDimming }: Pick<AttentionUniforms, 'uDimming'>,
): ShaderMaterial {
  return new ShaderMaterial({
    name: 'distant',
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: { ...own, uDistant, uDimming },
    blending: CustomBlending,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
    depthWrite: false,
    polygonOffset: true,
    polygonOffsetUnits: -3,
  });
}
