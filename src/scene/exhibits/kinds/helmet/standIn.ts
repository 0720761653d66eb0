import type { StandIn } from '../standIn';
import { helmetForm } from './geometry';

/** Olive drab; the rusted one has its own colour. */
export const helmet: StandIn = {
  variants: ['m1', 'm35'],
  variantOf: ({ title }) => (/M35|German/i.test(title.en) ? 'm35' : 'm1'),
  form: helmetForm,
  tones: ['#5b5540'],
};
