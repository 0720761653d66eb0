import { oneForm } from '../standIn';

/** Paper covers: buff, grey-blue, green-grey, rose. */
export const booklet = oneForm(['#cdb98f', '#a9b3b4', '#a8ad92', '#c0a08c', '#b8b0a0']);
