import { oneForm } from '../standIn';
import { chairForm } from './geometry';

/** Stained hardwood. */
export const chair = oneForm(chairForm, ['#54301f', '#4b2c1c']);
