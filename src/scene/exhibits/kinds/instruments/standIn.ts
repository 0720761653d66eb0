import { oneForm } from '../standIn';
import { instrumentsForm } from './geometry';

/** Canvas. */
export const instruments = oneForm(instrumentsForm, ['#9a8f74', '#8d8672']);
