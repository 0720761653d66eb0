import { oneForm } from '../standIn';

/** Stained case. */
export const clock = oneForm(['#5a3722']);
