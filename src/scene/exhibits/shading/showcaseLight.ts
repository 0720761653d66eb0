/**
 * Light of a showcase on a thing: two warm spots above and before it, the dim room around, and what polished parts see
 * of that room. Answers to what is baked into models: openness and wear.
 */

/**
 * Shader text; with `HELD` defined the first of the two spots is the lamp of `heldLight.ts`. `Surface` is what is lit: unit vectors `normal`, `view`, `front`; `albedo` linear; `gloss`, `metal`, `open`
 * 0 to 1; `around` 1 where the room it mirrors is as bright as usual. `showcase(surface, light)` gives its colour; `light` 1 is a thing well lit.
 */
export const SHOWCASE = /* glsl */ `
struct Surface {
  vec3 normal;
  vec3 view;
  vec3 front;
  vec3 albedo;
  float gloss;
  float metal;
  float open;
  float around;
};

const vec3 LAMP = vec3(1.0, 0.955, 0.885);

/** The room in a direction, the blurrier the rougher: lamps on their tracks, lit walls, the linen deck, the dark behind. */
vec3 roomIn(vec3 dir, vec3 front, float rough) {
  vec3 side = vec3(front.z, 0.0, -front.x);
  float along = dot(dir, front);
  float across = dot(dir, side);
  float soft = 0.06 + 0.8 * rough;
  float ceiling = smoothstep(0.1 - soft, 0.5 + soft, dir.y);
  float wall = smoothstep(-0.12 - soft, 0.06 + soft * 0.5, dir.y) * (1.0 - smoothstep(0.25, 0.7 + soft, dir.y));
  float deck = 1.0 - smoothstep(-0.35 - soft, 0.02 + soft, dir.y);
  vec3 colour = vec3(0.035) + vec3(0.44, 0.42, 0.39) * wall * (0.55 + 0.45 * along) + vec3(0.26, 0.24, 0.21) * deck;
  // Two rows of lamps, seen as soft bars across the ceiling.
  float bar = exp2(-pow((along - 0.55 * dir.y - 0.08) / (0.07 + 0.45 * rough), 2.0) * 2.0)
    + 0.6 * exp2(-pow((along + 0.35 * dir.y + 0.1) / (0.06 + 0.45 * rough), 2.0) * 2.0);
  float gaps = mix(0.65 + 0.35 * cos(across * 14.0), 0.75, smoothstep(0.1, 0.45, rough));
  return colour + LAMP * ceiling * (0.05 + 1.5 * bar * gaps / (1.0 + 2.2 * rough));
}

/** Share of a lamp's light that a surface with microscopic facets sends to the eye (GGX with Schlick's Fresnel). */
vec3 highlight(Surface s, vec3 lamp, vec3 atNormal, float rough) {
  vec3 h = normalize(lamp + s.view);
  float nl = max(0.0, dot(s.normal, lamp));
  float nh = max(0.0, dot(s.normal, h));
  float nv = max(0.08, dot(s.normal, s.view));
  float a2 = max(0.002, rough * rough * rough * rough);
  float d = nh * nh * (a2 - 1.0) + 1.0;
  float k = (rough + 1.0) * (rough + 1.0) / 8.0;
  float shade = 1.0 / ((nl * (1.0 - k) + k) * (nv * (1.0 - k) + k));
  vec3 fresnel = atNormal + (1.0 - atNormal) * pow(1.0 - max(0.0, dot(s.view, h)), 5.0);
  return fresnel * min(6.0, a2 / (3.1416 * d * d) * shade * 0.25) * nl;
}

vec3 showcase(Surface s, float light) {
  vec3 side = vec3(s.front.z, 0.0, -s.front.x);
  vec3 key = normalize(s.front * 0.62 + vec3(0.0, 0.86, 0.0) + side * 0.34);
#ifdef HELD
  key = uLamp;
#endif
  vec3 fill = normalize(s.front * 0.5 + vec3(0.0, 0.8, 0.0) - side * 0.62);
  float rough = mix(0.92, 0.16, s.gloss);
  vec3 atNormal = mix(vec3(0.04), s.albedo, s.metal);
  float nv = max(0.0, dot(s.normal, s.view));
  // Dark corners get their own light back, in their own colour (Jimenez et al. 2016).
  vec3 seen = max(vec3(s.open), ((s.open * (2.04 * s.albedo - 0.33) - 4.8 * s.albedo + 0.64) * s.open + 2.76 * s.albedo + 0.69) * s.open);
  // A spot reaches into a hollow only from where the hollow opens.
  float reach = smoothstep(0.0, 0.75, s.open);
  float keyed = max(0.0, dot(s.normal, key)) * mix(0.25, 1.0, reach);
  float filled = max(0.0, dot(s.normal, fill)) * mix(0.25, 1.0, reach);
  float sky = s.normal.y * 0.5 + 0.5;
  float wrap = dot(s.normal, key) * 0.5 + 0.5;
  vec3 around = (mix(vec3(0.12, 0.108, 0.094), vec3(0.165, 0.162, 0.158), sky) + 0.12 * wrap * wrap) * seen;
#ifdef HELD
  keyed *= reached * mix(1.0, 1.3, uRaking);
  filled *= mix(1.0, 0.1, uRaking);
  around *= mix(1.0, 0.28, uRaking);
#endif
  vec3 diffuse = s.albedo * (LAMP * (0.72 * keyed + 0.24 * filled) + around) * (1.0 - s.metal);

  vec3 edge = atNormal + (max(vec3(1.0 - rough), atNormal) - atNormal) * pow(1.0 - nv, 5.0);
  float seenBySheen = clamp(pow(nv + s.open, exp2(-12.0 * rough - 1.0)) - 1.0 + s.open, 0.0, 1.0);
  vec3 mirrored = roomIn(reflect(-s.view, s.normal), s.front, rough) * edge * mix(0.35, 1.0, s.gloss + s.metal) * seenBySheen * s.around;
  vec3 sparks = (highlight(s, key, atNormal, rough) * 1.5 + highlight(s, fill, atNormal, rough) * 0.7) * LAMP * reach;
#ifdef HELD
  mirrored *= mix(1.0, 0.4, uRaking);
  sparks = (highlight(s, key, atNormal, rough) * 1.5 * reached
    + highlight(s, fill, atNormal, rough) * mix(0.7, 0.06, uRaking)) * LAMP * reach;
#endif
  return (diffuse + mirrored + sparks) * light;
}
`;
