import { oneForm } from '../standIn';

/** Ivory gone yellow. */
export const figurine = oneForm(['#e3d3ae']);
