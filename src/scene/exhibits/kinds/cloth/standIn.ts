import type { StandIn } from '../standIn';

export const cloth: StandIn = {
  variants: ['spread', 'checked'],
  variantOf: ({ title }) => (/check/i.test(title.en) ? 'checked' : 'spread'),
  tones: ['#ddd2ba', '#d3c8ae'],
};
