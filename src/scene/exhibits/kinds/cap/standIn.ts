import { oneForm } from '../standIn';

/** Grey-blue home-woven cotton. */
export const cap = oneForm(['#6f7a80']);
