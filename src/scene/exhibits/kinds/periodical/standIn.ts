import { oneForm } from '../standIn';

/** Newsprint and magazine stock after eighty years. */
export const periodical = oneForm(['#ddcfae', '#d6c7a2', '#e2d8bf', '#cfc1a0']);
