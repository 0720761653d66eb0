import { oneForm } from '../standIn';

/** Crackle-finish steel. */
export const transmitter = oneForm(['#4a524f']);
