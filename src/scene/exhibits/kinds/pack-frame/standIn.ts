import { oneForm } from '../standIn';

/** Plain boards. */
export const packFrame = oneForm(['#8a6a46']);
