import type { StandIn } from '../standIn';
import { lorryForm } from './geometry';

export const lorry: StandIn = {
  variants: ['zis5', 'cckw'],
  variantOf: ({ exhibit }) => (/cckw|gmc/.test(exhibit) ? 'cckw' : 'zis5'),
  form: lorryForm,
  tones: ['#ffffff'],
};
