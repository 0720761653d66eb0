import type { StandIn } from '../standIn';

/** Wool, cotton drill, leather. */
export const garment: StandIn = {
  variants: ['jacket', 'tunic', 'shirt'],
  variantOf: ({ title, model }) =>
    model === 'shirts' ? 'shirt' : /jacket|airmen/i.test(title.en) ? 'jacket' : 'tunic',
  tones: ['#6d6247', '#5b4a35', '#75705c', '#4f5145'],
};
