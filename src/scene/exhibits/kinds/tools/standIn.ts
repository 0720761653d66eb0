import { oneForm } from '../standIn';

/** Grey canvas. */
export const tools = oneForm(['#a09a86']);
