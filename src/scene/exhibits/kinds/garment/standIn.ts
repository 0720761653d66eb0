import type { StandIn } from '../standIn';

/** Wool, cotton drill, leather. */
export const garment: StandIn = {
  variants: ['jacket', 'tunic', 'shirt'],
  variantOf: ({ title }) => variantOf(title.en),
  isSkinned: ({ title }) => variantOf(title.en) === 'shirt',
  tones: ['#6d6247', '#5b4a35', '#75705c', '#4f5145'],
};

function variantOf(title: string): string {
  return /jacket|airmen/i.test(title) ? 'jacket' : /shirt|house/i.test(title) ? 'shirt' : 'tunic';
}
