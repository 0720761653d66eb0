import type { StandIn } from '../standIn';

/** Blue-grey limestone, granite. */
export const stele: StandIn = {
  variants: ['upright', 'broad'],
  variantOf: ({ size }) => (size.x > size.y ? 'broad' : 'upright'),
  tones: ['#7d8487', '#86847e'],
};
