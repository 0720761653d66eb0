import type { StandIn } from '../standIn';

/** Canvas, and linen. */
export const instruments: StandIn = {
  variants: ['roll', 'stethoscope', 'shears'],
  variantOf: ({ title }) =>
    /stethoscope/i.test(title.en) ? 'stethoscope' : /rib shears/i.test(title.en) ? 'shears' : 'roll',
  tones: ['#9a8f74', '#8d8672'],
};
