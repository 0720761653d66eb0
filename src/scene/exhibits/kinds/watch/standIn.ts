import { oneForm } from '../standIn';

/** Brown strap. */
export const watch = oneForm(['#4b2f1d']);
