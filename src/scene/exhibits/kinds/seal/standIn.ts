import { oneForm } from '../standIn';

/** Brown soapstone; the material is not reported. */
export const seal = oneForm(['#6d4f3c']);
