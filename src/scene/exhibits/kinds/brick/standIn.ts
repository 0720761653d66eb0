import { oneForm } from '../standIn';

/** Grey-fired clay. */
export const brick = oneForm(['#8b8883']);
