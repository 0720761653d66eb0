import type { StandIn } from '../standIn';

/** Ribbons in plain colours: the stripes of an order are not imitated. */
export const medal: StandIn = {
  variants: ['star', 'rayed', 'disc'],
  variantOf: ({ title }) => (/Gold Star/.test(title.en) ? 'star' : /Order/.test(title.en) ? 'rayed' : 'disc'),
  tones: ['#8e2a25', '#2f4a6d', '#a1782c', '#3d5a46'],
};
