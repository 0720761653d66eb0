import { oneForm } from '../standIn';
import { potForm } from './geometry';

export const pot = oneForm(potForm, ['#ffffff']);
