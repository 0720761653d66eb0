import { oneForm } from '../standIn';
import { brickForm } from './geometry';

/** Grey-fired clay. */
export const brick = oneForm(brickForm, ['#8b8883']);
