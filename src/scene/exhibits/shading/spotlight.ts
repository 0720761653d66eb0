/**
 * Light of the house on things: a warm spot from above and before each of them and the room's dim light around.
 * The walls carry theirs in light maps; things have none, so it is put here as one formula.
 */

/** Shader text: `lit` and `gleam`; with `HELD` defined the spot is the lamp of `heldLight.ts`. `light` 1 is a thing well lit. */
export const SPOTLIGHT = /* glsl */ `
const vec3 WARM = vec3(1.0, 0.965, 0.91);

/** Light that falls on a surface of a thing whose front looks along \`front\`. */
vec3 lit(vec3 normal, vec3 front, float light) {
  vec3 key = normalize(vec3(front.x * 0.62, 0.86, front.z * 0.62));
#ifdef HELD
  key = uLamp;
#endif
  float direct = max(0.0, dot(normal, key));
  float wrap = max(0.0, dot(normal, key) * 0.5 + 0.5);
  float sky = normal.y * 0.5 + 0.5;
  vec3 around = mix(vec3(0.13, 0.12, 0.105), vec3(0.16, 0.155, 0.15), sky) + 0.13 * wrap * wrap;
#ifdef HELD
  direct *= reached * mix(1.0, 1.35, uRaking);
  around *= mix(1.0, 0.3, uRaking);
#endif
  return (direct * 0.86 * WARM + around) * light;
}

/** Highlight of that spot and a soft mirror of the lit room for polished things. */
vec3 gleam(vec3 normal, vec3 front, vec3 view, float gloss, vec3 tint, float light) {
  vec3 key = normalize(vec3(front.x * 0.62, 0.86, front.z * 0.62));
  float power = exp2(2.0 + gloss * 6.5);
  float spot = pow(max(0.0, dot(normal, normalize(key + view))), power) * (0.08 + 0.9 * gloss * gloss);
  vec3 mirror = reflect(-view, normal);
  float room = smoothstep(0.15, 0.75, mirror.y) * 0.55 + smoothstep(-0.2, 0.3, mirror.y) * 0.12;
  float rim = pow(1.0 - max(0.0, dot(normal, view)), 5.0);
  return (tint * spot + mix(tint, vec3(1.0), rim) * room * gloss * gloss * (0.35 + 0.65 * rim)) * light * WARM;
}
`;
