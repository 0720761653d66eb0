import { oneForm } from '../standIn';

/** Printed card. */
export const record = oneForm(['#c9b48a', '#b7a07a']);
