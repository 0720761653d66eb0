/** What a held thing stands on: a pool of light in the dark without an edge, and the shadows in it. */
import { BufferAttribute, BufferGeometry, Color, type Matrix4, Mesh, ShaderMaterial, type Texture } from 'three';
import type { Metres } from '../../domain/units';
import { HELD_LIGHT, type HeldLightUniforms } from '../exhibits/shading/heldLight';

export interface Ground {
  readonly mesh: Mesh;
  /** Lays it at a height under a thing that reaches so far. */
  readonly lay: (height: Metres, reach: Metres) => void;
  readonly dispose: () => void;
}

/** The night around; also the colour of the page behind. */
export const NIGHT = '#161514';
/** Colour of the pool of light, linear. */
const POOL = [0.05, 0.0465, 0.042] as const;

const VERTEX = /* glsl */ `
varying vec3 vPoint;
void main() {
  vec4 world = modelMatrix * vec4(position, 1.0);
  vPoint = world.xyz;
  gl_Position = projectionMatrix * (viewMatrix * world);
}
`;

const FRAGMENT = /* glsl */ `
varying vec3 vPoint;
uniform vec3 uNight;
uniform vec3 uPool;
uniform float uReach;
uniform highp sampler2D uUnderside;
uniform mat4 uUndersideSees;
${HELD_LIGHT}

/** How much of the room is hidden from a point by what is close above it. */
float hidden(vec3 point) {
  vec2 at = (uUndersideSees * vec4(point, 1.0)).xy;
  float sum = 0.0;
  float all = 0.0;
  for (int n = 0; n < 40; n += 1) {
    float apart = sqrt((float(n) + 0.5) / 40.0);
    float angle = float(n) * 2.39996;
    float above = texture2D(uUnderside, at + 0.13 * apart * vec2(cos(angle), sin(angle))).r;
    float weight = 1.0 - 0.75 * apart;
    sum += weight * exp(-above * 16.0);
    all += weight;
  }
  return sum / all;
}

void main() {
  float away = length(vPoint.xz) / uReach;
  float pool = exp(-0.34 * away * away);
  float lamp = smoothstep(-0.02, 0.5, uLamp.y);
  float light = 0.42 * mix(1.0, 0.45, uRaking) + 0.58 * lamp * lampReaches(vPoint, vec3(0.0, 1.0, 0.0), 2.6 * uLampSoft);
  float dark = away < 1.6 ? hidden(vPoint) : 0.0;
  vec3 colour = uNight * (1.0 - 0.75 * dark) + uPool * pool * light * (1.0 - 0.92 * dark);
  gl_FragColor = vec4(colour, 1.0);
  #include <colorspace_fragment>
}
`;

/** Creates the ground in a lamp's light. @param underside depths seen from below, with their matrix */
export function createGround(
  lamp: HeldLightUniforms,
  underside: { readonly texture: Texture; readonly sees: Matrix4 },
): Ground {
  const geometry = new BufferGeometry();
  const corners = [-1, 0, -1, -1, 0, 1, 1, 0, 1, 1, 0, -1];
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(corners), 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  const reachUniform = { value: 1 };
  const material = new ShaderMaterial({
    name: 'ground',
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: {
      ...lamp,
      uNight: { value: new Color(NIGHT) },
      uPool: { value: new Color(...POOL) },
      uReach: reachUniform,
      uUnderside: { value: underside.texture },
      uUndersideSees: { value: underside.sees },
    },
  });
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  return {
    mesh,
    lay: (height, reach) => {
      reachUniform.value = reach;
      mesh.position.set(0, height, 0);
      mesh.scale.set(60 * reach, 1, 60 * reach);
      mesh.updateMatrixWorld();
    },
    dispose: () => {
      geometry.dispose();
      material.dispose();
    },
  };
}
