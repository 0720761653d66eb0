import { oneForm } from '../standIn';
import { apparatusForm } from './geometry';

/** Varnished wood. */
export const apparatus = oneForm(apparatusForm, ['#6f4c2e', '#5e452c']);
