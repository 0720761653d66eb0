import { oneForm } from '../standIn';

/** Clear yellow. */
export const rose = oneForm(['#f0bf2e']);
