import type { StandIn } from '../standIn';

export const camera: StandIn = {
  variants: ['plain', 'folding'],
  variantOf: ({ model }) => (model === 'camera-folding' ? 'folding' : 'plain'),
  tones: ['#ffffff'],
};
