import { oneForm } from '../standIn';
import { wreckageForm } from './geometry';

export const wreckage = oneForm(wreckageForm, ['#ffffff']);
