import type { StandIn } from '../standIn';

/** Canvas or linen under steel. */
export const instruments: StandIn = {
  variants: ['plain', 'stethoscope'],
  variantOf: ({ title }) => (/stethoscope/i.test(title.en) ? 'stethoscope' : 'plain'),
  tones: ['#9a8f74', '#8d8672'],
};
