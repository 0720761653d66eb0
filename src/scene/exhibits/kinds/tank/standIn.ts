import type { StandIn } from '../standIn';

export const tank: StandIn = {
  variants: ['t26', 'm4a4', 't34'],
  variantOf: ({ exhibit }) => (exhibit.startsWith('t26') ? 't26' : exhibit.startsWith('m4') ? 'm4a4' : 't34'),
  tones: ['#ffffff'],
};
