import type { StandIn } from '../standIn';
import { steleForm } from './geometry';

/** Blue-grey limestone, granite. */
export const stele: StandIn = {
  variants: ['upright', 'broad'],
  variantOf: ({ size }) => (size.x > size.y ? 'broad' : 'upright'),
  form: steleForm,
  tones: ['#7d8487', '#86847e'],
};
