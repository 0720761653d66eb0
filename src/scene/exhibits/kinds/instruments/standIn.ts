import { oneForm } from '../standIn';

/** Canvas. */
export const instruments = oneForm(['#9a8f74', '#8d8672']);
