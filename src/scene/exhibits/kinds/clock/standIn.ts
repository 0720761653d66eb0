import { oneForm } from '../standIn';
import { clockForm } from './geometry';

/** Stained case. */
export const clock = oneForm(clockForm, ['#5a3722']);
