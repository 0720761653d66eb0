import { oneForm } from '../standIn';
import { capForm } from './geometry';

/** Grey-blue home-woven cotton. */
export const cap = oneForm(capForm, ['#6f7a80']);
