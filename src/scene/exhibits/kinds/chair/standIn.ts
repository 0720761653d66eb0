import { oneForm } from '../standIn';

/** Stained hardwood. */
export const chair = oneForm(['#54301f', '#4b2c1c']);
