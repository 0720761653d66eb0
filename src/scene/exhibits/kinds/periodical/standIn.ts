import { oneSheet } from '../standIn';

/** Newsprint and magazine stock after eighty years: browned, yellowed, greyed, and art paper that kept. */
export const periodical = oneSheet(['#ddcfae', '#c9b78c', '#d3d3c8', '#ebe4d2', '#dcbf92', '#c4bfae']);
