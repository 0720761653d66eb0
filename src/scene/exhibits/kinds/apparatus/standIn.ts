import type { StandIn } from '../standIn';

/** Varnished wood. */
export const apparatus: StandIn = {
  variants: ['relay', 'enlarger'],
  variantOf: ({ title }) => (/enlarger/i.test(title.en) ? 'enlarger' : 'relay'),
  tones: ['#6f4c2e', '#5e452c'],
};
