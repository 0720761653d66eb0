import { oneForm } from '../standIn';

/** Varnished wood. */
export const apparatus = oneForm(['#6f4c2e', '#5e452c']);
