import { oneForm } from '../standIn';

/** Plain cloth, colour not recorded. */
export const slippers = oneForm(['#7d7264']);
