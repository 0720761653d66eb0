import { oneForm } from '../standIn';
import { gobletForm } from './geometry';

export const goblet = oneForm(gobletForm, ['#ffffff']);
