import { oneForm } from '../standIn';

/** Tinned steel, dulled. */
export const filmCan = oneForm(['#c9c6bd', '#b9b8b2', '#c2b9a5', '#a9adb0']);
