import { oneForm } from '../standIn';
import { clothBagForm } from './geometry';

/** Indigo cotton. */
export const clothBag = oneForm(clothBagForm, ['#3d5478']);
