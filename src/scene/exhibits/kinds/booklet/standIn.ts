import { oneForm } from '../standIn';
import { bookletForm } from './geometry';

/** Paper covers: buff, grey-blue, green-grey, rose. */
export const booklet = oneForm(bookletForm, ['#cdb98f', '#a9b3b4', '#a8ad92', '#c0a08c', '#b8b0a0']);
