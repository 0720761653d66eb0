import type { StandIn } from '../standIn';

export const armband: StandIn = {
  variants: ['cross', 'plain'],
  variantOf: ({ title }) => (/Red Cross/i.test(title.en) ? 'cross' : 'plain'),
  tones: ['#e6e0d0', '#ded5c0'],
};
