import type { StandIn } from '../standIn';
import { clothForm } from './geometry';

export const cloth: StandIn = {
  variants: ['spread', 'checked'],
  variantOf: ({ title }) => (/check/i.test(title.en) ? 'checked' : 'spread'),
  form: clothForm,
  tones: ['#ddd2ba', '#d3c8ae'],
};
