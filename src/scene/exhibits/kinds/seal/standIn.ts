import { oneForm } from '../standIn';
import { sealForm } from './geometry';

/** Brown soapstone; the material is not reported. */
export const seal = oneForm(sealForm, ['#6d4f3c']);
