import { oneSheet } from '../standIn';

/** Paper covers: buff, grey-blue, green-grey, rose, grey. */
export const booklet = oneSheet(['#cdb98f', '#a9b3b4', '#a8ad92', '#c0a08c', '#b8b0a0']);
