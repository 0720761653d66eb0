import { oneForm } from '../standIn';
import { jeepForm } from './geometry';

export const jeep = oneForm(jeepForm, ['#ffffff']);
