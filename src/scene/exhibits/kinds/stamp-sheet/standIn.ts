import type { StandIn } from '../standIn';
import { type StampSet, stampSheetForm } from './geometry';
import SETS from './sets.json';

const sets: Readonly<Record<string, StampSet>> = SETS;
/** For a record that the table does not have yet. */
const OTHER: StampSet = { count: 1, w: 40, h: 30 };

export const stampSheet: StandIn = {
  variants: ['other', ...Object.keys(SETS)],
  variantOf: ({ exhibit }) => (exhibit in sets ? exhibit : 'other'),
  form: (variant) => stampSheetForm(sets[variant] ?? OTHER),
  tones: ['#ffffff'],
};
