import { type FormSource, varied } from '../source';
import { type StampSet, stampSheetForm } from './geometry';
import SETS from './sets.json';

const sets: Readonly<Record<string, StampSet>> = SETS;
/** For a record that the table does not have yet. */
const OTHER: StampSet = { count: 1, w: 40, h: 30 };

/** Sets of stamps on pages of a stockbook, one form for each record of the table. */
export const STAMP_SHEETS: FormSource = varied(
  ['other', ...Object.keys(SETS)],
  (variant) => stampSheetForm(sets[variant] ?? OTHER),
  'back',
);
