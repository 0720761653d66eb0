import { oneForm } from '../standIn';
import { transmitterForm } from './geometry';

/** Crackle-finish steel. */
export const transmitter = oneForm(transmitterForm, ['#4a524f']);
