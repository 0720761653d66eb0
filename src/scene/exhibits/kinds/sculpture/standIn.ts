import { oneForm } from '../standIn';
import { sculptureForm } from './geometry';

/** Patinated bronze. */
export const sculpture = oneForm(sculptureForm, ['#4c3c2a']);
