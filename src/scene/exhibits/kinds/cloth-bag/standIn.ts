import { oneForm } from '../standIn';

/** Indigo cotton. */
export const clothBag = oneForm(['#3d5478']);
