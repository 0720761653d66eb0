import { Color, Mesh, PlaneGeometry, ShaderMaterial } from 'three';
import type { HungExhibit } from '../../../domain/hall/hall';
import type { Metres } from '../../../domain/units';
import { placeFacing } from '../../frame';
import { shifted } from '../drawnHang';

/** A thin bright line round the exhibit one points at or stands on: on the wall round its frame, on the deck round its foot. */
export interface Outline {
  readonly object: Mesh;
  /** Moves to an exhibit; `accent` is its section's colour, `#rrggbb`. */
  readonly surround: (hung: HungExhibit, accent: string) => void;
  /** 0 hidden, 1 full. */
  readonly setStrength: (strength: number) => void;
  readonly dispose: () => void;
}

/** Gap between thing and line, and room round it for the line's soft edge. */
const GAP: Metres = 0.014;
const ROOM: Metres = 0.02;

const VERTEX = /* glsl */ `
uniform vec2 uHalf;
varying vec2 vAt;
void main() {
  vAt = position.xy * 2.0 * (uHalf + ${ROOM.toFixed(3)});
  gl_Position = projectionMatrix * (modelViewMatrix * vec4(vAt, 0.0, 1.0));
}
`;

const FRAGMENT = /* glsl */ `
uniform vec2 uHalf;
uniform vec3 uColour;
uniform float uStrength;
varying vec2 vAt;
void main() {
  vec2 q = abs(vAt) - uHalf + 0.012;
  float distance = abs(length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - 0.012);
  float pixel = fwidth(distance);
  float line = 1.0 - smoothstep(0.0024, 0.0024 + max(pixel * 1.5, 0.0012), distance);
  float glow = exp(-distance * distance / 0.00007) * 0.28;
  gl_FragColor = vec4(uColour, max(line, glow) * uStrength);
  #include <colorspace_fragment>
}
`;

/** Creates a hidden outline. */
export function createOutline(): Outline {
  const uniforms = {
    uHalf: { value: { x: 0.1, y: 0.1 } },
    uColour: { value: new Color() },
    uStrength: { value: 0 },
  };
  const geometry = new PlaneGeometry(1, 1);
  const material = new ShaderMaterial({
    name: 'outline',
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms,
    transparent: true,
    depthWrite: false,
  });
  const object = new Mesh(geometry, material);
  object.name = 'outline';
  object.frustumCulled = false;
  object.visible = false;
  object.renderOrder = 5;
  const white = new Color(1, 0.96, 0.88);
  return {
    object,
    surround: (hung, accent) => {
      const { size, centre, facing, tilt, base } = hung;
      uniforms.uColour.value.set(accent).lerp(white, 0.45);
      if (base === null) {
        uniforms.uHalf.value.x = size.x / 2 + GAP;
        uniforms.uHalf.value.y = size.y / 2 + GAP;
        placeFacing(object, shifted(hung, centre, -size.z / 2 + 0.004), facing, tilt);
      } else {
        const run = size.y * Math.sin(tilt) + size.z * Math.cos(tilt);
        uniforms.uHalf.value.x = size.x / 2 + GAP;
        uniforms.uHalf.value.y = run / 2 + GAP;
        placeFacing(object, { x: centre.x, y: base + 0.003, z: centre.z }, facing, Math.PI / 2);
      }
      object.updateMatrixWorld();
    },
    setStrength: (strength) => {
      uniforms.uStrength.value = strength;
      object.visible = strength > 0;
    },
    dispose: () => {
      geometry.dispose();
      material.dispose();
    },
  };
}
