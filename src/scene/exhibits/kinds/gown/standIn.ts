import { oneForm } from '../standIn';
import { gownForm } from './geometry';

/** Undyed grey-blue; the colour is not recorded. */
export const gown = oneForm(gownForm, ['#76808a']);
