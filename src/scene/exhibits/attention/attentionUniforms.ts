/** Feedback for what is pointed at or stood on: the thing brightens quietly. One uniform pair for all materials. */

/** Uniforms: number of the exhibit in the drawn list, and how far the brightening has come, 0 to 1. */
export interface AttentionUniforms {
  readonly uAttended: { value: number };
  readonly uAttention: { value: number };
}

/** Nothing attended. */
export const createAttentionUniforms = (): AttentionUniforms => ({
  uAttended: { value: -1 },
  uAttention: { value: 0 },
});

/** Shader text: factor for an exhibit's colours. */
export const ATTENTION_VERTEX = /* glsl */ `
uniform float uAttended;
uniform float uAttention;
float attentionOf(float exhibit) {
  return abs(exhibit - uAttended) < 0.5 ? uAttention : 0.0;
}
`;
