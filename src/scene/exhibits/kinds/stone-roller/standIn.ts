import { oneForm } from '../standIn';

/** Weathered limestone. */
export const stoneRoller = oneForm(['#8f8a7f']);
