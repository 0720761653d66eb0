import { oneForm } from '../standIn';
import { campBedForm } from './geometry';

/** Faded olive canvas. */
export const campBed = oneForm(campBedForm, ['#85805f']);
