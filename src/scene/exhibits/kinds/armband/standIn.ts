import type { StandIn } from '../standIn';
import { armbandForm } from './geometry';

export const armband: StandIn = {
  variants: ['cross', 'plain'],
  variantOf: ({ title }) => (/Red Cross/i.test(title.en) ? 'cross' : 'plain'),
  form: armbandForm,
  tones: ['#e6e0d0', '#ded5c0'],
};
