import type { StandIn } from '../standIn';

/** Enamels; the sign of the industrial co-operatives has its own. */
export const badge: StandIn = {
  variants: ['plain', 'gungho'],
  variantOf: ({ title }) => (/Gung Ho/.test(title.en) ? 'gungho' : 'plain'),
  tones: ['#8a2f28', '#2c4c66', '#31563f'],
};
