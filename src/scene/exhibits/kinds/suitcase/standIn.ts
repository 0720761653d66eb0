import { oneForm } from '../standIn';
import { suitcaseForm } from './geometry';

/** Saddle leather. */
export const suitcase = oneForm(suitcaseForm, ['#a2673a']);
