import { oneForm } from '../standIn';
import { printingPlateForm } from './geometry';

/** Maple block. */
export const printingPlate = oneForm(printingPlateForm, ['#8a6743']);
