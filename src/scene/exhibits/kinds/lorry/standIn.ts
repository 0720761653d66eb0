import type { StandIn } from '../standIn';

export const lorry: StandIn = {
  variants: ['zis5', 'cckw'],
  variantOf: ({ exhibit }) => (/cckw|gmc/.test(exhibit) ? 'cckw' : 'zis5'),
  tones: ['#ffffff'],
};
