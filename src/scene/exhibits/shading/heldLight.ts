/**
 * Light of a thing that is held in the hand: one lamp that can be moved, with the shadows it casts on the thing itself,
 * and the room turned down where it shines from the side. Only materials that define `HELD` have it; what stands in the
 * hall is drawn by the very same program as without it.
 */
import { Matrix4, type Texture, Vector3 } from 'three';

/** Uniforms of the lamp, shared by the thing and the ground it stands on. */
export interface HeldLightUniforms {
  /** Unit vector towards the lamp. */
  readonly uLamp: { value: Vector3 };
  /** 0 as in the hall, 1 where the lamp alone shines from the side. */
  readonly uRaking: { value: number };
  /** From the world into the lamp's picture of the thing, 0 to 1 each way, and that picture's depths. */
  readonly uLampSees: { value: Matrix4 };
  readonly uLampDepths: { value: Texture | null };
  /** Half width of a shadow's edge, as a share of the lamp's picture. */
  readonly uLampSoft: { value: number };
  /** How far a point is lifted off its surface before it is looked up, in metres. */
  readonly uLampLift: { value: number };
}

/** A lamp that stands nowhere yet. */
export const createHeldLightUniforms = (): HeldLightUniforms => ({
  uLamp: { value: new Vector3(0, 1, 0) },
  uRaking: { value: 0 },
  uLampSees: { value: new Matrix4() },
  uLampDepths: { value: null },
  uLampSoft: { value: 0 },
  uLampLift: { value: 0 },
});

/**
 * Shader text: `lampReaches(point, normal, soft)`, the share of the lamp that is seen from a point of the world;
 * `reached` holds it for the surface being lit.
 */
export const HELD_LIGHT = /* glsl */ `
uniform vec3 uLamp;
uniform float uRaking;
uniform mat4 uLampSees;
uniform highp sampler2DShadow uLampDepths;
uniform float uLampSoft;
uniform float uLampLift;
float reached = 1.0;

float lampReaches(vec3 point, vec3 normal, float soft) {
  vec3 at = (uLampSees * vec4(point + normal * uLampLift, 1.0)).xyz;
  if (any(lessThan(at.xy, vec2(0.0))) || any(greaterThan(at.xy, vec2(1.0)))) return 1.0;
  // Around the point its own surface goes on: along its slope, not level, or it would shade itself.
  vec3 slant = mat3(uLampSees) * normal;
  vec2 slope = clamp(-slant.xy / (abs(slant.z) < 0.05 ? (slant.z < 0.0 ? -0.05 : 0.05) : slant.z), -4.0, 4.0);
  float sum = 0.0;
  for (int n = 0; n < 24; n += 1) {
    float apart = sqrt((float(n) + 0.5) / 24.0) * soft;
    float angle = float(n) * 2.39996;
    vec2 by = apart * vec2(cos(angle), sin(angle));
    sum += texture(uLampDepths, vec3(at.xy + by, min(at.z + dot(slope, by), 0.9995)));
  }
  return sum / 24.0;
}
`;
