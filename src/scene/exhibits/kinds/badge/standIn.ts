import { oneForm } from '../standIn';
import { badgeForm } from './geometry';

export const badge = oneForm(badgeForm, ['#8a2f28', '#2c4c66', '#31563f']);
