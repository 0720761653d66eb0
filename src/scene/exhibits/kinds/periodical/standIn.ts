import { oneForm } from '../standIn';
import { periodicalForm } from './geometry';

/** Newsprint and magazine stock after eighty years. */
export const periodical = oneForm(periodicalForm, ['#ddcfae', '#d6c7a2', '#e2d8bf', '#cfc1a0']);
