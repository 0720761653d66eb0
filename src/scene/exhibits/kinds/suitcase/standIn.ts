import { oneForm } from '../standIn';

/** Saddle leather. */
export const suitcase = oneForm(['#a2673a']);
