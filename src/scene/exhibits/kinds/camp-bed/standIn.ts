import { oneForm } from '../standIn';

/** Faded olive canvas. */
export const campBed = oneForm(['#85805f']);
