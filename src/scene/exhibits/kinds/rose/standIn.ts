import { oneForm } from '../standIn';
import { roseForm } from './geometry';

/** Clear yellow. */
export const rose = oneForm(roseForm, ['#f0bf2e']);
