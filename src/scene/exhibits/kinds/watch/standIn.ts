import { oneForm } from '../standIn';
import { watchForm } from './geometry';

/** Brown strap. */
export const watch = oneForm(watchForm, ['#4b2f1d']);
