import { oneForm } from '../standIn';

/** Patinated bronze. */
export const sculpture = oneForm(['#4c3c2a']);
