import type { StandIn } from '../standIn';

/** Olive drab; the rusted one has its own colour. */
export const helmet: StandIn = {
  variants: ['m1', 'm35'],
  variantOf: ({ title }) => (/M35|German/i.test(title.en) ? 'm35' : 'm1'),
  tones: ['#5b5540'],
};
