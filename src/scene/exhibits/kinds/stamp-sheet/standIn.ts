import type { StandIn } from '../standIn';

/** Records whose number and sizes of stamps are known; each has a model of its own. */
const SETS: readonly string[] = [
  'stamps-1939-constitution',
  'stamps-equal-treaties',
  'stamps-bethune-1990',
  'stamps-bethune-1960',
  'stamp-kotnis-1982',
  'stamps-j112',
];

export const stampSheet: StandIn = {
  variants: ['other', ...SETS],
  variantOf: ({ exhibit }) => (SETS.includes(exhibit) ? exhibit : 'other'),
  tones: ['#ffffff'],
};
