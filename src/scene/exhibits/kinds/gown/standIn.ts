import { oneForm } from '../standIn';

/** Undyed grey-blue; the colour is not recorded. */
export const gown = oneForm(['#76808a']);
