import type { StandIn } from '../standIn';

/** Seal-brown horsehide, as flying jackets of the time were made of. */
const LEATHER = '#4d3524';

/** Wool and cotton drill; leather where the record says so. */
export const garment: StandIn = {
  variants: ['jacket', 'tunic', 'shirt'],
  variantOf: ({ title }) => variantOf(title.en),
  toneOf: ({ title }) => (/leather/i.test(title.en) ? LEATHER : null),
  turns: [-0.4, 0, 0.35],
  tones: ['#6d6247', '#5b4a35', '#75705c', '#4f5145'],
};

function variantOf(title: string): string {
  return /jacket|airmen/i.test(title) ? 'jacket' : /shirt|house/i.test(title) ? 'shirt' : 'tunic';
}
