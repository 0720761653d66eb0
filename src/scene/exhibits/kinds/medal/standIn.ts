import type { StandIn } from '../standIn';

/** Ribbons in plain colours: the stripes of an order are not imitated. */
export const medal: StandIn = {
  variants: ['star', 'rayed', 'disc', 'token'],
  variantOf: ({ title: { en } }) =>
    /Gold Star/.test(en) ? 'star' : /Order/.test(en) ? 'rayed' : /coin|token/.test(en) ? 'token' : 'disc',
  tones: ['#8e2a25', '#2f4a6d', '#a1782c', '#3d5a46'],
};
