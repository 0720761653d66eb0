import { oneForm } from '../standIn';

/** Pear wood. */
export const woodblock = oneForm(['#9c7248']);
