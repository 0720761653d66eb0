import { oneForm } from '../standIn';
import { recordForm } from './geometry';

/** Printed card. */
export const record = oneForm(recordForm, ['#c9b48a', '#b7a07a']);
