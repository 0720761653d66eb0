import { oneForm } from '../standIn';
import { woodblockForm } from './geometry';

/** Pear wood. */
export const woodblock = oneForm(woodblockForm, ['#9c7248']);
