import { oneForm } from '../standIn';

/** Maple block. */
export const printingPlate = oneForm(['#8a6743']);
