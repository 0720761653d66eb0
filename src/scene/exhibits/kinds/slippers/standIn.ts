import { oneForm } from '../standIn';
import { slippersForm } from './geometry';

/** Plain cloth, colour not recorded. */
export const slippers = oneForm(slippersForm, ['#7d7264']);
