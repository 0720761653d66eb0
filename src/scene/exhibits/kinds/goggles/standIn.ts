import { oneForm } from '../standIn';

/** Brown horsehide. */
export const goggles = oneForm(['#563722']);
